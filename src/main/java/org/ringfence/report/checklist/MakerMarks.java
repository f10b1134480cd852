package org.ringfence.report.checklist;

import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Maker;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** Default ports and online services of the makers here: things to look for, never proof. */
final class MakerMarks implements DocumentSection {
  private final PaperWords words;

  MakerMarks(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  /** The makers here of which any such mark is known, each once. */
  static List<Maker> makers(Dossier dossier) {
    return dossier.devices().stream()
        .flatMap(device -> device.finding().maker().stream())
        .filter(maker -> !maker.ports().isBlank() || !maker.cloud().isBlank())
        .distinct()
        .toList();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var makers = makers(dossier);
    if (makers.isEmpty()) {
      return;
    }
    paper.together(
        () -> {
          paper.heading(1, words.say("checklist.marks.heading"));
          makers.forEach(maker -> write(paper, maker));
        });
  }

  private void write(WordDocument paper, Maker maker) {
    var name =
        maker.confidence().equals("low") ? words.say("unconfirmed", maker.name()) : maker.name();
    paper.led(
        "Normal",
        words.say("checklist.line", name),
        " "
            + words.say(
                "checklist.marks.both", orNotKnown(maker.ports()), orNotKnown(maker.cloud())));
  }

  private String orNotKnown(String marks) {
    return marks.isBlank() ? words.say("not-known") : marks;
  }
}
