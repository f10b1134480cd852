package org.ringfence.ui.check;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.messages.Messages;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.FileField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.TrustOfferCard;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** What a check can go by besides the file itself; none of it is needed. */
final class CloserLook {
  /** Endings of what is compared with. */
  private static final String PAPERS = "docx xlsx ringfence";

  private final PageServices services;
  private final FileField trust;
  private final VBox offer = Layout.column("fields");
  private final FileField against;
  private final TextField fingerprint;
  private final DayField meeting;
  private final Node node;

  /**
   * Empty fields.
   *
   * @param lookUp looks the fingerprint up in the register that is open
   * @param again a button that checks once more
   */
  CloserLook(PageServices services, Runnable lookUp, Node again) {
    this.services = services;
    this.trust = new FileField(services, words().say("check.trust"), "json trust");
    this.against = new FileField(services, words().say("check.against"), PAPERS);
    this.fingerprint = InputFields.line(words().say("check.fingerprint.prompt"));
    this.meeting = new DayField(words().say("check.meeting"), services, DayRange.PLANNED);
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("check.closer"), "card-heading"),
            Layout.text(words().say("check.closer.text"), "muted"),
            trust.node(),
            Layout.text(words().say("check.trust.help"), "muted small-text"),
            adopting(),
            offer,
            against.node(),
            InputFields.labelled(
                words().say("check.fingerprint"),
                fingerprint,
                Layout.text(words().say("check.fingerprint.help"), "muted small-text")),
            button(Feather.SEARCH, "check.fingerprint.look", () -> look(lookUp)),
            meeting.node(),
            again);
  }

  /** Only what is chosen can be gone by. */
  private Node adopting() {
    var adopt =
        Layout.button(
            Feather.DOWNLOAD, words().say("check.trust.adopt"), "button-outlined", this::adopt);
    adopt.disableProperty().bind(trust.isEmpty());
    return Layout.flow("button-flow", adopt);
  }

  private Node button(Feather picture, String key, Runnable action) {
    return Layout.flow(
        "button-flow", Layout.button(picture, words().say(key), "button-outlined", action));
  }

  Node node() {
    return node;
  }

  /** Whether all can be gone by; where not, the cursor goes to what can't. */
  boolean isSettled() {
    return meeting.isSettled();
  }

  /** All that is given. */
  VerifyRequest request() {
    return new VerifyRequest(
        trust.file(), against.file(), fingerprint.getText().strip(), meeting.day());
  }

  /** Puts the cursor where the fingerprint of a PDF is typed. */
  void askForFingerprint() {
    Reveal.focus(fingerprint);
  }

  private void look(Runnable lookUp) {
    if (fingerprint.getText().isBlank()) {
      askForFingerprint();
    } else {
      lookUp.run();
    }
  }

  /** Lets the register go by the trust file that papers are checked with, after a look at it. */
  private void adopt() {
    trust
        .file()
        .ifPresent(
            chosen ->
                offer
                    .getChildren()
                    .setAll(new TrustOfferCard(services, chosen, _ -> adopted()).node()));
  }

  private void adopted() {
    offer.getChildren().setAll(Layout.note(Feather.INFO, words().say("trust.adopted"), "good"));
  }

  private Messages words() {
    return services.words();
  }
}
