package org.ringfence.ui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.people.TrustOffer;
import org.ringfence.assessment.people.TrustSummary;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/**
 * Shows what a trust file says before the register goes by it, and takes the decision. Where
 * another council key signed it than the one before, both are shown, and a person compares them.
 */
public final class TrustOfferCard {
  private final PageServices services;
  private final Path file;
  private final Consumer<TrustSummary> adopted;
  private final Remarks remarks = new Remarks();
  private final VBox node = Layout.column("fields");

  /**
   * Looks at a file.
   *
   * @param adopted told once the register goes by it
   */
  public TrustOfferCard(PageServices services, Path file, Consumer<TrustSummary> adopted) {
    this.services = services;
    this.file = file;
    this.adopted = adopted;
    node.getChildren().add(remarks.node());
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().offeredTrust(file), remarks.orElse(this::show));
  }

  /** What to show. */
  public Node node() {
    return node;
  }

  private void show(TrustOffer offer) {
    if (offer.refused().isPresent()) {
      remarks.refuse(List.of(offer.refused().get()));
      return;
    }
    node.getChildren()
        .setAll(
            Layout.text(words().say("trust.offered"), "field-label"),
            TrustLines.of(services, offer.offered()));
    if (offer.isSame()) {
      node.getChildren().add(Layout.note(Feather.INFO, words().say("trust.same"), "quiet"));
    } else if (offer.isOtherCouncil()) {
      compare(offer);
    } else {
      decide(offer);
    }
    node.getChildren().add(remarks.node());
  }

  private void compare(TrustOffer offer) {
    var keys =
        new ComparedKeys(
            words(),
            words().say("compare.council"),
            offer.known().map(this::key).stream().toList(),
            key(offer.offered()),
            words().say("compare.council.yes"),
            () -> adopt(offer),
            this::leave);
    node.getChildren().add(keys.node());
    keys.focus();
  }

  private String key(TrustSummary trust) {
    return words().say("compare.key", trust.organisation(), trust.issuer());
  }

  private void decide(TrustOffer offer) {
    var go =
        Layout.button(Feather.CHECK, words().say("trust.offer.yes"), "accent", () -> adopt(offer));
    node.getChildren()
        .addAll(
            Layout.text(words().say("trust.offer.text", offer.offered().issuer()), "muted"),
            Layout.flow(
                "button-flow",
                go,
                Layout.button(words().say("trust.offer.no"), "button-outlined", this::leave)));
    Reveal.focus(go);
  }

  private void leave() {
    node.getChildren().clear();
  }

  private void adopt(TrustOffer offer) {
    services
        .background()
        .attempt(
            () ->
                services
                    .workspace()
                    .signatures()
                    .adoptTrust(file, offer.isOtherCouncil() ? offer.offered().issuer() : ""),
            remarks.orElse(
                trust -> {
                  leave();
                  adopted.accept(trust);
                }));
  }

  private Messages words() {
    return services.words();
  }
}
