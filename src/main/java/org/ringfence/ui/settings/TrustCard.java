package org.ringfence.ui.settings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.TrustSummary;
import org.ringfence.model.Identity;
import org.ringfence.ui.part.Days;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** Shows the organisation's word on whose key is whose, and takes a newer one in. */
final class TrustCard {
  private final Services services;
  private final Remarks remarks = new Remarks();
  private final VBox content = Layout.column("fields");
  private final Node node;

  TrustCard(Services services) {
    this.services = services;
    this.node =
        Layout.column(
            "card",
            Layout.text(words().say("trust.title"), "card-heading"),
            Layout.text(words().say("trust.text"), "muted"),
            content,
            remarks.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.DOWNLOAD, words().say("trust.adopt"), "button-outlined", this::adopt)));
    services.background().read(services.workspace().signatures()::trust, this::show);
  }

  Node node() {
    return node;
  }

  private void show(Optional<TrustSummary> trust) {
    content
        .getChildren()
        .setAll(
            Layout.text(
                trust.map(this::summary).orElseGet(() -> words().say("trust.none")), "plain-text"));
  }

  private String summary(TrustSummary trust) {
    return words()
        .say(
            "trust.summary",
            trust.organisation(),
            Days.words(trust.issued()),
            Identity.shortened(trust.issuer()),
            String.join(words().say("list.join"), trust.names()));
  }

  private void adopt() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("trust.adopt"), services.documents(), "json")
        .ifPresent(
            file ->
                services
                    .background()
                    .attempt(
                        () -> services.workspace().signatures().adoptTrust(file),
                        remarks.orElse(
                            trust -> {
                              show(Optional.of(trust));
                              remarks.done(words().say("trust.adopted"));
                            })));
  }

  private Words words() {
    return services.words();
  }
}
