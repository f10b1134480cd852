package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.scoring.maker.AskedNames.Asked;

/**
 * Finds names that are written without a blank before what follows: "AxisHikvision",
 * "HoneywellHEN16144", "4xHikvision" and, in scripts that have no blanks, anywhere in a word. Only
 * ever to be asked.
 */
final class RunTogetherNames {
  private static final int SHORTEST_WORD = 5;

  /** A name so long may stand before or behind anything. */
  private static final int TELLING = 5;

  /** A name so long may stand before another name, or a model code. */
  private static final int FIRST = 4;

  /** A name so long may stand behind another name. */
  private static final int SECOND = 3;

  private static final int SHORTEST_UNSPACED = 2;
  private static final String SCRIPTS =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u30FC";

  /** Letters of a script whose words follow each other without blanks. */
  private static final Pattern UNSPACED = Pattern.compile("[" + SCRIPTS + "]");

  private static final Pattern RUN = Pattern.compile("[" + SCRIPTS + "]+|[^" + SCRIPTS + "]+");

  private final Map<String, List<MakerOffer>> byLetters = new HashMap<>();
  private final int longest;
  private final ModelCodes codes;

  RunTogetherNames(List<MakerName> names, ModelCodes codes) {
    this.codes = codes;
    names.forEach(name -> byLetters.putIfAbsent(String.join("", name.words()), asked(name)));
    longest = byLetters.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static List<MakerOffer> asked(MakerName name) {
    return name.isApplied() ? List.of(Misspellings.offer(name)) : name.offered();
  }

  /** The words that hold a name, each with all who may be meant. */
  List<Asked> in(LabelWords label, List<Integer> free) {
    return free.stream()
        .map(
            at ->
                new Asked(
                    at, label.written(at, at + 1), in(label, at).stream().distinct().toList()))
        .filter(found -> !found.offers().isEmpty())
        .toList();
  }

  private List<MakerOffer> in(LabelWords label, int at) {
    var word = label.word(at);
    if (UNSPACED.matcher(word).find()) {
      return inScripts(label, at);
    }
    if (word.length() < SHORTEST_WORD) {
      return List.of();
    }
    var found = new ArrayList<>(parts(word));
    if (found.isEmpty()) {
      found.addAll(beforeACode(label, at));
    }
    for (int length = TELLING; length < Math.min(word.length(), longest + 1); length++) {
      found.addAll(name(word.substring(0, length)));
      found.addAll(name(word.substring(word.length() - length)));
    }
    return found;
  }

  /** A word in which one script follows another has as many parts. */
  private List<MakerOffer> inScripts(LabelWords label, int at) {
    var found = new ArrayList<MakerOffer>();
    var runs = RUN.matcher(label.word(at));
    while (runs.find()) {
      if (UNSPACED.matcher(runs.group()).find()) {
        found.addAll(anywhere(runs.group()));
      } else {
        found.addAll(name(runs.group()));
        found.addAll(codesFrom(label, label.words().get(at).start() + runs.start()));
      }
    }
    return found;
  }

  private List<MakerOffer> codesFrom(LabelWords label, int start) {
    return codes.at(LabelWords.of(label.text().substring(start)), 0);
  }

  private List<MakerOffer> name(String letters) {
    return byLetters.getOrDefault(letters, List.of());
  }

  private List<MakerOffer> anywhere(String word) {
    var found = new ArrayList<MakerOffer>();
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + SHORTEST_UNSPACED; to <= Math.min(word.length(), from + longest); to++) {
        found.addAll(name(word.substring(from, to)));
      }
    }
    return found;
  }

  /** The names of which a word is made, whole; none where it isn't. */
  private List<MakerOffer> parts(String word) {
    for (int first = FIRST; first <= Math.min(word.length() - SECOND, longest); first++) {
      var name = name(word.substring(0, first));
      var rest = word.substring(first);
      if (!name.isEmpty()) {
        var others = name(rest).isEmpty() ? parts(rest) : name(rest);
        if (!others.isEmpty()) {
          return both(name, others);
        }
      }
    }
    return List.of();
  }

  private List<MakerOffer> beforeACode(LabelWords label, int at) {
    var start = label.words().get(at).start();
    for (int first = FIRST; first < Math.min(label.word(at).length(), longest + 1); first++) {
      var name = name(label.word(at).substring(0, first));
      if (!name.isEmpty()) {
        var found = codesFrom(label, start + first);
        if (!found.isEmpty()) {
          return both(name, found);
        }
      }
    }
    return List.of();
  }

  private static List<MakerOffer> both(List<MakerOffer> one, List<MakerOffer> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
