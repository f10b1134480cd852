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
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.scoring.maker.AskedNames.Asked;

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
  private static final Pattern DIGITS = Pattern.compile("^\\p{Nd}+|(?<!\\p{Nd})\\p{Nd}+$");

  private final Map<String, List<Like>> byLetters = new HashMap<>();
  private final List<Like> longEnough;

  /**
   * A name as it is looked for.
   *
   * @param letters all of them
   * @param first the letters of its first word
   * @param mask of the letters
   * @param offer what is asked
   * @param isTelling whether the name is hardly anything else
   */
  private record Like(
      String letters, String first, int mask, MakerOffer offer, boolean isTelling) {}

  /**
   * Words that may be a name.
   *
   * @param at the first of them
   * @param end the first that isn't
   * @param offer what is asked
   * @param isNamed whether they are hardly anything else
   */
  record Found(int at, int end, MakerOffer offer, boolean isNamed) {
    Asked asked(LabelWords label) {
      return new Asked(at, label.written(at, end), List.of(offer));
    }
  }

  NearNames(MakerNames names) {
    var all =
        names.all().stream()
            .filter(name -> name.isApplied() || !name.isSpelling())
            .flatMap(NearNames::like)
            .toList();
    all.forEach(one -> byLetters.computeIfAbsent(one.letters(), key -> new ArrayList<>()).add(one));
    longEnough = all.stream().filter(one -> one.letters().length() >= BEGINNING).toList();
  }

  private static Stream<Like> like(MakerName name) {
    var letters = String.join("", name.words());
    var offer = Misspellings.offer(name);
    return letters.length() < SHORTEST || offer.maker().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Like(
                letters,
                name.words().getFirst(),
                Misspellings.mask(letters),
                offer,
                name.isTelling()));
  }

  /**
   * The words that belong to no name and may be one.
   *
   * @param free where those words stand
   * @param matters whether this maker may be meant at all
   */
  List<Found> in(LabelWords label, List<Integer> free, Predicate<MakerOffer> matters) {
    return free.stream()
        .flatMap(
            at ->
                Stream.of(
                        sameLetters(label, at, matters).stream(),
                        nearest(label, at, at + 1, matters).stream(),
                        joined(label, at, free, matters))
                    .flatMap(found -> found))
        .toList();
  }

  /** Names of the same letters, over as many words as it takes. */
  private List<Found> sameLetters(LabelWords label, int at, Predicate<MakerOffer> matters) {
    var found = new ArrayList<Found>();
    var isSpelt = true;
    for (int to = at + 1; to <= label.size(); to++) {
      isSpelt &= label.word(to - 1).length() == 1;
      if (to - at > (isSpelt ? MOST_LETTERS : MOST_WORDS)) {
        break;
      }
      var letters = letters(label, at, to);
      for (var written : List.of(letters, singular(letters), singular(bare(letters)))) {
        for (var like : byLetters.getOrDefault(written, List.of())) {
          found.add(new Found(at, to, like.offer(), like.isTelling()));
        }
      }
    }
    return found.stream().filter(one -> matters.test(one.offer())).toList();
  }

  /** Two words that are one name but for a slip, where neither is a name: "HK Vision", "D@hua". */
  private Stream<Found> joined(
      LabelWords label, int at, List<Integer> free, Predicate<MakerOffer> matters) {
    return free.contains(at + 1) && !label.begins(at + 1)
        ? nearest(label, at, at + 2, matters).filter(Found::isNamed).stream()
        : Stream.empty();
  }

  private Optional<Found> nearest(
      LabelWords label, int at, int end, Predicate<MakerOffer> matters) {
    var written = bare(letters(label, at, end));
    if (written.codePoints().filter(Character::isLetter).count() < BEGINNING
        || PlainWords.isNobody(
            label.words().subList(at, end).stream().map(LabelWords.Word::text).toList())) {
      return Optional.empty();
    }
    var mask = Misspellings.mask(written);
    return longEnough.stream()
        .filter(like -> begins(like, written) || isWritten(like, written, mask))
        .filter(like -> matters.test(like.offer()))
        .min(Comparator.comparingInt(like -> Math.abs(like.letters().length() - written.length())))
        .map(
            like ->
                new Found(
                    at, end, like.offer(), like.isTelling() && isWritten(like, written, mask)));
  }

  private static boolean begins(Like like, String written) {
    return like.first().startsWith(written);
  }

  /** Whether all of the name is there, or all but a slip of the hand. */
  private static boolean isWritten(Like like, String written, int mask) {
    return (like.letters().length() >= INSIDE && written.contains(like.letters()))
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
