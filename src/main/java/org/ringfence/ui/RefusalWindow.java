package org.ringfence.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.form.RestoreForm;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.FileChoice;

/** Says why the register can't be opened, and offers to move it home or to put a backup back. */
final class RefusalWindow {
  private final List<Problem> problems;
  private final RegisterAccess register;
  private final Path documents;
  private final Consumer<AfterClosing> then;
  private final Messages words = Messages.british("window");

  /**
   * Nothing shown yet.
   *
   * @param then hears what somebody chose
   */
  RefusalWindow(
      List<Problem> problems,
      RegisterAccess register,
      Path documents,
      Consumer<AfterClosing> then) {
    this.problems = problems;
    this.register = register;
    this.documents = documents;
    this.then = then;
  }

  void show(Stage stage) {
    show(stage, new DesktopFiles(() -> stage));
  }

  void show(Stage stage, FileChoice files) {
    var further = new ArrayList<Node>();
    var elsewhere = register.objection().isPresent();
    if (!elsewhere) {
      var folder = register.file().toAbsolutePath().getParent();
      further.add(
          new RestoreForm(
                  words, files, folder == null ? documents : folder, chosen -> leave(stage, chosen))
              .node());
    }
    var window = new PlainWindow(words, words.say("refusal.title"), text(), further);
    if (elsewhere) {
      window.offer(move(stage, files));
    }
    window.offer(close(stage));
    window.show(stage);
  }

  private String text() {
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n\n"));
  }

  private Button move(Stage stage, FileChoice files) {
    return Layout.button(
        Feather.HARD_DRIVE,
        words.say("refusal.move"),
        "accent",
        () ->
            files
                .choose(
                    FileChoice.Purpose.SAVE,
                    words.say("refusal.move"),
                    documents.resolve(register.file().getFileName()),
                    "ringfence")
                .ifPresent(to -> leave(stage, new AfterClosing.Move(to))));
  }

  private Button close(Stage stage) {
    var close = Layout.button(words.say("refusal.close"), "button-outlined", stage::hide);
    close.setCancelButton(true);
    return close;
  }

  private void leave(Stage stage, AfterClosing chosen) {
    then.accept(chosen);
    stage.hide();
  }
}
