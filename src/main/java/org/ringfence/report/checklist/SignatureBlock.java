package org.ringfence.report.checklist;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.checklist.ChecklistTag;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.VisitField;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.FormPiece;
import org.ringfence.report.word.PageShape;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What ends the visit: who looked, on which day, and the signature for what was seen. */
final class SignatureBlock implements DocumentSection {
  /** For a signature, in twentieths of a point. */
  private static final int ROOM = 620;

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
          paper.table(visit());
        });
    paper.form(
        "AfterTable",
        List.of(
            new FormPiece.Words(words.say("checklist.reference") + " ", false),
            new FormPiece.Fixed(
                ChecklistTag.of(Part.REFERENCE, ChecklistTag.WHOLE).text(),
                words.say("checklist.control.reference"),
                dossier.entry().assessmentId())));
  }

  private PaperTable visit() {
    var columns = new ArrayList<PaperTable.Column>();
    var row = new ArrayList<TableCell>();
    for (var field : VisitField.values()) {
      var label = words.choice("checklist.visit", field);
      var tag = ChecklistTag.of(Part.WHO, field.id()).text();
      columns.add(new PaperTable.Column(label, PageShape.FORM_WIDTH / VisitField.values().length));
      row.add(
          TableCell.form(
              List.of(
                  List.of(
                      field == VisitField.DAY
                          ? new FormPiece.Day(tag, label)
                          : new FormPiece.Field(tag, label)))));
    }
    return new PaperTable(
            words.say("checklist.visit.title"),
            words.say("checklist.visit.description"),
            columns,
            List.of(row))
        .withRowsOf(ROOM);
  }
}
