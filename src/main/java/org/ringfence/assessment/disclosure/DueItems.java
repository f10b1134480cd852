package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ringfence.model.method.DetailKind;

/**
 * The items that every record has and that a public copy must hold, as no ruling withholds them:
 * one that is missing was taken out by somebody else. Items that a record may lack are not among
 * them, and how much of a score is told follows from no ruling.
 */
public final class DueItems {
  private final Disclosure disclosure;
  private final List<String> due = new ArrayList<>();

  private DueItems(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /**
   * What a copy says of how large the record is.
   *
   * @param newest whether the record is one that has its counts in one item, as all have since 0.3
   * @param devices how many devices it has
   * @param counted numbers of the devices, from 0, whose cameras are counted
   * @param questions ids of all questions that it has an answer to, known or not
   * @param answered ids of those to which somebody has given an answer
   * @param scores how much of the score the copy tells
   */
  public record Extent(
      boolean newest,
      int devices,
      Set<Integer> counted,
      Set<String> questions,
      Set<String> answered,
      Publication scores) {
    public Extent {
      counted = Set.copyOf(counted);
      questions = Set.copyOf(questions);
      answered = Set.copyOf(answered);
    }
  }

  /** The JSON pointers of the items that a copy must hold where this is withheld. */
  public static List<String> of(Disclosure disclosure, Extent extent) {
    var items = new DueItems(disclosure);
    items.always();
    if (extent.newest()) {
      items.due.add("/outline/counts");
    }
    items.scores(extent.scores());
    IntStream.range(0, extent.devices()).forEach(items::device);
    extent.counted().forEach(at -> items.due.add(device(at, "count")));
    extent.questions().stream()
        .filter(disclosure::tells)
        .forEach(question -> items.due.add("/outline/answers/" + question));
    extent.answered().stream().filter(disclosure::tells).forEach(items::answer);
    return List.copyOf(items.due);
  }

  private void always() {
    due.addAll(
        List.of(
            "/version",
            "/program",
            "/words",
            "/entry/installationId",
            "/entry/assessedOn",
            "/entry/revision",
            "/entry/organisation/id",
            "/entry/organisation/name",
            "/risk/methodVersion",
            "/outline/makers"));
    told(DetailKind.LOCATION, "/entry/assessmentId", "/entry/installation", "/entry/site/name");
    told(DetailKind.ADDRESS, "/entry/site/address", "/entry/site/uprn");
  }

  /** Every step on the way from all to nothing tells these together. */
  private void scores(Publication publication) {
    switch (publication.precision()) {
      case EXACT -> {
        for (var level : List.of("/risk/overall", "/risk/headline")) {
          for (var view : List.of("inherent", "residual", "attainable", "worst")) {
            due.add(level + "/" + view);
            due.add(level + "/bands/" + view);
          }
          due.add(level + "/drivers");
        }
        due.add("/risk/status");
        due.add("/risk/assurancePercent");
      }
      case BANDED -> {
        for (var level : List.of("/risk/overall", "/risk/headline")) {
          due.add(level + "/bands/residual");
          due.add(level + "/bands/attainable");
        }
        due.add("/risk/status");
      }
      case NONE -> {
        if (publication.status()) {
          due.add("/risk/status");
        }
      }
    }
  }

  private void device(int at) {
    due.add(device(at, "kind"));
    told(DetailKind.MODEL, device(at, "model"), device(at, "label"));
    told(DetailKind.FIRMWARE, device(at, "firmware"));
    told(DetailKind.NETWORK, device(at, "macs"), device(at, "ip"));
    told(DetailKind.PLACE, device(at, "place"));
    told(DetailKind.SERIAL, device(at, "serials"));
    told(DetailKind.PRICE, device(at, "bought"), device(at, "cost"));
  }

  private static String device(int at, String item) {
    return "/devices/" + at + "/device/" + item;
  }

  private void answer(String question) {
    var given = "/assessment/answers/" + question;
    told(DetailKind.PERSON, given + "/by");
    told(DetailKind.NOTE, given + "/ref", given + "/note");
  }

  private void told(DetailKind kind, String... items) {
    if (disclosure.tells(kind)) {
      due.addAll(List.of(items));
    }
  }
}
