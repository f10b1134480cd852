package org.ringfence.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
                new PaperTable.Column(words.say("public.withheld.ground"), 2_200),
                new PaperTable.Column(words.say("public.withheld.reason"), 5_638),
                new PaperTable.Column(words.say("public.withheld.opinion"), 1_800)),
            rows()));
  }

  /** A row for each ground and opinion: the same words in each of many rows would fill pages. */
  private List<List<Cell>> rows() {
    var together = new LinkedHashMap<Stated, List<Cell.Named>>();
    for (var ruling : grounds.withheld()) {
      together
          .computeIfAbsent(
              new Stated(grounds.cited(ruling), opinion(ruling)), _ -> new ArrayList<>())
          .add(
              new Cell.Named(
                  words.say("public.withheld.named", what(ruling)),
                  words.say("public.withheld.because", ruling.reason())));
    }
    return together.entrySet().stream()
        .map(
            each ->
                List.of(
                    Cell.strong(each.getKey().ground()),
                    Cell.named(each.getValue()),
                    Cell.of(each.getKey().opinion())))
        .toList();
  }

  /** What several rulings have in common. */
  private record Stated(String ground, String opinion) {}

  private String opinion(Ruling ruling) {
    return ruling
        .opinion()
        .map(said -> words.say("public.opinion", said.by(), said.role(), said.on()))
        .orElseGet(() -> words.say("public.proposed"));
  }

  private String what(Ruling ruling) {
    return ruling.kind() == DetailKind.ANSWER && !ruling.question().isEmpty()
        ? words.say("public.withheld.answer", phrases.wording().title(ruling.question()))
        : phrases.wording().label("detail", ruling.kind().id());
  }
}
