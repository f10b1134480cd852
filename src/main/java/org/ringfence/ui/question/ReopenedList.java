package org.ringfence.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.wizard.WizardViewModel;

/** Lists what was found on replaced equipment and nobody has decided on: of one question or all. */
public final class ReopenedList {
  private final WizardViewModel wizard;
  private final Optional<String> question;
  private final VBox node = Layout.column("remarks");
  private List<ReopenedAnswer> shown = List.of();

  /** The list of all questions, or of the one that is named. */
  public ReopenedList(WizardViewModel wizard, Optional<String> question) {
    this.wizard = wizard;
    this.question = question;
    refresh();
  }

  /** The list; takes no room where it is empty. */
  public Node node() {
    return node;
  }

  /**
   * Takes over what is open now; what somebody types in a note stays while the list does.
   *
   * @return whether more is open than before
   */
  public boolean refresh() {
    var before = shown.size();
    var open =
        wizard.dossier().reopened().stream()
            .filter(was -> question.filter(one -> !one.equals(was.question())).isEmpty())
            .toList();
    if (!open.equals(shown)) {
      shown = open;
      node.getChildren().setAll(open.stream().map(this::note).toList());
      if (question.isEmpty() && !open.isEmpty()) {
        node.getChildren().addFirst(intro());
      }
    }
    Layout.show(node, !open.isEmpty());
    return open.size() > before;
  }

  private Node intro() {
    var words = wizard.services().words();
    return Layout.column(
        "card",
        Layout.text(words.say("reopened.title"), "card-title"),
        Layout.column("fields", OpenAgain.of(wizard).stream().toArray(Node[]::new)),
        Layout.text(
            words.say(wizard.isLocked() ? "reopened.text.locked" : "reopened.text"), "muted"));
  }

  private Node note(ReopenedAnswer was) {
    var note = new ReopenedNote(wizard, was).node();
    if (question.isPresent()) {
      return note;
    }
    var title = wizard.services().wording().title(was.question());
    return Layout.column("card", Layout.text(title, "card-title"), note);
  }
}
