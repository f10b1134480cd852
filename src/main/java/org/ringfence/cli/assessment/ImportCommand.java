package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.assessment.intake.ImportResult;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an assessment file into the register. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @ArgGroup private @Nullable Known known;

  /** What to do with an installation that the register seems to hold already. */
  public static final class Known {
    @Option(names = "--as-revision")
    private boolean revision;

    @Option(names = "--as-another")
    private boolean another;

    ImportChoice choice() {
      return revision ? ImportChoice.REVISION : another ? ImportChoice.ANOTHER : ImportChoice.ASK;
    }
  }

  @Option(names = "--yes")
  private boolean confirmed;

  @Parameters(paramLabel = "FILE")
  private @Nullable Path file;

  public ImportCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var from = file;
    if (from == null) {
      throw new IllegalStateException("a file is required");
    }
    if (ChecklistImport.isFor(from)) {
      var checklist = new ChecklistImport(console, from, confirmed);
      return console.finish(register.on(services, checklist::into), checklist::say);
    }
    var choice = Optional.ofNullable(known).map(Known::choice).orElse(ImportChoice.ASK);
    // Read before the register is opened, so that a bad file does not even make a register.
    return console.finish(
        services
            .files()
            .readable(from)
            .then(read -> register.with(services, workspace -> imported(workspace, from, choice))),
        this::say);
  }

  private record Added(List<String> remarks, ImportResult came) {}

  /** What there is to say of each is said as it is seen: a large estate does not fit in memory. */
  private Outcome<Added> imported(Workspace workspace, Path from, ImportChoice choice) {
    var remarks = new ArrayList<String>();
    return workspace
        .importSaying(
            from, id -> choice, one -> remarks.addAll(DeviceCommand.remarks(services, one)))
        .map(came -> new Added(remarks, came));
  }

  private void say(Added added) {
    var came = added.came();
    for (var i = 0; i < came.ids().size(); i++) {
      console.say(came.ids().get(i) + "  " + came.added().get(i));
    }
    added.remarks().forEach(console::say);
    came.same().forEach(console::say);
    console.say(came.carries());
    if (!came.evidence().isEmpty()) {
      console.say(CommandWords.say("import.evidence"));
      came.evidence().forEach(one -> console.say("  " + one));
    }
    console.note(came.differing());
    came.lapsed().forEach(console::note);
    came.unread().forEach(console::note);
  }
}
