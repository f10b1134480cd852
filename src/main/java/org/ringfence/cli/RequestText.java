package org.ringfence.cli;

import org.ringfence.assessment.EnclosedFile;
import org.ringfence.assessment.SignRequestView;

/** Prints every word of what somebody is asked to sign. */
final class RequestText {
  private final Services services;
  private final Console console;

  RequestText(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** All of it. */
  void print(SignRequestView view) {
    head(view);
    view.sections()
        .forEach(
            section -> {
              title(section.title());
              section.lines().forEach(line -> console.say(line.joined()));
            });
    title("Photos and documents");
    view.files().forEach(this::file);
    title("The record, word for word");
    view.leaves().forEach(leaf -> console.say(leaf.joined()));
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
