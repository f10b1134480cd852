package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.exchange.conversion.RecordLeaves;
import org.ringfence.model.method.Wording;

/**
 * Names every single thing that a record says in plain words, so that none is left out and none
 * needs a programmer to be read; no two are called the same.
 */
public final class LeafWords {
  private static final String BETWEEN = ", ";

  private final AssessmentPhrases phrases;
  private final Wording wording;

  public LeafWords(AssessmentPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  /** A line for each, in the record's order; what it says is not touched. */
  public List<RecordSection.Line> of(List<RecordLeaves.Leaf> leaves) {
    return leaves.stream()
        .map(leaf -> new RecordSection.Line(label(leaf.place()), leaf.text()))
        .toList();
  }

  private String label(String place) {
    var words = new ArrayList<String>();
    for (var name : place.substring(Math.min(1, place.length())).split("/", -1)) {
      if (isPosition(name) && !words.isEmpty()) {
        words.add(phrases.say("leaf.position", words.removeLast(), Integer.parseInt(name) + 1));
      } else {
        words.add(word(name));
      }
    }
    return String.join(BETWEEN, words);
  }

  private static boolean isPosition(String name) {
    return name.matches("[0-9]{1,6}");
  }

  private String word(String name) {
    return phrases.find("leaf." + name).or(() -> wording.titleOf(name)).orElse(name);
  }
}
