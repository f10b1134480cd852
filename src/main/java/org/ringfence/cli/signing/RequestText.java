package org.ringfence.cli.signing;

import org.ringfence.assessment.signoff.EnclosedFile;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
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
    title(CommandWords.say("request.head"));
    subject(view);
    head(view);
    if (!view.statement().isEmpty()) {
      console.say(CommandWords.say("request.statement", view.statement()));
    }
    view.sections()
        .forEach(
            section -> {
              title(section.title());
              section.lines().forEach(line -> say(line.joined()));
            });
    title(CommandWords.say("request.files", view.files().size()));
    view.files().forEach(this::file);
    title(CommandWords.say("request.leaves", view.leaves().size()));
    view.leaves().forEach(leaf -> say(leaf.joined()));
  }

  /** Further lines of one thing stand beneath it. */
  private void say(String text) {
    console.say(text.replace("\n", "\n    "));
  }

  private void subject(SignRequestView view) {
    var entry = view.dossier().entry();
    console.say(
        CommandWords.say(
            "request.subject",
            entry.site().name(),
            entry.installation(),
            entry.revision(),
            entry.assessedOn()));
  }

  private void head(SignRequestView view) {
    console.say(CommandWords.say("request.role", services.wording().label("role", view.role())));
    view.asker()
        .ifPresent(
            asker -> {
              console.say(
                  CommandWords.say(
                      "request.asker",
                      asker.name(),
                      asker.key(),
                      asker.on(),
                      asker.until(),
                      asker.identity()));
              console.say(
                  CommandWords.say(
                      "request.to",
                      asker.to().isEmpty() ? CommandWords.say("request.to.anybody") : asker.to()));
              if (!asker.note().isEmpty()) {
                console.say(CommandWords.say("note", asker.note()));
              }
            });
    view.cautions().forEach(caution -> console.say(CommandWords.say("request.caution", caution)));
    view.refused()
        .ifPresent(problem -> console.say(CommandWords.say("request.refused", problem.message())));
  }

  private void title(String title) {
    console.say("");
    console.say("== " + title);
  }

  private void file(EnclosedFile file) {
    console.say(
        CommandWords.say(
            file.bytes().isPresent() ? "request.file" : "request.file.absent",
            file.attachment().name(),
            file.attachment().type(),
            "%,d".formatted(file.attachment().size())));
  }

  /** Which request is about to be signed. */
  void agree(SignRequestView view) {
    var entry = view.dossier().entry();
    head(view);
    console.say(
        CommandWords.say(
            "request.agree", entry.revision(), entry.site().name(), entry.installation()));
  }
}
