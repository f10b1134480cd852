package org.ringfence.ui.finish;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignedState;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.IdentityWords;
import org.ringfence.ui.part.PageServices;

/** Shows who signed, how that is known, and by which marks a paper of it is recognised. */
final class SignatureCard {
  private final PageServices services;

  SignatureCard(PageServices services) {
    this.services = services;
  }

  /** One signature. */
  Node of(SignOff signed) {
    var who =
        words()
            .say(
                "sign.signed",
                signed.name(),
                services.wording().label("role", signed.role()),
                DayText.words(signed.on()));
    var card =
        Layout.column(
            "card signature",
            Layout.note(Feather.CHECK_CIRCLE, who, "good strong"),
            Layout.text(IdentityWords.of(signed.identity().basis(), words()), "muted"));
    if (!signed.identity().key().isEmpty()) {
      card.getChildren().add(mark("sign.key", signed.identity().shortKey()));
    }
    card.getChildren().add(Layout.text(signed.statement(), "statement"));
    if (!signed.reason().isEmpty()) {
      card.getChildren()
          .add(Layout.text(words().say("sign.reason.given", signed.reason()), "plain-text"));
    }
    signed
        .reviewOn()
        .ifPresent(
            day ->
                card.getChildren()
                    .add(
                        Layout.text(
                            words().say("sign.review.given", DayText.words(day)), "plain-text")));
    return card;
  }

  /** The record's fingerprint and the log's head, which every paper prints. */
  Node marks(SignedState signed) {
    var card =
        Layout.column(
            "card",
            Layout.text(words().say("sign.marks"), "card-heading"),
            mark("sign.fingerprint", signed.fingerprint()));
    signed.head().ifPresent(head -> card.getChildren().add(mark("sign.head", head(head))));
    card.getChildren().add(Layout.text(words().say("sign.marks.help"), "muted small-text"));
    return card;
  }

  private String head(LogHead head) {
    return words().say("sign.head.entry", head.sequence(), Identity.shortened(head.hash()));
  }

  private Node mark(String key, String value) {
    return Layout.flow(
        "mark-row", Layout.word(words().say(key), "muted"), Layout.word(value, "code"));
  }

  private Messages words() {
    return services.words();
  }
}
