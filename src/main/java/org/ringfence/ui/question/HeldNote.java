package org.ringfence.ui.question;

import java.util.ArrayList;
import java.util.Optional;
import org.ringfence.messages.Messages;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.method.Wording;
import org.ringfence.model.written.NothingSaid;

/** Says in a sentence when an answer counts for less than it was given as, and why. */
public final class HeldNote {
  private final Wording wording;
  private final Messages words;

  /** Says it in these words. */
  public HeldNote(Wording wording, Messages words) {
    this.wording = wording;
    this.words = words;
  }

  /** The sentence; empty where the answer counts as it was given. */
  public Optional<String> of(HeldAnswer held) {
    if (held.isDenied()) {
      return Optional.of(wording.term("held", "denied").meaning());
    }
    return switch (held.reason()) {
      case AS_GIVEN, NO_VALUE -> Optional.empty();
      case EVIDENCE_INCOMPLETE ->
          Optional.of(words.say("held.incomplete", basis(held), missing(held.given())));
      case AGED ->
          Optional.of(words.say("held.aged", basis(held), wording.term("held", "aged").meaning()));
    };
  }

  private String basis(HeldAnswer held) {
    return wording.label("basis", held.basis().id());
  }

  private String missing(Answer answer) {
    var parts = new ArrayList<String>();
    if (NothingSaid.in(answer.by())) {
      parts.add(words.say("held.missing.by"));
    }
    if (answer.on().isEmpty()) {
      parts.add(words.say("held.missing.on"));
    }
    if (NothingSaid.in(answer.ref())) {
      parts.add(words.say("held.missing.ref"));
    }
    return String.join(words.say("list.join"), parts);
  }
}
