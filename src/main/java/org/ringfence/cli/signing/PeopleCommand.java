package org.ringfence.cli.signing;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
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
@Command(name = "people", mixinStandardHelpOptions = true)
public final class PeopleCommand {
  private final CommandServices services;
  private final Console console;

  public PeopleCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  private record Known(List<Person> people, List<PersonKey> keys) {}

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace ->
                Outcome.done(
                    new Known(workspace.signatures().people(), workspace.signatures().keys()))),
        known -> known.people().forEach(person -> show(person, known.keys())));
  }

  @Command(name = "erase", mixinStandardHelpOptions = true)
  int erase(@Parameters(paramLabel = "ID") String person, @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().erase(person)),
        erased -> {
          console.say(
              CommandWords.say("people.line", erased.id(), CommandWords.say("people.erased")));
          console.say(CommandWords.say("people.erased.elsewhere"));
        });
  }

  private void show(Person person, List<PersonKey> keys) {
    var theirs =
        keys.stream()
            .filter(key -> key.person().equals(person.id()))
            .map(PeopleCommand::shown)
            .collect(Collectors.joining(", "));
    var name = person.isErased() ? CommandWords.say("people.erased") : person.name();
    console.say(
        CommandWords.say(
            theirs.isEmpty() ? "people.line" : "people.line.keys", person.id(), name, theirs));
  }

  private static String shown(PersonKey key) {
    var shown = Identity.shortened(key.fingerprint());
    return key.retired()
        .map(retired -> CommandWords.say("people.retired", shown, retired.on()))
        .orElse(shown);
  }
}
