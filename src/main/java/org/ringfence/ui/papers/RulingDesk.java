package org.ringfence.ui.papers;

import java.util.function.Consumer;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.outcome.Outcome;

/** What can be done about one detail in the name of the officer who is named on the page. */
interface RulingDesk {
  /** Records a decision. */
  void decide(Ruling given, Consumer<Outcome<Ruling>> settled);

  /** Undoes the decision that was just recorded. */
  void undo(Ruling detail, Consumer<Outcome<Ruling>> settled);

  /** Takes a decision back, with the reason. */
  void takeBack(Ruling detail, String why, Consumer<Outcome<Ruling>> settled);
}
