package org.ringfence.report.site;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.signature.Identity;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** The photos and papers that prove the answers, each with the hash that tells it from others. */
final class AttachmentsList implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;

  AttachmentsList(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var rows =
        dossier.risk().held().stream()
            .map(HeldAnswer::question)
            .flatMap(question -> rows(dossier, question))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    paper.heading(2, words.say("attachments.heading"));
    paper.paragraph("TableLead", words.say("attachments.lead"));
    paper.table(
        new PaperTable(
            words.say("attachments.heading"),
            words.say("attachments.description"),
            List.of(
                new PaperTable.Column(words.say("answers.question"), 4_000),
                new PaperTable.Column(words.say("attachments.name"), 6_570),
                new PaperTable.Column(words.say("attachments.hash"), 4_000)),
            rows));
  }

  private Stream<List<TableCell>> rows(Dossier dossier, String question) {
    return dossier.attachments().getOrDefault(question, List.of()).stream()
        .map(attachment -> row(question, attachment));
  }

  private List<TableCell> row(String question, Attachment attachment) {
    return List.of(
        TableCell.strong(phrases.wording().title(question)),
        TableCell.of(attachment.name()),
        TableCell.of(Identity.shortened(attachment.sha256())));
  }
}
