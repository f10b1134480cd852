package org.ringfence.cli.assessment;

import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import picocli.CommandLine.Command;

/** What can be asked of the bundled catalogue. */
@Command(name = "catalogue", mixinStandardHelpOptions = true)
public final class CatalogueCommand {
  private final CommandServices services;
  private final Console console;

  public CatalogueCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** Refuses dangling ids, missing words and makers that do not join. */
  @Command(name = "check", mixinStandardHelpOptions = true)
  int check() {
    var faults = services.files().catalogueFaults();
    faults.forEach(fault -> console.err().println(CommandWords.say("problem", fault)));
    if (faults.isEmpty()) {
      console.say(CommandWords.say("catalogue.sound"));
    }
    return faults.isEmpty() ? Console.DONE : Console.BAD_DATA;
  }
}
