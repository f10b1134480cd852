package org.ringfence.cli.assessment;

import java.util.List;
import java.util.concurrent.Callable;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.signature.SignedState;
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
        dossiers -> {
          if (dossiers.isEmpty()) {
            console.say(CommandWords.say("list.empty"));
          }
          dossiers.forEach(this::print);
        });
  }

  /** What is missing of what proves the answers is named beside the list. */
  private Outcome<List<Dossier>> found(Workspace workspace) {
    return workspace
        .listing()
        .then(ListCommand::readable)
        .map(
            listing -> {
              console.note(listing.problems());
              console.note(
                  workspace.attachments().problems().stream()
                      .map(EvidenceProblem::problem)
                      .toList());
              return listing.dossiers();
            });
  }

  /** A register of which nothing can be read is not an empty one. */
  private static Outcome<RegisterListing> readable(RegisterListing listing) {
    return listing.dossiers().isEmpty() && !listing.unread().isEmpty()
        ? new Outcome.Refused<>(listing.problems())
        : Outcome.done(listing);
  }

  private static String state(SignedState signed) {
    return signed.state().isDraft() ? CommandWords.say("list.draft") : signed.inFull();
  }

  private void print(Dossier dossier) {
    var entry = dossier.entry();
    var level = dossier.risk().headline();
    var known = dossier.risk().status().isKnown();
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
                    state(dossier.signed())),
            entry.organisation().name(),
            entry.site().name(),
            entry.installation(),
            entry.revision()));
  }
}
