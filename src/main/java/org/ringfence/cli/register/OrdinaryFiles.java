package org.ringfence.cli.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.assessment.custody.AbsentFiles;
import org.ringfence.cli.assessment.ChangedAssessment;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.outcome.Problem;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Refuses a command that names a pipe or a device as one of its files, before anything opens it:
 * reading one can wait for ever. The same of a file to be read that is not there or is empty, of a
 * folder in the place of a file, of a file to be written where there is no folder, and of a name
 * that is empty, so that every command says so in the same words.
 */
public final class OrdinaryFiles implements IExecutionStrategy {
  /** Where something is written to, or made where it is not there yet. */
  private static final Set<String> WRITTEN =
      Set.of("--out", "--to", "--write-again", "--register", "export");

  /** What has a folder made for it. */
  private static final Set<String> OWN_FOLDER = Set.of("--register", "--to");

  private final IExecutionStrategy then;
  private final CommandServices services;
  private final Console console;

  /**
   * Guards what is done.
   *
   * @param then does what was understood
   */
  public OrdinaryFiles(IExecutionStrategy then, CommandServices services, Console console) {
    this.then = then;
    this.services = services;
    this.console = console;
  }

  @Override
  public int execute(ParseResult result) {
    var problem = named(result).flatMap(one -> problem(one).stream()).findFirst();
    if (problem.isEmpty()) {
      return then.execute(result);
    }
    var innermost = innermost(result);
    var impossible =
        ChangedAssessment.impossible(innermost.commandSpec(), result.originalArgs(), services);
    console.complain(impossible.isEmpty() ? List.of(problem.get()) : impossible);
    return innermost.commandSpec().exitCodeOnExecutionException();
  }

  private record Named(Path file, boolean written, boolean folder, String called) {
    /** A register begins with a folder of its own; whatever else is written goes where one is. */
    boolean inFolder() {
      return written && !folder && !OWN_FOLDER.contains(called);
    }
  }

  /** A slip in a folder's name would hide the file in folders that nobody knows of. */
  private static Optional<Problem> nowhere(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
        .filter(folder -> !Files.isDirectory(folder))
        .map(_ -> CommandWords.problem("file.nowhere", file.toString()));
  }

  private static Optional<Problem> problem(Named one) {
    if (one.file().toString().isEmpty()) {
      return Optional.of(CommandWords.problem("file.unnamed", ""));
    }
    return AbsentFiles.odd(one.file())
        .or(() -> one.written() ? target(one) : source(one))
        .or(() -> one.inFolder() ? nowhere(one.file()) : Optional.empty());
  }

  private static Optional<Problem> source(Named one) {
    return one.folder() ? AbsentFiles.folder(one.file()) : AbsentFiles.file(one.file());
  }

  private static Optional<Problem> target(Named one) {
    return one.folder() ? AbsentFiles.targetFolder(one.file()) : AbsentFiles.target(one.file());
  }

  /** The command that is meant, which has a code of its own for what can't be read. */
  static ParseResult innermost(ParseResult result) {
    return result.hasSubcommand() ? innermost(result.subcommand()) : result;
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
                    (Path) file,
                    WRITTEN.contains(called),
                    argument.paramLabel().equals("FOLDER"),
                    called));
  }
}
