package org.ringfence.ui.question;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.wizard.WizardViewModel;

/** Says how many answers must be given again, and leads to each question wherever it is asked. */
public final class OpenAgain {
  private OpenAgain() {}

  /** The note with its links; empty where nothing is open. */
  public static Optional<Node> of(WizardViewModel wizard) {
    var open = wizard.dossier().reopened();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var words = wizard.services().words();
    var key = wizard.isLocked() ? "reopened.locked" : "reopened.count";
    var text = words.count(key, open.size());
    var links = Layout.flow("button-flow");
    open.stream().map(was -> link(wizard, was)).forEach(links.getChildren()::add);
    return Optional.of(
        Layout.column("fields", Layout.note(Feather.ALERT_TRIANGLE, text, "caution"), links));
  }

  private static Hyperlink link(WizardViewModel wizard, ReopenedAnswer was) {
    var title = wizard.services().wording().title(was.question());
    var link = new Hyperlink(title);
    link.setAccessibleText(wizard.services().words().say("review.change.accessible", title));
    link.setOnAction(event -> wizard.showQuestion(was.question()));
    return link;
  }
}
