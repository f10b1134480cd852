package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.evaluation.MakerOffer;

/** Finds the name that somebody may have meant who wrote another one; only ever to be asked. */
final class Misspellings {
  private static final int SHORTEST = 4;
  private static final int SURE_OF_ONE = 5;
  private static final int SURE_OF_TWO = 8;
  private static final int MOST_WORDS = 3;
  private static final int GLUED = 6;

  /** Letters of other alphabets, and digits, that look like ours. */
  private static final Map<Integer, Character> LOOK_ALIKE = lookAlikes();

  private final List<Candidate> candidates;

  private record Candidate(String letters, int mask, MakerName name) {}

  private record Near(Candidate candidate, int edits) {}

  Misspellings(MakerNames names) {
    candidates =
        names.all().stream()
            .filter(name -> name.isApplied() || !name.isSpelling())
            .map(name -> new Candidate(letters(name.words()), mask(letters(name.words())), name))
            .filter(one -> one.letters().length() >= SHORTEST)
            .toList();
  }

  /** The nearest names to the words that begin here; none where nothing is near. */
  List<MakerOffer> at(LabelWords label, int from) {
    var end = Math.min(label.endOfPart(from), from + MOST_WORDS);
    var nearest = new ArrayList<Near>();
    for (int to = from + 1; to <= end; to++) {
      if (PlainWords.isNobody(
          label.words().subList(from, to).stream().map(LabelWords.Word::text).toList())) {
        continue;
      }
      nearest.addAll(near(folded(label, from, to)));
    }
    var least = nearest.stream().mapToInt(Near::edits).min();
    return nearest.stream()
        .filter(near -> near.edits() == least.orElse(0))
        .map(near -> near.candidate().name())
        .distinct()
        .map(Misspellings::offer)
        .distinct()
        .toList();
  }

  /** The question whether a name was meant. */
  static MakerOffer offer(MakerName name) {
    return new MakerOffer(
        MakerOffer.Kind.SPELLING,
        name.brand().map(MakerName.Brand::name).orElse(name.text()),
        name.brand()
            .flatMap(MakerName.Brand::maker)
            .or(() -> name.offered().stream().findFirst().flatMap(MakerOffer::maker)),
        Optional.empty());
  }

  private List<Near> near(String written) {
    if (written.length() < SHORTEST || isNumber(written)) {
      return List.of();
    }
    var mask = mask(written);
    var found = new ArrayList<Near>();
    for (var one : candidates) {
      edits(one, written, mask).ifPresent(edits -> found.add(new Near(one, edits)));
    }
    found.sort(Comparator.comparingInt(Near::edits));
    return found;
  }

  private static Optional<Integer> edits(Candidate one, String written, int mask) {
    return slips(one.letters(), one.mask(), written, mask)
        .or(
            () ->
                isGlued(one.letters(), written)
                    ? Optional.of(allowed(one.letters(), written) + 1)
                    : Optional.empty());
  }

  /** Whether so few slips of the hand lie between a name and what is written. */
  static boolean isSlip(String name, int ofName, String written, int ofWritten) {
    return slips(name, ofName, written, ofWritten).isPresent();
  }

  private static Optional<Integer> slips(String name, int ofName, String written, int ofWritten) {
    var allowed = allowed(name, written);
    var apart = Math.abs(name.length() - written.length());
    return apart <= allowed && Integer.bitCount(ofName ^ ofWritten) <= 2 * allowed
        ? Optional.of(EditDistance.between(name, written, allowed))
            .filter(edits -> edits <= allowed)
        : Optional.empty();
  }

  /** How many slips of the hand are believed; in a short name only an added or a swapped letter. */
  private static int allowed(String name, String written) {
    var sameFirst = name.charAt(0) == written.charAt(0);
    if (name.length() >= SURE_OF_TWO) {
      return sameFirst ? 2 : 1;
    }
    if (!sameFirst) {
      return 0;
    }
    var swapped = name.length() == written.length() && mask(name) == mask(written);
    return name.length() >= SURE_OF_ONE || swapped || name.length() + 1 == written.length() ? 1 : 0;
  }

  /** "HikvisionDS": a name with something typed onto it. */
  private static boolean isGlued(String name, String written) {
    return name.length() >= GLUED && written.length() > name.length() && written.startsWith(name);
  }

  private static boolean isNumber(String text) {
    return text.chars().filter(Character::isLetter).count() < SHORTEST - 1;
  }

  private static String letters(List<String> words) {
    return String.join("", words);
  }

  /** Letters that look like ours as ours: capitals may look otherwise than small ones. */
  static String folded(LabelWords label, int from, int to) {
    var letters = new StringBuilder();
    label.words().subList(from, to).stream()
        .flatMapToInt(word -> label.text().substring(word.start(), word.end()).codePoints())
        .forEach(point -> letters.append(folded(point)));
    return letters.toString();
  }

  private static String folded(int point) {
    return Optional.ofNullable(LOOK_ALIKE.get(point))
        .or(() -> Optional.ofNullable(LOOK_ALIKE.get(Character.toLowerCase(point))))
        .map(String::valueOf)
        .orElseGet(() -> Character.toString(point).toLowerCase(Locale.ROOT));
  }

  /** One bit for each letter that occurs, so that most names are told apart without counting. */
  static int mask(String letters) {
    return letters.chars().map(letter -> 1 << (letter & 31)).reduce(0, (a, b) -> a | b);
  }

  private static Map<Integer, Character> lookAlikes() {
    var pairs = "аaвbеeіiкkмmнhоoрpсcтtуyхxѕsјjԁdһhαaνvιiκkοoρpτtυuχxεeηnıiΗhΝnΥyΡpΧxΖzΒbΜmВbНh";
    var map = new HashMap<Integer, Character>();
    for (int at = 0; at < pairs.length(); at += 2) {
      map.put((int) pairs.charAt(at), pairs.charAt(at + 1));
    }
    return Map.copyOf(map);
  }
}
