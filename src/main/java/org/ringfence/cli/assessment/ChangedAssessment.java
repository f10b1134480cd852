package org.ringfence.cli.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.AbsentFiles;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * The option that names the assessment which a command changes. That it can't be changed makes the
 * whole act impossible, so it is said before anything about what else was given.
 */
public final class ChangedAssessment {
  private static final String NAME = "--assessment";
  private static final String REGISTER = "--register";

  @Option(names = NAME, required = true, paramLabel = "ID")
  private String id = "";

  String id() {
    return id;
  }

  /** Why an act that was given so is impossible from the start; empty where it may be possible. */
  public static List<Problem> impossible(
      CommandSpec command, List<String> arguments, CommandServices services) {
    var named = value(arguments, NAME).filter(given -> isIn(command));
    var file = value(arguments, REGISTER).map(Path::of).orElse(services.defaultRegister());
    if (named.isEmpty() || AbsentFiles.odd(file).isPresent() || !Files.isRegularFile(file)) {
      return List.of();
    }
    Outcome<?> open =
        RegisterOption.at(file).on(services, (Workspace at) -> at.changeable(named.get()));
    return open instanceof Outcome.Refused<?>(var problems) ? problems : List.of();
  }

  /** Whether a command changes the assessment that it names. */
  public static boolean isIn(CommandSpec command) {
    return command.mixins().values().stream()
        .anyMatch(mixin -> mixin.userObject() instanceof ChangedAssessment);
  }

  /** What was typed for an option, whatever else of the command was understood. */
  private static Optional<String> value(List<String> arguments, String option) {
    return IntStream.range(0, arguments.size())
        .boxed()
        .flatMap(
            at -> {
              var here = arguments.get(at);
              return here.startsWith(option + "=")
                  ? Optional.of(here.substring(option.length() + 1)).stream()
                  : here.equals(option) && at + 1 < arguments.size()
                      ? Optional.of(arguments.get(at + 1)).stream()
                      : Optional.<String>empty().stream();
            })
        .findFirst();
  }
}
