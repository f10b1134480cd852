package org.ringfence.model.method;

import java.util.List;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Scope;

/**
 * One question of the catalogue, as the method defines it; its words are in {@link Wording}.
 *
 * @param id permanent
 * @param scope where its answer lives
 * @param step the wizard's step that it belongs to
 * @param ask which colleague can answer it
 * @param mandatory whether an assessment without it is provisional
 * @param many whether several values can be chosen
 * @param values the values that can be chosen, in order
 * @param reassuring the values that lower risk if they are true
 * @param needs the basis from which a reassuring value counts in a condition
 * @param unknown the cautious value that stands in where nothing is known; may be the word unknown
 * @param best the value in the attainable view where nothing is known
 * @param worst the value in the worst view where nothing is known or it is only said
 * @param ages whether evidence for it grows old
 */
public record Question(
    String id,
    Scope scope,
    String step,
    String ask,
    boolean mandatory,
    boolean many,
    List<String> values,
    List<String> reassuring,
    Basis needs,
    String unknown,
    String best,
    String worst,
    boolean ages) {
  public Question {
    values = List.copyOf(values);
    reassuring = List.copyOf(reassuring);
  }

  /** Whether all of these values are reassuring; never for none. */
  public boolean isReassuring(List<String> chosen) {
    return !chosen.isEmpty() && reassuring.containsAll(chosen);
  }
}
