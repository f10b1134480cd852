package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.checklist.ChecklistPlan;
import org.ringfence.cli.part.Console;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/**
 * Shows what a checklist that came back filled would change, and takes it once somebody says so.
 */
final class ChecklistImport {
  private final Messages words = Messages.british("checklist");
  private final Console console;
  private final Path file;
  private final boolean confirmed;

  ChecklistImport(Console console, Path file, boolean confirmed) {
    this.console = console;
    this.file = file;
    this.confirmed = confirmed;
  }

  /** Whether a file is brought in as a checklist, and not as an assessment file. */
  static boolean isFor(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  Outcome<Dossier> into(Workspace workspace) {
    return workspace
        .checklists()
        .plan(file)
        .then(
            plan -> {
              show(plan);
              return confirmed || typed()
                  ? workspace.checklists().take(file, plan)
                  : new Outcome.Refused<>(
                      List.of(
                          new Problem(
                              words.say("not-yet"), file.toString(), words.say("mend.not-yet"))));
            });
  }

  private void show(ChecklistPlan plan) {
    console.say(words.say("shown", plan.about()));
    plan.lines().forEach(line -> console.say("  " + line));
    if (!plan.left().isEmpty()) {
      console.say(words.say("shown.left"));
      plan.left().forEach(line -> console.say("  " + line));
    }
  }

  void say(Dossier dossier) {
    console.say(words.say("taken", dossier.sentence()));
  }

  private boolean typed() {
    return Optional.ofNullable(System.console())
        .map(asked -> asked.readLine(words.say("ask") + " "))
        .filter(answer -> answer.strip().equalsIgnoreCase(words.say("ask.yes")))
        .isPresent();
  }
}
