package org.ringfence.cli.paper;

import java.util.List;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;

/** Prints what will be in a paper, to read before it is written. */
final class PlanPrinter {
  private final Console console;
  private final PaperKind kind;

  PlanPrinter(Console console, PaperKind kind) {
    this.console = console;
    this.kind = kind;
  }

  void print(PaperPlan paper) {
    console.say(paper.title());
    console.say(
        "%s (%s)".formatted(String.join(", ", paper.marking().lines().toList()), paper.fileName()));
    paper.parts().forEach(part -> console.say("  %s: %s".formatted(part.heading(), part.holds())));
    section(CommandWords.say("report.withheld"), paper.withheld());
    section(CommandWords.say("report.cautions"), paper.cautions());
    section(
        CommandWords.say(
            kind == PaperKind.COMMITTEE ? "report.missing.plan" : "report.undecided.plan"),
        paper.missing());
    section(CommandWords.say("report.gives-away"), paper.givesAway());
  }

  private void section(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      console.say(heading);
      lines.forEach(line -> console.say("  " + line));
    }
  }
}
