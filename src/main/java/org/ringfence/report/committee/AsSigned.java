package org.ringfence.report.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Extract;
import org.ringfence.model.Figures;
import org.ringfence.model.SignOff;

/** Marks in words the figures that were signed where what was signed no longer holds. */
final class AsSigned {
  private static final int MOST_DAYS = 3;

  private final Prose prose;

  AsSigned(Prose prose) {
    this.prose = prose;
  }

  /** Whether figures are told of an installation that were signed and no longer hold. */
  static boolean isCounted(Extract one) {
    return lapsed(one) && !(one.figures() instanceof Figures.None);
  }

  /** Whether an installation was signed and that no longer holds. */
  static boolean lapsed(Extract one) {
    return one.signed() && !one.stale().isEmpty();
  }

  /** The day of the last signature; empty where the edition names none. */
  static Optional<LocalDate> day(Extract one) {
    return one.signOffs().stream().map(SignOff::on).max(Comparator.naturalOrder());
  }

  /** "as signed on 28 November 2026, which no longer holds", for some that no longer hold. */
  String clause(List<Extract> lapsed) {
    var days = lapsed.stream().flatMap(one -> day(one).stream()).distinct().sorted().toList();
    return days.isEmpty() || days.size() > MOST_DAYS || lapsed.stream().anyMatch(AsSigned::undated)
        ? prose.say("lapsed.as-signed")
        : prose.say("lapsed.as-signed.on", prose.list(days.stream().map(prose::day).toList()));
  }

  private static boolean undated(Extract one) {
    return day(one).isEmpty();
  }

  /**
   * Something said of installations, with the mark behind it.
   *
   * @param of how many it was said of
   * @param lapsed those of them whose figures no longer hold
   */
  String marked(String said, int of, List<Extract> lapsed) {
    if (lapsed.isEmpty()) {
      return said;
    }
    var clause = clause(lapsed);
    return prose.say(
        "lapsed.marked",
        said,
        lapsed.size() == of
            ? clause
            : prose.say("lapsed.some", prose.number(lapsed.size()), clause));
  }

  /** A sentence to stand after one that counts all; empty where all hold or are drafts. */
  String sentence(Estate estate) {
    var lapsed = estate.lapsed();
    if (lapsed.isEmpty()) {
      return "";
    }
    return estate.only().isPresent()
        ? prose.say("lapsed.only", clause(lapsed))
        : prose.count("lapsed.counted", lapsed.size(), clause(lapsed));
  }
}
