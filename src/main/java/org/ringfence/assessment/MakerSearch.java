package org.ringfence.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.Maker;
import org.ringfence.model.Rebadge;

/** Finds brands by what somebody types, rebadged ones included. */
final class MakerSearch {
  private static final int MOST = 20;
  private static final String LOW = "low";

  private final ReferenceData reference;
  private final Phrases phrases;

  MakerSearch(ReferenceData reference, Phrases phrases) {
    this.reference = reference;
    this.phrases = phrases;
  }

  /** At most twenty, those that begin with the text first; the catalogue's first for no text. */
  List<MakerMatch> find(String typed) {
    var wanted = typed.strip().toLowerCase(Locale.ROOT);
    var rebadges = reference.rebadges().stream().map(this::match);
    var makers =
        reference.makers().stream()
            .filter(Maker::isKnown)
            .filter(maker -> reference.rebadge(maker.name()).isEmpty())
            .map(this::match);
    return Stream.concat(makers, rebadges)
        .filter(match -> fits(match, wanted))
        .sorted(Comparator.comparingInt(match -> starts(match, wanted)))
        .limit(MOST)
        .toList();
  }

  private static boolean fits(MakerMatch match, String wanted) {
    return match.label().toLowerCase(Locale.ROOT).contains(wanted)
        || match.maker().filter(maker -> maker.key().startsWith(wanted)).isPresent();
  }

  private static int starts(MakerMatch match, String wanted) {
    return match.label().toLowerCase(Locale.ROOT).startsWith(wanted) ? 0 : 1;
  }

  private MakerMatch match(Maker maker) {
    var unconfirmed = maker.confidence().equals(LOW);
    var key = unconfirmed ? "maker.country.unconfirmed" : "maker.country";
    return new MakerMatch(
        maker.name(),
        Optional.of(maker),
        phrases.say(key, maker.name(), maker.country()),
        unconfirmed);
  }

  private MakerMatch match(Rebadge row) {
    var maker = reference.maker(row.maker());
    var key =
        maker.isEmpty() ? "maker.several" : row.isApplied() ? "maker.sold-as" : "maker.may-be";
    var made = maker.map(Maker::name).orElse(row.likelyMaker());
    return new MakerMatch(
        row.label(),
        row.isApplied() ? maker : Optional.empty(),
        phrases.say(key, row.label(), made),
        !row.isApplied());
  }
}
