package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ringfence.model.method.DetailKind;

/**
 * The items of a record that a public edition holds. It is a list of what is allowed: an item that
 * nobody has thought of is withheld.
 */
public final class PublicItems implements Predicate<String> {
  private static final String DEVICE = "/devices/\\d+/device/";
  private static final String QUESTION = "([^/]+)";

  private final Disclosure disclosure;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * The items of one record.
   *
   * @param disclosure what is withheld
   * @param publication how much of the score is given
   * @param labels numbers of the devices, from 0, whose label says a brand and nothing else
   * @param absent numbers of the devices, from 0, that are not there; whether one that is there
   *     works is nobody's business
   * @param opaque whether the assessment's id tells nothing, as one that Ringfence made does
   */
  public PublicItems(
      Disclosure disclosure,
      Publication publication,
      Set<Integer> labels,
      Set<Integer> absent,
      boolean opaque) {
    this.disclosure = disclosure;
    allow("/entry/(installationId|assessedOn|revision|organisation/(id|name))");
    allow("/(version|program|words)");
    allow("/risk/methodVersion");
    allow("/assessment/equipment/facts/known/[^/]+/(number|words)");
    allow("/outline/(makers|counts)");
    allow(DEVICE + "(kind|count)");
    labels.forEach(at -> allow("/devices/" + at + "/device/label"));
    absent.forEach(at -> allow("/devices/" + at + "/device/status"));
    ofQuestion("/outline/answers/" + QUESTION);
    ofQuestion("/assessment/answers/" + QUESTION + "/on");
    if (opaque) {
      allow("/entry/assessmentId");
    }
    kinds();
    scores(publication);
  }

  private void kinds() {
    allow(DetailKind.LOCATION, "/entry/(assessmentId|installation|site/name)");
    allow(DetailKind.ADDRESS, "/entry/site/(address|uprn)");
    allow(DetailKind.MODEL, DEVICE + "(model|label)");
    allow(DetailKind.FIRMWARE, DEVICE + "(firmware|firmwareDate)");
    // Records of version 1 have one network address, as "mac".
    allow(DetailKind.NETWORK, DEVICE + "(mac|macs(/\\d+)?|ip)");
    allow(DetailKind.PLACE, DEVICE + "place");
    allow(DetailKind.SERIAL, DEVICE + "serials(/\\d+)?");
    allow(DetailKind.PRICE, DEVICE + "(bought|cost)");
    allow(DetailKind.PRICE, "/entry/contract/name");
    if (disclosure.tells(DetailKind.PERSON)) {
      ofQuestion("/assessment/answers/" + QUESTION + "/by");
    }
    if (disclosure.tells(DetailKind.NOTE)) {
      ofQuestion("/assessment/answers/" + QUESTION + "/(?:ref|note)");
    }
    if (disclosure.tells(DetailKind.PHOTO)) {
      ofQuestion("/attachments/" + QUESTION + "/\\d+/[a-zA-Z0-9]+");
    }
  }

  private void scores(Publication publication) {
    switch (publication.precision()) {
      case EXACT -> {
        allow("/risk/(overall|headline)/(inherent|residual|attainable|worst|drivers)");
        allow("/risk/(overall|headline)/bands/(inherent|residual|attainable|worst)");
        allow("/risk/risks/\\d+/(risk|inherent/score)");
        allow("/risk/risks/\\d+/(residual|attainable|worst)/score/score");
      }
      case BANDED -> allow("/risk/(overall|headline)/bands/(residual|attainable)");
      case NONE -> {}
    }
    if (publication.status()) {
      allow("/risk/status");
    }
    if (publication.assurance()) {
      allow("/risk/assurancePercent");
    }
  }

  /**
   * Items that are allowed.
   *
   * @param start how each of them begins, which is quickly ruled out
   * @param ofQuestion whether the first group is a question, whose answer must not be withheld
   */
  private record Rule(String start, Pattern pattern, boolean ofQuestion) {
    static Rule of(String pattern, boolean ofQuestion) {
      var end = 0;
      while (end < pattern.length() && !isSpecial(pattern.charAt(end))) {
        end++;
      }
      return new Rule(pattern.substring(0, end), Pattern.compile(pattern), ofQuestion);
    }

    private static boolean isSpecial(char letter) {
      return letter != '/' && !Character.isLetterOrDigit(letter);
    }

    boolean allows(String pointer, Disclosure disclosure) {
      if (!pointer.startsWith(start)) {
        return false;
      }
      var found = pattern.matcher(pointer);
      return found.matches() && (!ofQuestion || disclosure.tells(found.group(1)));
    }
  }

  private void allow(String pattern) {
    rules.add(Rule.of(pattern, false));
  }

  private void allow(DetailKind kind, String pattern) {
    if (disclosure.tells(kind)) {
      allow(pattern);
    }
  }

  private void ofQuestion(String pattern) {
    rules.add(Rule.of(pattern, true));
  }

  /** Whether the item at this JSON pointer is in the public edition. */
  @Override
  public boolean test(String pointer) {
    for (var rule : rules) {
      if (rule.allows(pointer, disclosure)) {
        return true;
      }
    }
    return false;
  }
}
