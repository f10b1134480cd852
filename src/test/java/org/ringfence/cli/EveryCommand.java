package org.ringfence.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.cli.assessment.ChangedAssessment;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Each command of the program, with arguments that it understands, and a way to make it fail. */
public final class EveryCommand {
  private EveryCommand() {}

  /**
   * The arguments of each command that does something.
   *
   * @param there a file for each command that reads or writes one
   */
  public static List<String[]> arguments(CommandServices services, Console console, Path there) {
    var all = new ArrayList<String[]>();
    walk(new CommandLineStart(services, console).commands(), List.of(), there, all);
    return all;
  }

  /** The arguments of each command that changes the assessment which it names. */
  public static List<String[]> changing(CommandServices services, Console console, Path there) {
    var commands = new CommandLineStart(services, console).commands();
    return arguments(services, console, there).stream()
        .filter(line -> ChangedAssessment.isIn(named(commands, line).getCommandSpec()))
        .toList();
  }

  /** Every command but picocli's own, also those that have commands below them. */
  public static List<CommandSpec> explained(CommandServices services, Console console) {
    var all = new ArrayList<CommandSpec>();
    explained(new CommandLineStart(services, console).commands(), all);
    return all;
  }

  private static void explained(CommandLine at, List<CommandSpec> all) {
    if (!(at.getCommand() instanceof CommandLine.HelpCommand)) {
      all.add(at.getCommandSpec());
    }
    at.getSubcommands().values().forEach(next -> explained(next, all));
  }

  private static CommandLine named(CommandLine commands, String[] line) {
    var found = commands;
    for (var word : line) {
      var next = found.getSubcommands().get(word);
      if (next == null) {
        return found;
      }
      found = next;
    }
    return found;
  }

  /** The commands, each of which fails with this the way picocli has it. */
  public static CommandLineStart failing(
      CommandServices services, Console console, Throwable failure) {
    return new CommandLineStart(
        services,
        console,
        parsed -> {
          if (failure instanceof Error error && failure instanceof LinkageError) {
            throw error; // As where a class is called, not a method.
          }
          throw new ExecutionException(parsed.commandSpec().commandLine(), "failed", failure);
        });
  }

  /** The arguments of each command once for each file that it takes, with this one in its place. */
  public static List<String[]> naming(
      CommandServices services, Console console, Path there, Path file) {
    var all = new ArrayList<String[]>();
    var commands = new CommandLineStart(services, console).commands();
    files(commands, List.of(), there, file.toString(), all);
    return all;
  }

  /** The commands, which do nothing once they are understood. */
  public static CommandLineStart idle(CommandServices services, Console console) {
    return new CommandLineStart(services, console, _ -> Console.DONE);
  }

  private static void files(
      CommandLine at, List<String> path, Path there, String file, List<String[]> all) {
    if (at.getSubcommands().isEmpty()) {
      var spec = at.getCommandSpec();
      for (var option : spec.options()) {
        if (isFile(option)) {
          var needed = needed(spec, there);
          var given = needed.indexOf(option.longestName());
          if (given >= 0) {
            needed.set(given + 1, file);
          } else {
            needed.addAll(List.of(option.longestName(), file));
          }
          all.add(Stream.concat(path.stream(), needed.stream()).toArray(String[]::new));
        }
      }
      for (var place : spec.positionalParameters()) {
        if (isFile(place)) {
          var needed = needed(spec, there);
          needed.set(needed.lastIndexOf(there.toString()), file);
          all.add(Stream.concat(path.stream(), needed.stream()).toArray(String[]::new));
        }
      }
    }
    at.getSubcommands()
        .forEach(
            (name, next) ->
                files(
                    next,
                    Stream.concat(path.stream(), Stream.of(name)).toList(),
                    there,
                    file,
                    all));
  }

  /** One file or several. */
  private static boolean isFile(ArgSpec argument) {
    return argument.type() == Path.class
        || Arrays.asList(argument.auxiliaryTypes()).contains(Path.class);
  }

  private static void walk(CommandLine at, List<String> path, Path there, List<String[]> all) {
    if (at.getSubcommands().isEmpty()) {
      var arguments = new ArrayList<>(path);
      arguments.addAll(needed(at.getCommandSpec(), there));
      all.add(arguments.toArray(String[]::new));
    }
    at.getSubcommands()
        .forEach(
            (name, next) ->
                walk(next, Stream.concat(path.stream(), Stream.of(name)).toList(), there, all));
  }

  private static List<String> needed(CommandSpec spec, Path there) {
    var arguments = new ArrayList<String>();
    for (var option : spec.options()) {
      if (option.required() && option.group() == null) {
        arguments.add(option.longestName());
        arguments.add(value(option, there));
      }
    }
    spec.argGroups().stream()
        .filter(group -> group.multiplicity().min() > 0)
        .forEach(
            group -> {
              if (!group.positionalParameters().isEmpty()) {
                arguments.add(value(group.positionalParameters().getFirst(), there));
              } else {
                var option = group.options().getFirst();
                arguments.add(option.longestName());
                arguments.add(value(option, there));
              }
            });
    for (var place : spec.positionalParameters()) {
      if (place.group() == null) {
        arguments.add(value(place, there));
      }
    }
    return arguments;
  }

  private static String value(ArgSpec argument, Path there) {
    var type = argument.type();
    if (argument.paramLabel().equals("KIND")) {
      return "site";
    }
    if (type == LocalDate.class) {
      return "2026-11-22";
    }
    if (type == int.class || type == Integer.class) {
      return "1";
    }
    if (argument.paramLabel().equals("FOLDER")) {
      return there.resolveSibling("a folder to be").toString();
    }
    if (isFile(argument)) {
      return there.toString();
    }
    return type.isEnum() ? type.getEnumConstants()[0].toString() : "x";
  }
}
