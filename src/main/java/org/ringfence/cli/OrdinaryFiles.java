package org.ringfence.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.assessment.AbsentFiles;
import org.ringfence.model.Problem;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Refuses a command that names a pipe or a device as one of its files, before anything opens it:
 * reading one can wait for ever. The same of a file to be read that is not there, so that every
 * command says so in the same words.
 */
final class OrdinaryFiles implements IExecutionStrategy {
  /** Where something is written to, or made where it is not there yet. */
  private static final Set<String> WRITTEN =
      Set.of("--out", "--to", "--write-again", "--register", "export");

  private final IExecutionStrategy then;
  private final Console console;

  /**
   * Guards what is done.
   *
   * @param then does what was understood
   */
  OrdinaryFiles(IExecutionStrategy then, Console console) {
    this.then = then;
    this.console = console;
  }

  @Override
  public int execute(ParseResult result) {
    var problem = named(result).flatMap(one -> problem(one).stream()).findFirst();
    if (problem.isEmpty()) {
      return then.execute(result);
    }
    console.complain(List.of(problem.get()));
    return code(result);
  }

  private record Named(Path file, boolean written, boolean folder) {}

  private static Optional<Problem> problem(Named one) {
    var odd = AbsentFiles.odd(one.file());
    if (odd.isPresent() || one.written()) {
      return odd;
    }
    return one.folder() ? AbsentFiles.folder(one.file()) : AbsentFiles.file(one.file());
  }

  /** A command has a code of its own for what can't be read. */
  private static int code(ParseResult result) {
    return result.hasSubcommand()
        ? code(result.subcommand())
        : result.commandSpec().exitCodeOnExecutionException();
  }

  /** Every file that the command and its parents were given. */
  private static Stream<Named> named(ParseResult result) {
    var command = result.commandSpec().name();
    return Stream.concat(
        result.matchedArgs().stream().flatMap(argument -> named(command, argument)),
        result.hasSubcommand() ? named(result.subcommand()) : Stream.empty());
  }

  private static Stream<Named> named(String command, ArgSpec argument) {
    var called = argument instanceof OptionSpec option ? option.longestName() : command;
    return argument.typedValues().stream()
        .filter(Path.class::isInstance)
        .map(
            file ->
                new Named(
                    (Path) file, WRITTEN.contains(called), argument.paramLabel().equals("FOLDER")));
  }
}
