package org.ringfence.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.people.TrustSummary;
import org.ringfence.messages.Messages;
import org.ringfence.ui.form.TrustLines;
import org.ringfence.ui.form.TrustOfferCard;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/**
 * Shows the organisation's word on whose key is whose, takes another in once somebody has looked at
 * it, and makes one with the organisation's own key.
 */
final class TrustCard {
  private final PageServices services;
  private final Remarks remarks = new Remarks();
  private final VBox content = Layout.column("fields");
  private final VBox work = Layout.column("fields");
  private final Button make;
  private final Node node;

  TrustCard(PageServices services) {
    this.services = services;
    this.make =
        Layout.button(Feather.EDIT_3, words().say("trust.make"), "button-outlined", this::make);
    this.node =
        Layout.column(
            "card",
            Layout.text(words().say("trust.title"), "card-heading"),
            Layout.text(words().say("trust.text"), "muted"),
            content,
            work,
            remarks.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.DOWNLOAD, words().say("trust.adopt"), "button-outlined", this::choose),
                make));
    services.background().read(services.workspace().signatures()::trust, this::show);
  }

  Node node() {
    return node;
  }

  private void show(Optional<TrustSummary> trust) {
    content
        .getChildren()
        .setAll(
            trust
                .<Node>map(one -> TrustLines.of(services, one))
                .orElseGet(() -> Layout.text(words().say("trust.none"), "plain-text")));
  }

  private void choose() {
    services
        .files()
        .choose(
            FileChoice.Purpose.OPEN, words().say("trust.adopt"), services.documents(), "json trust")
        .ifPresent(this::offer);
  }

  private void offer(Path file) {
    remarks.clear();
    Layout.show(make, true);
    work.getChildren().setAll(new TrustOfferCard(services, file, this::adopted).node());
  }

  private void adopted(TrustSummary trust) {
    show(Optional.of(trust));
    remarks.done(words().say("trust.adopted"));
  }

  private void make() {
    remarks.clear();
    var form = new TrustForm(services, this::written, this::leave);
    Layout.show(make, false);
    work.getChildren().setAll(form.node());
    form.focus();
  }

  private void leave() {
    work.getChildren().clear();
    Layout.show(make, true);
    Reveal.focus(make);
  }

  /** Whoever has made one may let this register go by it at once. */
  private void written(Path file) {
    offer(file);
    remarks.done(words().say("trust.written", file));
  }

  private Messages words() {
    return services.words();
  }
}
