package org.ringfence.scoring.maker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.model.Maker;
import org.ringfence.model.MakerOffer;

/**
 * Finds words that may mean a maker, however they are joined, marked, begun or added to:
 * "Hikvision2", "H.I.K.V.I.S.I.O.N", "Dahuas". Only ever to be asked, and only where that maker
 * would be worse.
 */
final class NearNames {
  private static final int SHORTEST = 3;
  private static final int BEGINNING = 4;
  private static final int INSIDE = 5;
  private static final int MOST_WORDS = 3;
  private static final int MOST_LETTERS = 24;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DIGITS = Pattern.compile("^\\p{Nd}+|\\p{Nd}+$");

  private final Map<String, List<Like>> byLetters = new HashMap<>();
  private final List<Like> all;

  /**
   * A name as it is looked for.
   *
   * @param letters all of them
   * @param first the letters of its first word
   * @param mask of the letters
   * @param offer what is asked
   * @param maker who would be meant
   */
  private record Like(String letters, String first, int mask, MakerOffer offer, Maker maker) {}

  NearNames(Names names) {
    all =
        names.all().stream()
            .filter(name -> name.isApplied() || !name.isSpelling())
            .flatMap(NearNames::like)
            .toList();
    all.forEach(one -> byLetters.computeIfAbsent(one.letters(), key -> new ArrayList<>()).add(one));
  }

  private static Stream<Like> like(Name name) {
    var letters = String.join("", name.words());
    var offer = Misspellings.offer(name);
    return letters.length() < SHORTEST
        ? Stream.empty()
        : offer.maker().stream()
            .map(
                maker ->
                    new Like(
                        letters,
                        name.words().getFirst(),
                        Misspellings.mask(letters),
                        offer,
                        maker));
  }

  /**
   * Who may be meant by words that belong to no name.
   *
   * @param free where those words stand
   * @param isWorse whether it matters that this maker may be meant
   */
  List<MakerOffer> in(LabelWords label, List<Integer> free, Predicate<Maker> isWorse) {
    var found = new ArrayList<MakerOffer>();
    for (var at : free) {
      one(label, at).stream()
          .filter(like -> isWorse.test(like.maker()))
          .map(Like::offer)
          .forEach(found::add);
      nearest(label, at, isWorse).map(Like::offer).ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  /** Names of the same letters, over as many words as it takes. */
  private List<Like> one(LabelWords label, int at) {
    var found = new ArrayList<Like>();
    var isSpelt = true;
    for (int to = at + 1; to <= label.size(); to++) {
      isSpelt &= label.word(to - 1).length() == 1;
      if (to - at > (isSpelt ? MOST_LETTERS : MOST_WORDS)) {
        break;
      }
      var letters = letters(label, at, to);
      for (var written : List.of(letters, singular(letters), singular(bare(letters)))) {
        found.addAll(byLetters.getOrDefault(written, List.of()));
      }
    }
    return found;
  }

  private Optional<Like> nearest(LabelWords label, int at, Predicate<Maker> isWorse) {
    var written = bare(letters(label, at, at + 1));
    if (written.codePoints().filter(Character::isLetter).count() < BEGINNING
        || PlainWords.isNobody(List.of(label.word(at)))) {
      return Optional.empty();
    }
    var mask = Misspellings.mask(written);
    return all.stream()
        .filter(like -> like.letters().length() >= BEGINNING)
        .filter(like -> isWorse.test(like.maker()))
        .filter(like -> isNear(like, written, mask))
        .min(Comparator.comparingInt(like -> Math.abs(like.letters().length() - written.length())));
  }

  private static boolean isNear(Like like, String written, int mask) {
    return like.first().startsWith(written)
        || (like.letters().length() >= INSIDE && written.contains(like.letters()))
        || Misspellings.isSlip(like.letters(), like.mask(), written, mask);
  }

  private static String letters(LabelWords label, int from, int to) {
    var marked = Normalizer.normalize(Misspellings.folded(label, from, to), Normalizer.Form.NFD);
    return MARKS.matcher(marked).replaceAll("");
  }

  private static String bare(String letters) {
    return DIGITS.matcher(letters).replaceAll("");
  }

  private static String singular(String letters) {
    return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
  }
}
