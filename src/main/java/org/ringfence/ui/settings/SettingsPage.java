package org.ringfence.ui.settings;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.ringfence.ui.part.ClockForm;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Look;
import org.ringfence.ui.part.Next;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** How the window looks, who may sign what, whose keys there are, and where the register is. */
public final class SettingsPage implements Page {
  private final Services services;
  private final Node node;

  /**
   * Shows a look and hands over each change of it.
   *
   * @param leave has the window let go of the register
   */
  public SettingsPage(Services services, Look look, Consumer<Look> changed, Consumer<Next> leave) {
    this.services = services;
    var looks = new LookCards(words(), look, changed);
    this.node =
        Layout.scrolling(
            Layout.column(
                "page",
                Layout.text(words().say("settings.title"), "page-title"),
                Layout.column(
                    "step-body",
                    looks.themes(),
                    looks.size(),
                    new RulesCard(services).node(),
                    new OwnKeyCard(services).node(),
                    new PeopleCard(services).node(),
                    new TrustCard(services).node(),
                    new ClockForm(services, () -> {}).node(),
                    new BackupsCard(services, leave).node(),
                    about())),
            "page-scroll");
  }

  @Override
  public Node node() {
    return node;
  }

  private Node about() {
    var card = Layout.column("card", Layout.text(words().say("settings.about"), "card-heading"));
    card.getChildren()
        .addAll(
            Layout.text(
                words().say("settings.register", services.workspace().file()), "plain-text"),
            Layout.text(
                words().say("settings.method", services.workspace().method().version()),
                "plain-text"),
            Layout.text(words().say("settings.offline"), "muted"));
    for (var limit : services.wording().limits()) {
      card.getChildren().add(Layout.text(words().say("settings.limit", limit), "muted small-text"));
    }
    return card;
  }

  private Words words() {
    return services.words();
  }
}
