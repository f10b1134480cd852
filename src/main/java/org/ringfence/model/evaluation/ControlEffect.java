package org.ringfence.model.evaluation;

import java.util.List;
import org.ringfence.model.installation.Basis;

/**
 * What one control takes off the likelihood, and why.
 *
 * @param question the control's question
 * @param values the values that counted in this view
 * @param basis the basis that counted, after {@code proof}
 * @param weight eighths of a likelihood point that the value is worth when fully shown
 * @param share quarters of the weight that the basis earns, 0 to 4
 * @param eighths what it earned: weight times share, divided by 4, rounded down
 * @param fullWeight the most that any value of this control could earn, in eighths
 * @param proof what the search for another way out did to this control
 */
public record ControlEffect(
    String question,
    List<String> values,
    Basis basis,
    int weight,
    int share,
    int eighths,
    int fullWeight,
    Proof proof) {

  public ControlEffect {
    values = List.copyOf(values);
  }

  /** What the search for another way out did to a control. */
  public enum Proof {
    /** This control needs none. */
    NOT_NEEDED,
    /** It was searched for on site and none was found. */
    PROVEN,
    /** Nobody has shown it: the control counts as documented at most. */
    LIMITED,
    /** Another way out was found: the control is worth nothing. */
    VOID
  }
}
