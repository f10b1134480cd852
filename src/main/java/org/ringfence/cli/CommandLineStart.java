package org.ringfence.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.ringfence.model.DayRange;
import org.ringfence.model.Release;
import org.ringfence.model.WrittenDay;
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

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final int MONTHS = 12;

  private final Services services;
  private final Console console;
  private final IExecutionStrategy strategy;

  /** Commands work with these services and write to this console. */
  public CommandLineStart(Services services, Console console) {
    this(services, console, new CommandLine.RunLast());
  }

  /**
   * The same, done in a way of its own.
   *
   * @param strategy does what was understood
   */
  CommandLineStart(Services services, Console console, IExecutionStrategy strategy) {
    this.services = services.saying(console);
    this.console = console;
    this.strategy = strategy;
  }

  @Command(
      name = "ringfence",
      description = {
        "Works out, shows and signs off the residual risk of CCTV installations.",
        "Without a command it opens the window."
      },
      mixinStandardHelpOptions = true,
      version = "Ringfence " + Release.VERSION)
  private static final class Root {}

  /**
   * The exit code: 0 done, 1 the data did not allow it, 2 the command was not understood. What
   * nobody expected is thrown on, to the program's one boundary.
   */
  public int run(String... arguments) {
    var commands = commands();
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
    var commands = new CommandLine(new Root());
    commands.addSubcommand(new ScoreCommand(services, console));
    commands.addSubcommand(new MakerCommand(services, console));
    commands.addSubcommand(new NewCommand(services, console));
    commands.addSubcommand(new ListCommand(services, console));
    commands.addSubcommand(new ImportCommand(services, console));
    commands.addSubcommand(new ExportCommand(services, console));
    commands.addSubcommand(new ReportCommand(services, console));
    commands.addSubcommand(new TemplateCommand(services, console));
    commands.addSubcommand(new CatalogueCommand(services, console));
    commands.addSubcommand(new VerifyCommand(services, console));
    commands.addSubcommand(new IssueCommand(services, console));
    commands.addSubcommand(new SignCommand(services, console));
    commands.addSubcommand(new KeyCommand(services, console));
    commands.addSubcommand(new TrustCommand(services, console));
    commands.addSubcommand(new PeopleCommand(services, console));
    commands.addSubcommand(new CommitteeCommand(services, console));
    commands.addSubcommand(new TreatmentCommand(services, console));
    commands.addSubcommand(new ActionCommand(services, console));
    commands.addSubcommand(new WithholdCommand(services, console));
    commands.addSubcommand(new RefusalCommand(services, console));
    commands.addSubcommand(new DeviceCommand(services, console));
    commands.addSubcommand(new EvidenceCommand(services, console));
    commands.addSubcommand(new BackupCommand(services, console));
    commands.addSubcommand(new RestoreCommand(services, console));
    commands.addSubcommand(new MoveCommand(services, console));
    commands.addSubcommand(new DemoCommand(services, console));
    commands.addSubcommand(new CommandLine.HelpCommand());
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    // A text may begin with an at sign; it names no file of further arguments.
    commands.setExpandAtFiles(false);
    commands.registerConverter(LocalDate.class, this::day);
    commands.setParameterExceptionHandler(this::misunderstood);
    commands.setExecutionStrategy(new OrdinaryFiles(strategy, console));
    return commands;
  }

  private LocalDate day(String text) {
    var today = LocalDate.now(services.clock());
    var day =
        WrittenDay.read(text, today)
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "“"
                            + text
                            + "” is no day; write it like 2026-11-22 or 22 Nov 2026, the day"
                            + " before the month"));
    if (DayRange.PLANNED.doubt(day, today).isPresent()) {
      throw new TypeConversionException(
          "“"
              + text
              + "” would be in the year "
              + day.getYear()
              + ", which is hardly meant; give the day that you mean");
    }
    echo(text, day);
    return day;
  }

  /** In figures alone, others put the month first: the day is said as it was read. */
  private void echo(String text, LocalDate day) {
    if (NUMBERS.matcher(text.strip()).matches() && day.getDayOfMonth() <= MONTHS) {
      console.warn("“%s” is read as %s.".formatted(text.strip(), IN_WORDS.format(day)));
    }
  }

  private int misunderstood(ParameterException exception, String... arguments) {
    var command = exception.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(Visible.text("ringfence: " + exception.getMessage()));
    console.err().println("Nothing was changed. See: " + command + " --help");
    return Console.BAD_USAGE;
  }
}
