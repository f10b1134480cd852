package org.ringfence.ui.frame;

import org.ringfence.messages.Messages;
import org.ringfence.ui.wizard.StepProgress;
import org.ringfence.ui.wizard.WizardStep;

/** How far a step is, in words; what is answered with "I don't know" is told from the rest. */
final class StepWords {
  private StepWords() {}

  /** A step and how far it is, such as "Network: 1 of 2, 1 not known". */
  static String of(WizardStep step, StepProgress progress, Messages words) {
    if (progress.total() == 0) {
      return step.title();
    }
    if (step.isInterview()) {
      return words.say("step.menu.one", step.title(), alone(progress, words));
    }
    return progress.unknown() == 0
        ? words.say("step.menu.item", step.title(), progress.done(), progress.total())
        : words.say(
            "step.menu.unknown",
            step.title(),
            progress.done(),
            progress.total(),
            progress.unknown());
  }

  private static String alone(StepProgress progress, Messages words) {
    if (progress.isUnknown()) {
      return words.say("progress.not_known");
    }
    return words.say(progress.isComplete() ? "progress.done" : "progress.to_come");
  }
}
