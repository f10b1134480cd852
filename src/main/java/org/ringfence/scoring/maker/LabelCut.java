package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.ringfence.model.method.Maker;

/** Cuts a label where another brand begins, and leaves out only what joined the two. */
final class LabelCut {
  private static final Pattern JOINING =
      Pattern.compile(
          "(?:[\\s/\\\\|:+&,;(\\p{Pd}]+|(?<![\\p{L}\\p{N}])(?:and|or|with|plus))$",
          Pattern.CASE_INSENSITIVE);

  private final LabelWords words;

  LabelCut(LabelWords words) {
    this.words = words;
  }

  /**
   * One text for each brand, in order.
   *
   * @param places where each name begins, and whose it is
   */
  List<String> at(SortedMap<Integer, Optional<Maker>> places) {
    var texts = new ArrayList<String>();
    var from = 0;
    for (int place : cuts(places)) {
      texts.add(whole(words.text().substring(from, words.words().get(place).start())));
      from = words.words().get(place).start();
    }
    texts.add(whole(words.text().substring(from)));
    if (texts.size() > 1 && !words.begins(places.firstKey())) {
      texts.set(0, nameFirst(texts.getFirst(), words.words().get(places.firstKey()).start()));
    }
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  /** "Hikvision (2x)" for "2x Hikvision": only a name that stands first is the brand. */
  private static String nameFirst(String text, int name) {
    var before = whole(text.substring(0, name));
    var rest = text.substring(name);
    return before.isEmpty() ? rest : rest + " (" + before + ")";
  }

  /** The first brand's words begin the label; a name of the same maker further on stays with it. */
  private List<Integer> cuts(SortedMap<Integer, Optional<Maker>> places) {
    var cuts = new ArrayList<Integer>();
    Optional<Optional<Maker>> before = Optional.empty();
    for (var place : places.entrySet()) {
      var isOther = before.isPresent() && !isOne(before.get(), place.getValue());
      if (before.isPresent() && (isOther || words.begins(place.getKey()))) {
        cuts.add(place.getKey());
      }
      before = Optional.of(place.getValue());
    }
    return cuts;
  }

  private static boolean isOne(Optional<Maker> one, Optional<Maker> other) {
    return one.equals(other)
        || one.flatMap(first -> other.map(second -> MakerTables.isOneFirm(first, second)))
            .orElse(false);
  }

  private static String whole(String text) {
    var whole = text.strip();
    for (var joined = JOINING.matcher(whole); joined.find(); joined = JOINING.matcher(whole)) {
      whole = whole.substring(0, joined.start()).strip();
    }
    return whole.endsWith(")") && !whole.contains("(")
        ? whole.substring(0, whole.length() - 1).strip()
        : whole;
  }
}
