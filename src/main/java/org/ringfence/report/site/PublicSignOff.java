package org.ringfence.report.site;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.SignOff;
import org.ringfence.report.text.Acceptance;
import org.ringfence.report.text.LeftOutSignatures;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.SigningNotes;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/** Who signed, as far as names are given, and what a reader can check. */
final class PublicSignOff {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final WithheldGrounds grounds;

  PublicSignOff(PaperPhrases phrases, WithheldGrounds grounds) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.grounds = grounds;
  }

  void write(WordDocument paper, InstallationReportData extract) {
    paper.heading(1, words.say("signoff.heading"));
    if (!extract.signed()) {
      paper.text(words.say("signoff.none"));
      return;
    }
    var rows =
        Stream.concat(
                extract.signOffs().stream().map(this::row),
                extract.leftOutRoles().stream().map(this::leftOut))
            .toList();
    if (rows.isEmpty()) {
      paper.text(words.say("public.signers", grounds.withheld(DetailKind.PERSON, "")));
    } else {
      paper.table(
          new PaperTable(
              words.say("signoff.heading"),
              words.say("signoff.description"),
              List.of(
                  new PaperTable.Column(words.say("signoff.name"), 2_438),
                  new PaperTable.Column(words.say("signoff.role"), 1_500),
                  new PaperTable.Column(words.say("signoff.on"), 2_000),
                  new PaperTable.Column(words.say("signoff.known-short"), 3_700)),
              rows));
    }
    SigningNotes.of(
            extract.state(),
            extract.signOffs(),
            new Acceptance(words, FigureSource.lapsed(extract)))
        .forEach(note -> paper.paragraph("AfterTable", note));
    var leftOut = LeftOutSignatures.says(grounds.withheld());
    if (!leftOut.isEmpty()) {
      paper.paragraph("AfterTable", leftOut);
    }
    paper.paragraph(
        "AfterTable",
        extract.fingerprint().isEmpty()
            ? words.say("signoff.names-only")
            : words.say("public.proves", extract.fingerprint()));
  }

  private List<TableCell> leftOut(String role) {
    var withheld = TableCell.of(words.say("public.withheld.plain"));
    return List.of(
        withheld, TableCell.of(phrases.wording().label("role", role)), withheld, withheld);
  }

  private List<TableCell> row(SignOff signature) {
    return List.of(
        TableCell.strong(words.orNotGiven(signature.name())),
        TableCell.of(phrases.wording().label("role", signature.role())),
        TableCell.of(words.day(signature.on())),
        TableCell.of(phrases.identity(signature)));
  }
}
