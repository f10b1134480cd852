package org.ringfence.report.text;

import java.time.LocalDate;
import org.ringfence.model.dossier.Dossier;

/** Why a risk was accepted and until when, said as past once what was signed no longer holds. */
public final class Acceptance {
  private final PaperWords words;
  private final boolean lapsed;

  /**
   * In these words.
   *
   * @param lapsed whether what was signed no longer holds
   */
  public Acceptance(PaperWords words, boolean lapsed) {
    this.words = words;
    this.lapsed = lapsed;
  }

  /** For the signatures under an assessment. */
  public static Acceptance of(Dossier dossier, PaperWords words) {
    return new Acceptance(words, !dossier.signed().stale().isEmpty());
  }

  /** What stands before the reason. */
  public String reasonLabel() {
    return words.say(lapsed ? "accepted.reason.was" : "accepted.reason");
  }

  /** The reason, or what else was said for accepting it. */
  public String said(String reason) {
    return words.say(lapsed ? "accepted.said.was" : "accepted.said", reason);
  }

  /** What stands before the day of the review. */
  public String reviewLabel() {
    return words.say(lapsed ? "accepted.review.was" : "accepted.review");
  }

  /** The day of the review in a sentence. */
  String review(LocalDate day) {
    return words.say(lapsed ? "accepted.review.on.was" : "accepted.review.on", words.day(day));
  }
}
