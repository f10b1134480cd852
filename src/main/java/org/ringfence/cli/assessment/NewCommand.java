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
@Command(name = "new", mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(names = "--organisation", required = true)
  private String organisation = "";

  @Option(names = "--site", required = true)
  private String site = "";

  @Option(names = "--address")
  private String address = "";

  @Option(names = "--uprn")
  private String uprn = "";

  @Option(names = "--installation", required = true)
  private String installation = "";

  @Option(names = "--contract")
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
