package org.ringfence.cli.assessment;

import java.util.concurrent.Callable;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins an assessment in the register. */
@Command(
    name = "new",
    description = "Begin an assessment; the window goes on with it.",
    mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(names = "--organisation", required = true, description = "The body's name.")
  private String organisation = "";

  @Option(names = "--site", required = true, description = "The site's name.")
  private String site = "";

  @Option(names = "--address", description = "The site's address.")
  private String address = "";

  @Option(names = "--uprn", description = "The site's unique property reference number.")
  private String uprn = "";

  @Option(names = "--installation", required = true, description = "Which CCTV system.")
  private String installation = "";

  @Option(names = "--contract", description = "The maintenance contract it is under.")
  private String contract = "";

  public NewCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var what = new NewAssessment(organisation, site, address, uprn, installation, contract);
    return console.finish(
        register.with(services, workspace -> workspace.start(what)),
        dossier -> console.say(dossier.entry().assessmentId()));
  }
}
