package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.method.Alias;

/** The beginnings of makers' model codes. Whoever sells under another label keeps these codes. */
final class ModelCodes {
  /** The letters by which codes are looked up; no code is shorter. */
  private static final int FIRST = 2;

  /** Fewer letters than this say nothing without a number. */
  private static final int BARE = 4;

  private final Map<String, List<Code>> byBeginning = new HashMap<>();

  /**
   * A code.
   *
   * @param words its words; the last one may go on unless the code is closed
   * @param closed whether it ends in a hyphen, so that a word ends with it
   */
  private record Code(List<String> words, boolean closed, MakerOffer offer) {
    boolean standsAt(LabelWords text, int at) {
      return standsWordForWord(text, at) || new RunTogetherCode(words, closed).standsAt(text, at);
    }

    private boolean standsWordForWord(LabelWords text, int at) {
      var last = at + words.size() - 1;
      if (last + (closed ? 1 : 0) >= text.size()) {
        return false;
      }
      return text.hasAt(at, words.subList(0, words.size() - 1))
          && (closed
              ? text.word(last).equals(words.getLast()) && hasDigit(text.word(last + 1))
              : text.word(last).startsWith(words.getLast()) && hasDigit(text.word(last)));
    }

    /** Whether it stands here whole and alone, as on a list that leaves out the number. */
    boolean standsBareAt(LabelWords text, int at) {
      return length() >= BARE && text.hasAt(at, words);
    }

    private static boolean hasDigit(String word) {
      return word.chars().anyMatch(Character::isDigit);
    }

    int length() {
      return String.join("", words).length();
    }
  }

  ModelCodes(MakerTables tables) {
    tables.data().aliases().stream()
        .filter(alias -> alias.kind() == Alias.Kind.MODEL_PREFIX)
        .map(alias -> code(tables, alias))
        .filter(code -> !code.words().isEmpty())
        .sorted(Comparator.comparingInt(Code::length).reversed())
        .forEach(
            code ->
                byBeginning
                    .computeIfAbsent(beginning(code.words().getFirst()), key -> new ArrayList<>())
                    .add(code));
  }

  private static Code code(MakerTables tables, Alias alias) {
    return new Code(
        LabelWords.ofName(alias.text()), alias.text().endsWith("-"), tables.offer(alias));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(FIRST, word.length()));
  }

  /** Whose codes stand from this word on; each maker once, by its longest code. */
  List<MakerOffer> in(LabelWords text, int from) {
    return in(text, from, Code::standsAt);
  }

  /** Whose codes stand there without the number that makes a model of them. */
  List<MakerOffer> bare(LabelWords text, int from) {
    return in(text, from, Code::standsBareAt);
  }

  /** Whose codes stand at this word. */
  List<MakerOffer> at(LabelWords text, int at) {
    return in(text, at, Math.min(at + 1, text.size()), Code::standsAt);
  }

  private List<MakerOffer> in(LabelWords text, int from, Standing standing) {
    return in(text, from, text.size(), standing);
  }

  private List<MakerOffer> in(LabelWords text, int from, int to, Standing standing) {
    var found = new LinkedHashMap<String, MakerOffer>();
    for (int at = from; at < to; at++) {
      for (var code : byBeginning.getOrDefault(beginning(text.word(at)), List.of())) {
        if (standing.is(code, text, at)) {
          found.putIfAbsent(key(code.offer()), code.offer());
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** How a code stands at a word. */
  @FunctionalInterface
  private interface Standing {
    boolean is(Code code, LabelWords text, int at);
  }

  private static String key(MakerOffer offer) {
    return offer.maker().map(maker -> maker.key()).orElse("");
  }
}
