package org.ringfence.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ringfence.cli.assessment.CatalogueCommand;
import org.ringfence.cli.assessment.ChangedAssessment;
import org.ringfence.cli.assessment.DemoCommand;
import org.ringfence.cli.assessment.DeviceCommand;
import org.ringfence.cli.assessment.EvidenceCommand;
import org.ringfence.cli.assessment.ExportCommand;
import org.ringfence.cli.assessment.ImportCommand;
import org.ringfence.cli.assessment.ListCommand;
import org.ringfence.cli.assessment.MakerCommand;
import org.ringfence.cli.assessment.NewCommand;
import org.ringfence.cli.assessment.ScoreCommand;
import org.ringfence.cli.council.ActionCommand;
import org.ringfence.cli.council.ArchiveCommand;
import org.ringfence.cli.council.CommitteeCommand;
import org.ringfence.cli.council.RefusalCommand;
import org.ringfence.cli.council.RequestCommand;
import org.ringfence.cli.council.TreatmentCommand;
import org.ringfence.cli.council.WithholdCommand;
import org.ringfence.cli.paper.IssueCommand;
import org.ringfence.cli.paper.ReportCommand;
import org.ringfence.cli.paper.TemplateCommand;
import org.ringfence.cli.paper.VerifyCommand;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.TerminalText;
import org.ringfence.cli.register.BackupCommand;
import org.ringfence.cli.register.LikelyDays;
import org.ringfence.cli.register.MoveCommand;
import org.ringfence.cli.register.OrdinaryFiles;
import org.ringfence.cli.register.RestoreCommand;
import org.ringfence.cli.signing.KeyCommand;
import org.ringfence.cli.signing.PeopleCommand;
import org.ringfence.cli.signing.SignCommand;
import org.ringfence.cli.signing.TrustCommand;
import org.ringfence.model.outcome.ProgramVersion;
import org.ringfence.model.written.WrittenDay;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Runs one command and gives its exit code. */
public final class CommandLineStart {
  /** A day in figures whose year stands last. */
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}\\D+\\d{1,2}\\D+\\d{2,4}");

  private static final int MONTHS = 12;

  /** Every command, in the order of the help. */
  private static final List<Part> PARTS =
      List.of(
          new Part(ScoreCommand.class, ScoreCommand::new),
          new Part(MakerCommand.class, MakerCommand::new),
          new Part(NewCommand.class, NewCommand::new),
          new Part(ListCommand.class, ListCommand::new),
          new Part(ImportCommand.class, ImportCommand::new),
          new Part(ExportCommand.class, ExportCommand::new),
          new Part(ReportCommand.class, ReportCommand::new),
          new Part(TemplateCommand.class, TemplateCommand::new),
          new Part(CatalogueCommand.class, CatalogueCommand::new),
          new Part(VerifyCommand.class, VerifyCommand::new),
          new Part(IssueCommand.class, IssueCommand::new),
          new Part(SignCommand.class, SignCommand::new),
          new Part(KeyCommand.class, KeyCommand::new),
          new Part(TrustCommand.class, TrustCommand::new),
          new Part(PeopleCommand.class, PeopleCommand::new),
          new Part(CommitteeCommand.class, CommitteeCommand::new),
          new Part(TreatmentCommand.class, TreatmentCommand::new),
          new Part(ActionCommand.class, ActionCommand::new),
          new Part(ArchiveCommand.class, ArchiveCommand::new),
          new Part(WithholdCommand.class, WithholdCommand::new),
          new Part(RefusalCommand.class, RefusalCommand::new),
          new Part(RequestCommand.class, RequestCommand::new),
          new Part(DeviceCommand.class, DeviceCommand::new),
          new Part(EvidenceCommand.class, EvidenceCommand::new),
          new Part(BackupCommand.class, BackupCommand::new),
          new Part(RestoreCommand.class, RestoreCommand::new),
          new Part(MoveCommand.class, MoveCommand::new),
          new Part(DemoCommand.class, DemoCommand::new));

  private final CommandServices services;
  private final Console console;
  private final IExecutionStrategy strategy;

  /** A command, made only where it is needed: all of them take a tenth of a second. */
  private record Part(Class<?> type, BiFunction<CommandServices, Console, Object> make) {
    String name() {
      return type.getAnnotation(Command.class).name();
    }
  }

  /** Commands work with these services and write to this console. */
  public CommandLineStart(CommandServices services, Console console) {
    this(services, console, new CommandLine.RunLast());
  }

  /**
   * The same, done in a way of its own.
   *
   * @param strategy does what was understood
   */
  CommandLineStart(CommandServices services, Console console, IExecutionStrategy strategy) {
    this.services = services.saying(console);
    this.console = console;
    this.strategy = strategy;
  }

  @Command(
      name = "ringfence",
      mixinStandardHelpOptions = true,
      version = "Ringfence " + ProgramVersion.VERSION)
  private static final class Root {}

  /**
   * The exit code: 0 done, 1 the data did not allow it, 2 the command was not understood. What
   * nobody expected is thrown on, to the program's one boundary.
   */
  public int run(String... arguments) {
    var commands = commands(arguments);
    var failure = new AtomicReference<Optional<Throwable>>(Optional.empty());
    // Thrown on from here, picocli would print it with its trace.
    commands.setExecutionExceptionHandler(
        (exception, line, result) -> {
          failure.set(Optional.of(exception));
          return Console.BAD_DATA;
        });
    var code = console.close(commands.execute(arguments));
    if (failure.get().isPresent()) {
      throw unchecked(failure.get().get());
    }
    return code;
  }

  /** What went wrong, and not what picocli put around it. */
  private static RuntimeException unchecked(Throwable failure) {
    return switch (failure) {
      case ExecutionException around when around.getCause() != null -> unchecked(around.getCause());
      case RuntimeException exception -> exception;
      case Error error -> throw error;
      default -> new IllegalStateException("a command failed", failure);
    };
  }

  /** The whole tree of commands. */
  CommandLine commands() {
    return commands(PARTS);
  }

  /** The one command that is named; all where none is, or where help is asked for. */
  private CommandLine commands(String... arguments) {
    var named =
        PARTS.stream()
            .filter(part -> arguments.length > 0 && part.name().equals(arguments[0]))
            .toList();
    return commands(named.isEmpty() ? PARTS : named);
  }

  private CommandLine commands(List<Part> parts) {
    var commands = new CommandLine(new Root());
    parts.forEach(part -> commands.addSubcommand(part.make().apply(services, console)));
    commands.addSubcommand(new CommandLine.HelpCommand());
    commands.setResourceBundle(new HelpTexts());
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    // A text may begin with an at sign; it names no file of further arguments.
    commands.setExpandAtFiles(false);
    commands.registerConverter(LocalDate.class, this::day);
    commands.setParameterExceptionHandler(this::misunderstood);
    commands.setExecutionStrategy(
        new OrdinaryFiles(new LikelyDays(strategy, services, console), services, console));
    return commands;
  }

  private LocalDate day(String text) {
    var today = LocalDate.now(services.clock());
    var day =
        WrittenDay.read(text, today)
            .orElseThrow(() -> new TypeConversionException(CommandWords.noDay(text)));
    echo(text, day);
    return day;
  }

  /** In figures alone, others put the month first: the day is said as it was read. */
  private void echo(String text, LocalDate day) {
    if (NUMBERS.matcher(text.strip()).matches() && day.getDayOfMonth() <= MONTHS) {
      console.note(CommandWords.say("day.read", text.strip(), CommandWords.day(day)));
    }
  }

  private int misunderstood(ParameterException exception, String... arguments) {
    var spec = exception.getCommandLine().getCommandSpec();
    var impossible = ChangedAssessment.impossible(spec, List.of(arguments), services);
    if (!impossible.isEmpty()) {
      console.complain(impossible);
      return Console.BAD_DATA;
    }
    console
        .err()
        .println(
            TerminalText.text(CommandWords.say("problem", String.valueOf(exception.getMessage()))));
    console.err().println(CommandWords.say("misunderstood", spec.qualifiedName()));
    return Console.BAD_USAGE;
  }
}
