package org.ringfence.assessment.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.written.PersonName;

/**
 * Tells whether two spellings may be one person's name: another order, accents, initials, a middle
 * name, a title, letters that look alike, one slip of the pen, the name of an account and an
 * address for mail make no difference, and neither does a given name that begins with the same
 * letter before the same surname. It would rather ask somebody else to approve than let one person
 * be two; a surname that is shared says nothing by itself.
 */
public final class SpeltNames {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "cllr",
          "councillor",
          "sir",
          "dame",
          "lady",
          "lord",
          "rev",
          "obe",
          "mbe",
          "jr",
          "sr");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’`´]+");
  private static final Pattern BETWEEN_PEOPLE = Pattern.compile("[,;/&+()\\n]|\\band\\b");

  /** The part of an address for mail after its sign, or of an account before its stroke. */
  private static final Pattern PLACE_OF_ACCOUNT = Pattern.compile("@[\\p{L}\\p{Nd}._-]+|\\S+\\\\");

  private static final Pattern LAST_DIGITS = Pattern.compile("\\p{Nd}+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int SHORTEST_SINGLE = 3;
  private static final int SHORTEST_WITH_SLIP = 4;
  private static final Map<Integer, String> ALIKE = alike();

  private SpeltNames() {}

  /** Letters of other alphabets that can't be told from ours by eye, and those without a mark. */
  private static Map<Integer, String> alike() {
    var from = "авеікмнорстухѕјһԁɡαβεικνορτυχøđłıß";
    var to =
        List.of(
            "a", "b", "e", "i", "k", "m", "h", "o", "p", "c", "t", "y", "x", "s", "j", "h", "d",
            "g", "a", "b", "e", "i", "k", "v", "o", "p", "t", "u", "x", "o", "d", "l", "i", "ss");
    var alike = new HashMap<Integer, String>();
    var letters = from.codePoints().toArray();
    for (var at = 0; at < letters.length; at++) {
      alike.put(letters[at], to.get(at));
    }
    return Map.copyOf(alike);
  }

  /** Whether two names may be one person's. */
  public static boolean mayBeOne(String one, String other) {
    return mayBeOne(words(one), words(other));
  }

  /**
   * Whether two spellings read as one name: case, blanks, accents, order, a title, a middle name,
   * an initial, letters that look alike and one slip of the pen make no difference.
   */
  public static boolean readsAs(String one, String other) {
    var first = words(one);
    var second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return PersonName.isSame(one, other);
    }
    return String.join("", first).equals(String.join("", second))
        || (first.size() > 1
            && second.size() > 1
            && (first.size() <= second.size() ? isWithin(first, second) : isWithin(second, first)));
  }

  /** Whether a text of the kind "A. Berg and T. Lee, technicians" may name this person. */
  public static boolean mayName(String text, String name) {
    var sought = words(name);
    return Stream.concat(Stream.of(text), Stream.of(BETWEEN_PEOPLE.split(text, -1)))
            .anyMatch(part -> mayBeOne(words(part), sought))
        || Stream.of(BLANKS.split(text, -1)).anyMatch(word -> isAccount(words(word), sought));
  }

  private static List<String> words(String name) {
    var plain =
        MARKS
            .matcher(
                Normalizer.normalize(
                    PLACE_OF_ACCOUNT.matcher(name).replaceAll(" "), Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .mapToObj(letter -> ALIKE.getOrDefault(letter, Character.toString(letter)))
            .collect(Collectors.joining());
    return Stream.of(NO_LETTERS.split(plain.strip(), -1))
        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
        .toList();
  }

  private static boolean mayBeOne(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (String.join("", one).equals(String.join("", other))
        || areInitials(one, other)
        || areInitials(other, one)
        || isAccount(one, other)
        || isAccount(other, one)
        || isSameSurname(one, other)) {
      return true;
    }
    return one.size() <= other.size() ? isWithin(one, other) : isWithin(other, one);
  }

  /** "AB" or "A. B." for Anna Berg. */
  private static boolean areInitials(List<String> few, List<String> full) {
    var letters = String.join("", few);
    var areLetters = few.size() == 1 || few.stream().allMatch(word -> word.length() == 1);
    return areLetters && full.size() > 1 && letters.equals(initials(full));
  }

  /** "asmith", "smitha", "alsmith2" or "alicesmith" for Alice Smith. */
  private static boolean isAccount(List<String> account, List<String> full) {
    if (account.size() != 1 || full.size() < 2) {
      return false;
    }
    var word = LAST_DIGITS.matcher(account.getFirst()).replaceAll("");
    return full.stream()
        .filter(surname -> surname.length() > 1)
        .anyMatch(surname -> isAccount(word, surname, without(full, surname)));
  }

  private static boolean isAccount(String word, String surname, List<String> given) {
    return (word.endsWith(surname) && isShort(head(word, surname), given))
        || (word.startsWith(surname) && isShort(word.substring(surname.length()), given));
  }

  private static String head(String word, String surname) {
    return word.substring(0, word.length() - surname.length());
  }

  private static boolean isShort(String part, List<String> given) {
    return !part.isEmpty()
        && (given.stream().anyMatch(name -> name.startsWith(part))
            || initials(given).startsWith(part));
  }

  /** "Ali Smith" for Alice Smith, in either order: the surname stands last in one of them. */
  private static boolean isSameSurname(List<String> one, List<String> other) {
    return isSurnameOf(one, other) || isSurnameOf(other, one);
  }

  private static boolean isSurnameOf(List<String> one, List<String> other) {
    var surname = one.getLast();
    if (one.size() < 2 || surname.length() < 2 || !other.contains(surname)) {
      return false;
    }
    var first = initials(without(one, surname));
    var second = initials(without(other, surname));
    return !second.isEmpty() && (first.startsWith(second) || second.startsWith(first));
  }

  private static List<String> without(List<String> words, String one) {
    var left = new ArrayList<>(words);
    left.remove(one);
    return List.copyOf(left);
  }

  private static String initials(List<String> words) {
    return words.stream()
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** Whether each word of the shorter name stands for one of the longer, one of them in full. */
  private static boolean isWithin(List<String> shorter, List<String> longer) {
    if (shorter.size() == 1) {
      var single = shorter.getFirst();
      return single.length() >= SHORTEST_SINGLE && longer.contains(single);
    }
    var left = new ArrayList<>(longer);
    var slips = 0;
    var full = 0;
    for (var word : shorter) {
      if (left.remove(word)) {
        full += word.length() > 1 ? 1 : 0;
      } else if (!removeFirst(left, word, SpeltNames::isInitial)) {
        slips++;
        if (slips > 1 || !removeFirst(left, word, SpeltNames::isSlip)) {
          return false;
        }
      }
    }
    return full > 0;
  }

  private interface Likeness {
    boolean holds(String one, String other);
  }

  private static boolean removeFirst(List<String> words, String word, Likeness likeness) {
    for (var at = 0; at < words.size(); at++) {
      if (likeness.holds(words.get(at), word)) {
        words.remove(at);
        return true;
      }
    }
    return false;
  }

  private static boolean isInitial(String one, String other) {
    return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  /** One letter more, less, other, or two that changed places. */
  private static boolean isSlip(String one, String other) {
    var shorter = one.length() <= other.length() ? one : other;
    var longer = shorter.equals(one) ? other : one;
    if (shorter.length() < SHORTEST_WITH_SLIP || longer.length() - shorter.length() > 1) {
      return false;
    }
    var at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    if (shorter.length() < longer.length()) {
      return shorter.substring(at).equals(longer.substring(at + 1));
    }
    return at == shorter.length()
        || shorter.substring(at + 1).equals(longer.substring(at + 1))
        || isSwap(shorter, longer, at);
  }

  private static boolean isSwap(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
