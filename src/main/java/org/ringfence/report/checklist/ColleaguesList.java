package org.ringfence.report.checklist;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** What is not shown either, but is for others to answer than those who visit the site. */
final class ColleaguesList implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final CheckItems items;

  ColleaguesList(PaperPhrases phrases, CheckItems items) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.items = items;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var others =
        items.forOthers(dossier).stream()
            .collect(
                Collectors.groupingBy(
                    CheckItems.Item::colleague, LinkedHashMap::new, Collectors.toList()));
    if (others.isEmpty()) {
      return;
    }
    paper.together(
        () -> {
          paper.heading(1, words.say("checklist.others.heading"));
          paper.text(
              words.say(
                  "checklist.others.asked",
                  words.list(
                      others.entrySet().stream()
                          .map(asked -> asked(asked.getKey(), asked.getValue().size()))
                          .toList())));
          var needed =
              items.forOthers(dossier).stream()
                  .filter(CheckItems.Item::decisive)
                  .map(items::title)
                  .toList();
          if (!needed.isEmpty()) {
            paper.text(words.say("checklist.others.needed", words.joined(needed)));
          }
        });
  }

  private String asked(String colleague, int questions) {
    return words.say(
        "checklist.others.of", phrases.wording().label("colleague", colleague), questions);
  }
}
