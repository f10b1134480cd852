package org.ringfence.report;

import java.util.List;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Extract;
import org.ringfence.model.Ruling;

/** What is withheld, on which ground, for which reason, and whose opinion that is. */
final class WithheldSection {
  private final Phrases phrases;
  private final Words words;
  private final WithheldGrounds grounds;

  WithheldSection(Phrases phrases, WithheldGrounds grounds) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.grounds = grounds;
  }

  void write(Paper paper, Extract extract) {
    paper.heading(1, words.say("public.withheld.heading"));
    if (grounds.withheld().isEmpty()) {
      paper.text(words.say("public.withheld.nothing"));
      return;
    }
    paper.paragraph("TableLead", words.say("public.withheld.lead"));
    paper.table(
        new PaperTable(
            words.say("public.withheld.heading"),
            words.say("public.withheld.description"),
            List.of(
                new PaperTable.Column(words.say("public.withheld.what"), 1_900),
                new PaperTable.Column(words.say("public.withheld.ground"), 2_600),
                new PaperTable.Column(words.say("public.withheld.reason"), 2_738),
                new PaperTable.Column(words.say("public.withheld.opinion"), 2_400)),
            grounds.withheld().stream().map(this::row).toList()));
  }

  private List<Cell> row(Ruling ruling) {
    return List.of(
        Cell.strong(what(ruling)),
        Cell.of(grounds.cited(ruling)),
        Cell.of(ruling.reason()),
        Cell.of(
            ruling
                .opinion()
                .map(said -> words.say("public.opinion", said.by(), said.role(), said.on()))
                .orElseGet(() -> words.say("public.proposed"))));
  }

  private String what(Ruling ruling) {
    return ruling.kind() == DetailKind.ANSWER && !ruling.question().isEmpty()
        ? words.say("public.withheld.answer", phrases.wording().title(ruling.question()))
        : phrases.wording().label("detail", ruling.kind().id());
  }
}
