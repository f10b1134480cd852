package org.ringfence.report;

import org.ringfence.model.Dossier;

/**
 * Each thing to check on site with what is said of it, what proves it, and room for the finding.
 */
final class CheckBlocks implements Section {
  private final Phrases phrases;
  private final Words words;
  private final CheckItems items;

  CheckBlocks(Phrases phrases, CheckItems items) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.items = items;
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("checklist.items.heading"));
    var all = items.onSite(dossier);
    if (all.isEmpty()) {
      paper.text(words.say("checklist.items.none"));
      return;
    }
    paper.text(words.say("checklist.items.lead"));
    var number = 0;
    for (var item : all) {
      var place = ++number;
      paper.together(() -> block(paper, dossier, item, place));
    }
  }

  private void block(Paper paper, Dossier dossier, CheckItems.Item item, int number) {
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
