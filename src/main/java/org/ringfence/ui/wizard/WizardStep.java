package org.ringfence.ui.wizard;

import java.util.List;
import java.util.Optional;

/**
 * One step of the wizard.
 *
 * @param id permanent; the register remembers it
 * @param part which part of the way it belongs to
 * @param kind what sort of page it is
 * @param title a few words
 * @param questions ids of the questions that it asks; empty where it asks none
 * @param milestone what it belongs to among the rest; empty in the other parts
 */
public record WizardStep(
    String id,
    Part part,
    Kind kind,
    String title,
    List<String> questions,
    Optional<Milestone> milestone) {
  public WizardStep {
    questions = List.copyOf(questions);
  }

  /** Whether it asks one question of the first pass, alone on its page. */
  public boolean isInterview() {
    return part == Part.FIRST_PASS && kind == Kind.QUESTIONS;
  }

  /** The parts of the way, in order. */
  public enum Part {
    FIRST_PASS,
    REST,
    FINISH
  }

  /** What sort of page a step is. */
  public enum Kind {
    QUESTIONS,
    EQUIPMENT,
    RESULT,
    REVIEW,
    SIGN_OFF,
    PAPERS
  }
}
