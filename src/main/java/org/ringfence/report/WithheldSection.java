package org.ringfence.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    paper.text(words.say("public.withheld.lead"));
    together().forEach((stated, rulings) -> table(paper, stated, rulings));
  }

  /** By ground and opinion: said once above a table, the same words fill no pages. */
  private Map<Stated, List<Ruling>> together() {
    var together = new LinkedHashMap<Stated, List<Ruling>>();
    for (var ruling : grounds.withheld()) {
      together
          .computeIfAbsent(
              new Stated(grounds.cited(ruling), opinion(ruling)), _ -> new ArrayList<>())
          .add(ruling);
    }
    return together;
  }

  private void table(Paper paper, Stated stated, List<Ruling> rulings) {
    paper.led(
        "NextLead",
        words.say("public.withheld.ground", stated.ground()),
        " " + words.say("public.withheld.opinion", stated.opinion()));
    paper.table(
        new PaperTable(
            words.say("public.withheld.title", stated.ground()),
            words.say("public.withheld.description", stated.ground()),
            List.of(
                new PaperTable.Column(words.say("public.withheld.what"), 3_100),
                new PaperTable.Column(words.say("public.withheld.reason"), 6_538)),
            rulings.stream()
                .map(ruling -> List.of(Cell.strong(what(ruling)), Cell.of(ruling.reason())))
                .toList()));
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
