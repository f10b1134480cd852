package org.ringfence.report.checklist;

import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What is not shown either, but is for others to answer than those who visit the site. */
final class ColleaguesTable implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final CheckItems items;

  ColleaguesTable(PaperPhrases phrases, CheckItems items) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.items = items;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var others = items.forOthers(dossier);
    if (others.isEmpty()) {
      return;
    }
    paper.heading(1, words.say("checklist.others.heading"));
    paper.paragraph("TableLead", words.say("checklist.others.lead"));
    paper.table(
        new PaperTable(
            words.say("checklist.others.heading"),
            words.say("checklist.others.description"),
            List.of(
                new PaperTable.Column(words.say("answers.question"), 2_300),
                new PaperTable.Column(words.say("checklist.others.ask"), 1_900),
                new PaperTable.Column(words.say("checklist.others.today"), 2_300),
                new PaperTable.Column(words.say("checklist.others.proof"), 3_138)),
            others.stream().map(item -> row(item, dossier)).toList()));
  }

  private List<TableCell> row(CheckItems.Item item, Dossier dossier) {
    return List.of(
        TableCell.strong(
            item.decisive() ? words.say("checks.title.needed.bare", item.title()) : item.title()),
        TableCell.of(phrases.wording().label("colleague", item.colleague())),
        TableCell.of(items.today(item, dossier)),
        TableCell.of(item.proof()));
  }
}
