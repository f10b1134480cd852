package org.ringfence.ui.wizard;

import java.util.List;

/**
 * One step of the wizard.
 *
 * @param id permanent; the register remembers it
 * @param part which part of the way it belongs to
 * @param kind what sort of page it is
 * @param title a few words
 * @param questions ids of the questions that it asks; empty where it asks none
 */
public record WizardStep(String id, Part part, Kind kind, String title, List<String> questions) {
  public WizardStep {
    questions = List.copyOf(questions);
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
