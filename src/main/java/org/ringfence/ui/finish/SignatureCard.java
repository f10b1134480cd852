package org.ringfence.ui.finish;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignedState;
import org.ringfence.ui.layout.Fold;
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
      var key = signed.identity().shortKey();
      card.getChildren()
          .add(new Fold(words().say("sign.details"), () -> mark("sign.key", key)).node());
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

  /** The record's fingerprint and the log's head, which every paper prints; to be opened. */
  Node marks(SignedState signed) {
    return Layout.column("card", new Fold(words().say("sign.marks"), () -> opened(signed)).node());
  }

  private Node opened(SignedState signed) {
    var all = Layout.column("fields", mark("sign.fingerprint", signed.fingerprint()));
    signed.head().ifPresent(head -> all.getChildren().add(mark("sign.head", head(head))));
    all.getChildren().add(Layout.text(words().say("sign.marks.help"), "muted small-text"));
    return all;
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
