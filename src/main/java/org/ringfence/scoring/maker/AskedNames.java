package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.method.Maker;

/**
 * The places of a label where a person is asked who is meant. Where no brand is found and two of
 * them can't mean the same firm, each is a brand of its own: an answer for one of them says nothing
 * of the other.
 *
 * @param places in the label's order
 */
record AskedNames(List<Asked> places) {
  AskedNames {
    places = List.copyOf(places);
  }

  /**
   * Words that are asked about.
   *
   * @param at where they begin
   * @param written as they stand there
   * @param offers who may be meant
   */
  record Asked(int at, String written, List<MakerOffer> offers) {
    List<Maker> makers() {
      return offers.stream().flatMap(offer -> offer.maker().stream()).toList();
    }

    /** The same of those who matter; nothing where nobody does. */
    Stream<Asked> only(Predicate<MakerOffer> matters) {
      var left = offers.stream().filter(matters).toList();
      return left.isEmpty() ? Stream.empty() : Stream.of(new Asked(at, written, left));
    }

    /** Who is meant most likely. */
    Optional<Maker> maker() {
      return makers().stream().findFirst();
    }
  }

  /** All that are asked about where a label begins with no brand. */
  static AskedNames of(LabelWalk walk, List<Asked> misspelt) {
    var names =
        Stream.concat(walk.askedAlone().stream(), walk.namedFurtherOn().stream())
            .map(match -> of(walk, match));
    var all =
        Stream.concat(misspelt.stream(), names)
            .filter(one -> !one.makers().isEmpty())
            .sorted(Comparator.comparingInt(Asked::at))
            .toList();
    return new AskedNames(walk.hasBrand() ? List.of() : apart(walk, all));
  }

  private static Asked of(LabelWalk walk, LabelWalk.Match match) {
    var name = match.name();
    var meant = name.brand().isPresent() ? List.of(Misspellings.offer(name)) : name.offered();
    return new Asked(match.at(), walk.words().written(match.at(), match.end()), meant);
  }

  /** Those that differ from all before; none where all may mean one firm. */
  private static List<Asked> apart(LabelWalk walk, List<Asked> all) {
    var apart = new ArrayList<Asked>();
    for (var one : all) {
      if (apart.stream().noneMatch(before -> mayBeOne(before, one))) {
        apart.add(one);
      }
    }
    return apart.size() > 1 ? upToNext(walk, apart) : List.of();
  }

  private static boolean mayBeOne(Asked one, Asked other) {
    return one.makers().stream()
        .anyMatch(
            maker ->
                other.makers().stream()
                    .anyMatch(next -> maker.equals(next) || MakerTables.isOneFirm(maker, next)));
  }

  private static List<Asked> upToNext(LabelWalk walk, List<Asked> apart) {
    var words = walk.words();
    var written = new ArrayList<Asked>();
    for (int n = 0; n < apart.size(); n++) {
      var one = apart.get(n);
      var next = n + 1 < apart.size() ? apart.get(n + 1).at() : words.size();
      var end = Math.min(words.endOfPart(one.at()), next);
      written.add(new Asked(one.at(), words.written(one.at(), end), one.offers()));
    }
    return written;
  }
}
