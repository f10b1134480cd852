package org.ringfence.cli.assessment;

import java.util.List;
import java.util.concurrent.Callable;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.listing.EstateListing;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.FigurePrecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what is in the register. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class ListCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  public ListCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.finish(
        register.on(services, this::found),
        rows -> {
          if (rows.isEmpty()) {
            console.say(CommandWords.say("list.empty"));
          }
          rows.forEach(this::print);
        });
  }

  /** What is missing of what proves the answers is named beside the list. */
  private Outcome<List<ListedAssessment>> found(Workspace workspace) {
    return workspace
        .estate()
        .then(ListCommand::readable)
        .map(
            listing -> {
              console.note(listing.problems());
              console.note(
                  workspace.attachments().problems().stream()
                      .map(EvidenceProblem::problem)
                      .toList());
              return listing.assessments();
            });
  }

  /** A register of which nothing can be read is not an empty one. */
  private static Outcome<EstateListing> readable(EstateListing listing) {
    return listing.assessments().isEmpty() && !listing.unread().isEmpty()
        ? new Outcome.Refused<>(listing.problems())
        : Outcome.done(listing);
  }

  private void print(ListedAssessment row) {
    var entry = row.entry();
    var level = row.headline();
    var known = row.status().isKnown();
    console.say(
        CommandWords.say(
            "list.line",
            entry.assessmentId(),
            entry.assessedOn(),
            "%-13s %2s  %-10s"
                .formatted(
                    services
                        .wording()
                        .label(
                            "band", known ? level.bands().residual() : FigurePrecision.NOT_KNOWN),
                    known ? level.residual() : "",
                    row.draft() ? CommandWords.say("list.draft") : row.signed()),
            entry.organisation().name(),
            entry.site().name(),
            entry.installation(),
            entry.revision()));
  }
}
