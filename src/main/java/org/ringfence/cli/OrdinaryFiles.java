package org.ringfence.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/**
 * Refuses a command that names a pipe or a device as one of its files, before anything opens it:
 * reading one can wait for ever.
 */
final class OrdinaryFiles implements IExecutionStrategy {
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
    var odd = named(result).filter(OrdinaryFiles::isOdd).findFirst();
    if (odd.isEmpty()) {
      return then.execute(result);
    }
    console.warn(
        odd.get()
            + ": This is not an ordinary file but a pipe, a device or the like. Name an ordinary"
            + " file. Nothing was changed.");
    return Console.BAD_DATA;
  }

  /** Every file that the command and its parents were given. */
  private static Stream<Path> named(ParseResult result) {
    return Stream.concat(
        result.matchedArgs().stream().flatMap(OrdinaryFiles::paths),
        result.hasSubcommand() ? named(result.subcommand()) : Stream.empty());
  }

  private static Stream<Path> paths(ArgSpec argument) {
    return argument.typedValues().stream().filter(Path.class::isInstance).map(Path.class::cast);
  }

  /** A link counts as what it leads to. */
  private static boolean isOdd(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
