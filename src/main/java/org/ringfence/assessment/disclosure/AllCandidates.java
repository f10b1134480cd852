package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.method.Question;

/**
 * Settles how much is published for every way in which the withheld answers could stand, all at
 * once and from what is public alone. So how much is published tells nothing: those that look alike
 * have at least two values for each withheld answer among them, and so have those of which nothing
 * is published.
 */
final class AllCandidates {
  private final List<Question> withheld;
  private final List<Entry> left = new ArrayList<>();
  private final List<List<List<Entry>>> published = new ArrayList<>();

  /**
   * An installation with its withheld answers.
   *
   * @param answers in the order of the questions
   */
  private record Entry(DisclosureCandidate world, List<HeldAnswer> answers) {}

  /**
   * All that could be.
   *
   * @param truth as it is
   * @param accepted whether it is published that somebody accepted the risk
   */
  AllCandidates(DisclosureCandidate truth, List<Question> withheld, boolean accepted) {
    this.withheld = withheld;
    collect(truth, List.of(), accepted);
    for (var rung : Inference.LADDER) {
      published.add(open(rung));
    }
    for (var rung : published.reversed()) {
      hide(rung);
    }
  }

  /** Where those that are left would give themselves away, others go with them, few if few do. */
  private void hide(List<List<Entry>> rung) {
    while (isTold(left) && !rung.isEmpty()) {
      left.addAll(rung.removeFirst());
    }
  }

  /** How many there would be; no more than {@code most} are counted. */
  static int count(List<Question> withheld, int most) {
    var count = 1L;
    for (var question : withheld) {
      count = Math.min(most, count * OtherHeld.all(question).size());
    }
    return (int) count;
  }

  private void collect(DisclosureCandidate world, List<HeldAnswer> answers, boolean accepted) {
    if (answers.size() == withheld.size()) {
      if (!accepted || world.isAssessable()) {
        left.add(new Entry(world, answers));
      }
      return;
    }
    for (var option : OtherHeld.all(withheld.get(answers.size()))) {
      var more = new ArrayList<>(answers);
      more.add(option);
      collect(world.with(option), more, accepted);
    }
  }

  /** Takes out those that can be published on a rung, because others look the same. */
  private List<List<Entry>> open(Publication rung) {
    var alike =
        left.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.world().seen(rung), LinkedHashMap::new, Collectors.toList()));
    left.clear();
    alike.values().stream().filter(this::isTold).forEach(left::addAll);
    return alike.values().stream()
        .filter(group -> !isTold(group))
        .sorted(Comparator.comparingInt(List::size))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Whether a withheld answer has one value in all of them. */
  private boolean isTold(Collection<Entry> group) {
    for (int at = 0; at < withheld.size(); at++) {
      var question = at;
      var values =
          group.stream()
              .map(entry -> entry.answers().get(question).values())
              .distinct()
              .limit(2)
              .count();
      if (values == 1) {
        return true;
      }
    }
    return false;
  }

  /** How much is published where the withheld answers are these. */
  Publication publication(Map<String, HeldAnswer> truth) {
    for (int rung = 0; rung < published.size(); rung++) {
      if (published.get(rung).stream()
          .flatMap(List::stream)
          .anyMatch(entry -> isOf(entry, truth))) {
        return Inference.LADDER.get(rung);
      }
    }
    return Publication.NOTHING;
  }

  private static boolean isOf(Entry entry, Map<String, HeldAnswer> truth) {
    return entry.answers().stream()
        .allMatch(
            answer ->
                Optional.ofNullable(truth.get(answer.question()))
                    .filter(one -> one.basis() == answer.basis())
                    .filter(one -> OtherHeld.sorted(one).equals(answer.values()))
                    .isPresent());
  }
}
