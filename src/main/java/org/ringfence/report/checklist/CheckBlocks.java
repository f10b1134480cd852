package org.ringfence.report.checklist;

import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/**
 * Each thing to check on site with what is said of it, what proves it, and room for the finding.
 */
final class CheckBlocks implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final CheckItems items;

  CheckBlocks(PaperPhrases phrases, CheckItems items) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.items = items;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("checklist.items.heading"));
    var all = items.onSite(dossier);
    if (all.isEmpty()) {
      paper.text(words.say("checklist.items.none"));
      return;
    }
    lead(all.stream(), dossier).ifPresent(paper::text);
    var number = 0;
    for (var item : all) {
      var place = ++number;
      paper.together(() -> block(paper, dossier, item, place));
    }
  }

  /** What is told of those that are needed, here and with others; empty where none is here. */
  private Optional<String> lead(Stream<CheckItems.Item> here, Dossier dossier) {
    if (here.noneMatch(CheckItems.Item::decisive)) {
      return Optional.empty();
    }
    var isShared = items.forOthers(dossier).stream().anyMatch(CheckItems.Item::decisive);
    return Optional.of(
        words.say(isShared ? "checklist.items.lead.shared" : "checklist.items.lead"));
  }

  private void block(WordDocument paper, Dossier dossier, CheckItems.Item item, int number) {
    var key = item.decisive() ? "checklist.item.needed" : "checklist.item";
    paper.heading(2, words.say(key, number, item.title()));
    var text = phrases.wording().questions().get(item.subject());
    if (text != null) {
      paper.text(text.ask());
    }
    paper.led("Normal", words.say("checklist.today"), " " + items.today(item, dossier));
    paper.led("Normal", words.say("checklist.proof"), " " + item.proof());
    if (text != null) {
      paper.led("Normal", words.say("checklist.where"), " " + text.help());
    }
    items.choices(item).forEach(choice -> paper.paragraph("ListTick", choice));
    paper.paragraph("ListTick", words.say("checklist.not-checked"));
    paper.formLine(words.say("checklist.found"));
    paper.formLine(words.say("checklist.more"));
    paper.formLine(words.say("checklist.photos"));
  }
}
