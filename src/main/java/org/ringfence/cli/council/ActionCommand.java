package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what somebody has to do, adds to it, and says what is done. */
@Command(name = "action", mixinStandardHelpOptions = true)
public final class ActionCommand {
  private final CommandServices services;
  private final Console console;

  public ActionCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  private record Listed(List<Action> actions, List<RegisterEntry> entries) {}

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                Outcome.done(
                    new Listed(
                        workspace.books().actions().actions(whose.id()), workspace.entries()))),
        listed -> {
          if (listed.actions().isEmpty()) {
            console.say(CommandWords.say("action.none"));
          }
          listed.actions().forEach(action -> print(action, listed.entries()));
        });
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Option(names = "--what", required = true) String what,
      @Option(names = "--assessment", defaultValue = "", paramLabel = "ID") String assessment,
      @Option(names = "--owner", defaultValue = "", paramLabel = "NAME") String owner,
      @Option(names = "--due", paramLabel = "DAY") @Nullable LocalDate due,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                installation(workspace, whose, assessment)
                    .then(
                        installation ->
                            workspace
                                .books()
                                .actions()
                                .add(
                                    whose.id(),
                                    installation,
                                    what,
                                    owner,
                                    Optional.ofNullable(due)))),
        added -> console.say(added.id()));
  }

  private static Outcome<String> installation(
      Workspace workspace, Organisation whose, String assessment) {
    if (assessment.isEmpty()) {
      return Outcome.done("");
    }
    return workspace.entries().stream()
        .filter(entry -> entry.assessmentId().equals(assessment))
        .filter(entry -> entry.organisation().id().equals(whose.id()))
        .findFirst()
        .map(entry -> Outcome.done(entry.installationId()))
        .orElseGet(
            () -> CommandWords.refused("action.assessment.unknown", "", whose.name(), assessment));
  }

  @Command(name = "done", mixinStandardHelpOptions = true)
  int done(@Parameters(paramLabel = "ID") String id, @Mixin BodyOption body) {
    return state(id, Action.State.DONE, body);
  }

  @Command(name = "drop", mixinStandardHelpOptions = true)
  int drop(@Parameters(paramLabel = "ID") String id, @Mixin BodyOption body) {
    return state(id, Action.State.DROPPED, body);
  }

  private int state(String id, Action.State state, BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> {
              var book = workspace.books().actions();
              return book.actions(whose.id()).stream()
                  .filter(action -> action.id().equals(id))
                  .findFirst()
                  .map(action -> book.change(with(action, state)))
                  .orElseGet(() -> CommandWords.refused("action.unknown", "", id));
            }),
        changed -> print(changed, List.of()));
  }

  private static Action with(Action action, Action.State state) {
    return new Action(
        action.id(),
        action.installationId(),
        action.what(),
        action.owner(),
        action.due(),
        state,
        action.setOn());
  }

  private void print(Action action, List<RegisterEntry> entries) {
    var where =
        entries.stream()
            .filter(entry -> entry.installationId().equals(action.installationId()))
            .findFirst()
            .map(entry -> ", " + entry.site().name() + ", " + entry.installation())
            .orElse("");
    console.say(
        "%s  %-7s  %-10s  %s%s%s"
            .formatted(
                action.id(),
                services.wording().label("action-state", action.state().id()),
                action
                    .due()
                    .map(LocalDate::toString)
                    .orElseGet(() -> CommandWords.say("action.no-day")),
                action.what(),
                action.owner().isEmpty() ? "" : " (" + action.owner() + ")",
                where));
  }
}
