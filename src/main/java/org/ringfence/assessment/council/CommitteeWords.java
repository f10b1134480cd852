package org.ringfence.assessment.council;

import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.OptionTarget;

/** What people call the things that officers write down for a committee's paper. */
public final class CommitteeWords {
  private final Messages words;

  private CommitteeWords(Messages words) {
    this.words = words;
  }

  /** The bundled words. */
  public static CommitteeWords bundled() {
    return new CommitteeWords(Messages.british("officers"));
  }

  /** What a text is called. */
  public String label(CommitteeText text) {
    return words.say("text." + text.id());
  }

  /** What to write there, in a sentence. */
  public String help(CommitteeText text) {
    return words.say("text." + text.id() + ".help");
  }

  /** What an option with a target is called where nobody has counted its installations. */
  public String label(OptionTarget target) {
    return words.say("target." + target.id());
  }

  /** What has to be done once an option was chosen. */
  public String carryingOut(String option, Decision decision) {
    return words.say("action.carry-out", option, decision.on(), decision.minute());
  }

  /** What has to be done where a committee asks for a report. */
  public String reporting(Committee committee) {
    return committee.name().isBlank()
        ? words.say("action.report")
        : words.say("action.report.to", committee.name());
  }

  /** What a power is called. */
  public String label(DecisionPower power) {
    return words.say("power." + power.id());
  }

  /** Whether it is a key decision, in words. */
  public String label(KeyDecision is) {
    return words.say("key." + is.id());
  }
}
