package org.ringfence.ui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.WrittenFile;

/** Writes a fresh paper from the record inside a doubtful one, to be used in its place. */
final class FreshPaperCard {
  private final PageServices services;
  private final Path doubtful;
  private final Optional<char[]> password;
  private final Remarks remarks = new Remarks();
  private final Node node;

  /**
   * A button that writes it.
   *
   * @param password of the doubtful paper, where it is locked
   */
  FreshPaperCard(PageServices services, Path doubtful, Optional<char[]> password) {
    this.password = password;
    this.services = services;
    this.doubtful = doubtful;
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("check.fresh.title"), "card-heading"),
            Layout.text(words().say("check.fresh.text"), "plain-text"),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.FILE_PLUS, words().say("check.fresh.button"), "accent", this::choose)),
            remarks.node());
  }

  Node node() {
    return node;
  }

  private void choose() {
    var name = String.valueOf(doubtful.getFileName());
    var ending = name.substring(name.lastIndexOf('.') + 1);
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("check.fresh.button"),
            services.documents().resolve(words().say("check.fresh.name", name)),
            ending)
        .ifPresent(this::write);
  }

  private void write(Path to) {
    remarks.busy(words().say("paper.writing"));
    services
        .background()
        .attempt(
            () -> services.workspace().verification().writeAgain(doubtful, to, password),
            this::settled);
  }

  private void settled(Outcome<List<Path>> outcome) {
    remarks.clear();
    switch (outcome) {
      case Outcome.Done<List<Path>>(var files) ->
          remarks.say(
              Layout.column(
                  "fields",
                  files.stream()
                      .map(file -> new WrittenFile(services, file).node())
                      .toArray(Node[]::new)));
      case Outcome.Refused<List<Path>>(var problems) -> remarks.refuse(problems);
    }
  }

  private Messages words() {
    return services.words();
  }
}
