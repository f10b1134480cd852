package org.ringfence.cli.signing;

import org.ringfence.assessment.signoff.EnclosedFile;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;

/** Prints every word of what somebody is asked to sign. */
final class RequestText {
  private final CommandServices services;
  private final Console console;

  RequestText(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** All of it: first who asks and for what, last every single thing, word for word. */
  void print(SignRequestView view) {
    title("Who asks, and what you would sign");
    subject(view);
    head(view);
    if (!view.statement().isEmpty()) {
      console.say("You would state: “" + view.statement() + "”");
    }
    view.sections()
        .forEach(
            section -> {
              title(section.title());
              section.lines().forEach(line -> say(line.joined()));
            });
    title("Photos and documents (%d)".formatted(view.files().size()));
    view.files().forEach(this::file);
    title("Everything else that is signed, word for word (%d)".formatted(view.leaves().size()));
    view.leaves().forEach(leaf -> say(leaf.joined()));
  }

  /** Further lines of one thing stand beneath it. */
  private void say(String text) {
    console.say(text.replace("\n", "\n    "));
  }

  private void subject(SignRequestView view) {
    var entry = view.dossier().entry();
    console.say(
        "%s: %s, revision %d, assessed on %s."
            .formatted(
                entry.site().name(), entry.installation(), entry.revision(), entry.assessedOn()));
  }

  private void head(SignRequestView view) {
    console.say("To be signed as: " + services.wording().label("role", view.role()));
    view.asker()
        .ifPresent(
            asker -> {
              console.say(
                  "Asked by %s, key %s, on %s; it can be signed until %s. %s"
                      .formatted(
                          asker.name(), asker.key(), asker.on(), asker.until(), asker.identity()));
              console.say("For: " + (asker.to().isEmpty() ? "anybody in that role" : asker.to()));
              if (!asker.note().isEmpty()) {
                console.say("Note: " + asker.note());
              }
            });
    view.cautions().forEach(caution -> console.say("Mind: " + caution));
    view.refused().ifPresent(problem -> console.say("Can't be signed: " + problem.message()));
  }

  private void title(String title) {
    console.say("");
    console.say("== " + title);
  }

  private void file(EnclosedFile file) {
    console.say(
        "%s (%s, %,d bytes)%s"
            .formatted(
                file.attachment().name(),
                file.attachment().type(),
                file.attachment().size(),
                file.bytes().isPresent()
                    ? ""
                    : ": too large to travel along; ask whoever sent the request for it"));
  }

  /** Which request is about to be signed. */
  void agree(SignRequestView view) {
    var entry = view.dossier().entry();
    head(view);
    console.say(
        "You sign revision %d of %s: %s."
            .formatted(entry.revision(), entry.site().name(), entry.installation()));
  }
}
