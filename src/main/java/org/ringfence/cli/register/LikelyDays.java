package org.ringfence.cli.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.cli.assessment.ChangedAssessment;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.written.DayRange;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Refuses a day that is hardly meant, by the same rule by which the window asks about one: of what
 * has happened none that has not come yet, and of nothing one before there were such cameras.
 */
public final class LikelyDays implements IExecutionStrategy {
  /** What may lie ahead; of anything else a day says when it was. */
  private static final Set<String> AHEAD =
      Set.of("--meeting", "--due", "--until", "--review-on", "--report-by", "--day");

  private final IExecutionStrategy then;
  private final CommandServices services;
  private final Console console;

  /**
   * Guards what is done.
   *
   * @param then does what was understood
   */
  public LikelyDays(IExecutionStrategy then, CommandServices services, Console console) {
    this.then = then;
    this.services = services;
    this.console = console;
  }

  @Override
  public int execute(ParseResult result) {
    var doubted = options(result).flatMap(option -> doubted(option).stream()).findFirst();
    if (doubted.isEmpty()) {
      return then.execute(result);
    }
    var impossible =
        ChangedAssessment.impossible(
            OrdinaryFiles.innermost(result).commandSpec(), result.originalArgs(), services);
    if (!impossible.isEmpty()) {
      console.complain(impossible);
      return Console.BAD_DATA;
    }
    console.note(doubted.get());
    return Console.BAD_USAGE;
  }

  private static Stream<OptionSpec> options(ParseResult result) {
    return Stream.concat(
        result.matchedOptions().stream(),
        result.hasSubcommand() ? options(result.subcommand()) : Stream.empty());
  }

  private Optional<String> doubted(OptionSpec option) {
    var name = option.longestName();
    var today = LocalDate.now(services.clock());
    var range = AHEAD.contains(name) ? DayRange.PLANNED : DayRange.PAST;
    return option.originalStringValues().isEmpty() || !(option.getValue() instanceof LocalDate day)
        ? Optional.empty()
        : range
            .doubt(day, today)
            .map(
                why ->
                    CommandWords.say(
                        said(why), option.originalStringValues().getFirst(), name, today));
  }

  private static String said(DayRange.Doubt why) {
    return switch (why) {
      case FUTURE -> "day.future";
      case FAR_AHEAD -> "day.far-ahead";
      case LONG_AGO -> "day.long-ago";
    };
  }
}
