package org.ringfence.report.checklist;

import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Maker;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
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
    paper.heading(1, words.say("checklist.marks.heading"));
    paper.paragraph("TableLead", words.say("checklist.marks.lead"));
    paper.table(
        new PaperTable(
            words.say("checklist.marks.heading"),
            words.say("checklist.marks.description"),
            List.of(
                new PaperTable.Column(words.say("checklist.marks.maker"), 2_200),
                new PaperTable.Column(words.say("checklist.marks.ports"), 3_719),
                new PaperTable.Column(words.say("checklist.marks.cloud"), 3_719)),
            makers.stream().map(this::row).toList()));
  }

  private List<TableCell> row(Maker maker) {
    var name =
        maker.confidence().equals("low") ? words.say("unconfirmed", maker.name()) : maker.name();
    return List.of(
        TableCell.strong(name),
        TableCell.of(maker.ports().isBlank() ? words.say("not-known") : maker.ports()),
        TableCell.of(maker.cloud().isBlank() ? words.say("not-known") : maker.cloud()));
  }
}
