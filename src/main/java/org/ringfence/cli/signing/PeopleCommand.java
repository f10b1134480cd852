package org.ringfence.cli.signing;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.installation.Person;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.PersonKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the people whom the register knows, and takes a person's name out of it. */
@Command(
    name = "people",
    description = "Look after the people whom the register knows.",
    mixinStandardHelpOptions = true)
public final class PeopleCommand {
  private final CommandServices services;
  private final Console console;

  public PeopleCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  private record Known(List<Person> people, List<PersonKey> keys) {}

  @Command(
      name = "list",
      description = "List people with their ids and keys.",
      mixinStandardHelpOptions = true)
  int list(@Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace ->
                Outcome.done(
                    new Known(workspace.signatures().people(), workspace.signatures().keys()))),
        known -> known.people().forEach(person -> show(person, known.keys())));
  }

  @Command(
      name = "erase",
      description = {
        "Take a person's name out of the register; its log holds as before and names nobody.",
        "What the person signed, and earlier backups and papers, name them still."
      },
      mixinStandardHelpOptions = true)
  int erase(
      @Parameters(paramLabel = "ID", description = "The person's id, as listed.") String person,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().erase(person)),
        erased -> {
          console.say(erased.id() + "  (erased)");
          console.say("What this person signed, and earlier backups and papers, name them still.");
        });
  }

  private void show(Person person, List<PersonKey> keys) {
    var theirs =
        keys.stream()
            .filter(key -> key.person().equals(person.id()))
            .map(PeopleCommand::shown)
            .collect(Collectors.joining(", "));
    var name = person.isErased() ? "(erased)" : person.name();
    console.say(person.id() + "  " + name + (theirs.isEmpty() ? "" : ", key " + theirs));
  }

  private static String shown(PersonKey key) {
    return Identity.shortened(key.fingerprint())
        + key.retired().map(retired -> " (retired on " + retired.on() + ")").orElse("");
  }
}
