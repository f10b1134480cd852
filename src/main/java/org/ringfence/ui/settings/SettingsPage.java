package org.ringfence.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.ClockForm;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.Appearance;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;

/** How the window looks, who may sign what, whose keys there are, and where the register is. */
public final class SettingsPage implements Page {
  private final PageServices services;
  private final Node node;

  /**
   * Shows a look and hands over each change of it.
   *
   * @param leave has the window let go of the register
   */
  public SettingsPage(
      PageServices services,
      Appearance look,
      Consumer<Appearance> changed,
      Consumer<AfterClosing> leave) {
    this.services = services;
    var looks = new LookCards(words(), look, changed);
    var cards = Layout.column("step-body", looks.themes(), looks.size());
    cards.getChildren().addAll(services.workspace().isSamples() ? List.of(samples()) : own(leave));
    cards.getChildren().add(about());
    this.node =
        Layout.scrolling(
            Layout.column("page", Layout.text(words().say("settings.title"), "page-title"), cards),
            "page-scroll");
  }

  /** All that is about somebody's own register, keys and backups. */
  private List<Node> own(Consumer<AfterClosing> leave) {
    return List.of(
        new RulesCard(services).node(),
        new OwnKeyCard(services).node(),
        new PeopleCard(services).node(),
        new TrustCard(services).node(),
        new ClockForm(services, () -> {}).node(),
        new BackupsCard(services, leave).node());
  }

  private Node samples() {
    return Layout.column(
        "card",
        Layout.text(words().say("samples.settings"), "card-heading"),
        Layout.text(words().say("samples.settings.text"), "plain-text"));
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

  private Messages words() {
    return services.words();
  }
}
