package org.ringfence.cli.part;

import java.util.function.BiFunction;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name a register and one of its organisations. */
public final class BodyOption {
  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(names = "--organisation", paramLabel = "NAME")
  private String name = "";

  /** Does the work for the organisation in a register that is there. */
  public <T> Outcome<T> on(
      CommandServices services, BiFunction<Workspace, Organisation, Outcome<T>> work) {
    return register.on(
        services,
        workspace ->
            workspace
                .books()
                .organisations()
                .named(name)
                .then(body -> work.apply(workspace, body)));
  }
}
