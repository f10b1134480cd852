package org.ringfence.report.checklist;

import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** Lines on which whoever inspected signs by hand for what was seen. */
final class SignatureBlock implements DocumentSection {
  private static final List<String> LINES =
      List.of(
          "checklist.line.name",
          "checklist.line.employer",
          "checklist.line.date",
          "checklist.line.clock",
          "checklist.line.signature");

  private final PaperWords words;

  SignatureBlock(PaperWords words) {
    this.words = words;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.together(
        () -> {
          paper.heading(1, words.say("checklist.sign.heading"));
          paper.text(words.say("checklist.sign.says"));
          LINES.forEach(line -> paper.formLine(words.say(line)));
        });
  }
}
