package org.ringfence.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The method's weights, conditions and rules as data, for a paper that works a score out by
 * formulas of its own. Questions and bands are in {@link MethodSummary}.
 *
 * @param shares quarters of a control's weight that each basis earns, 0 to 4
 * @param headline ids of the risks that the headline covers
 * @param facts in the method's order
 * @param risks in the method's order
 * @param rules in the method's order
 * @param closed holds where the installation is gone
 * @param contradictions in the method's order
 */
public record MethodTables(
    Map<Basis, Integer> shares,
    List<String> headline,
    List<Fact> facts,
    List<Risk> risks,
    List<Rule> rules,
    Condition closed,
    List<Conflict> contradictions) {
  public MethodTables {
    shares = Map.copyOf(shares);
    headline = List.copyOf(headline);
    facts = List.copyOf(facts);
    risks = List.copyOf(risks);
    rules = List.copyOf(rules);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Something derived from the devices.
   *
   * @param number whether it is a count; {@code values} is then empty
   * @param values what it can be
   * @param unknown stands in where it is not known, today
   * @param best stands in where it is not known, if an inspection confirms what is said
   * @param worst stands in where it is not known, in the plausible worst
   */
  public record Fact(
      String id, boolean number, List<String> values, String unknown, String best, String worst) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  /** One risk: three scales of 1 to 5 and what takes something off the first. */
  public record Risk(
      String id, Scale likelihood, Scale consequence, Scale floor, List<Control> controls) {
    public Risk {
      controls = List.copyOf(controls);
    }
  }

  /** Points that conditions move: raised first, then added to, then set. */
  public record Scale(int start, List<Step> raise, List<Step> add, List<Step> set) {
    public Scale {
      raise = List.copyOf(raise);
      add = List.copyOf(add);
      set = List.copyOf(set);
    }
  }

  /** Points that count if a condition holds. */
  public record Step(int points, Condition when) {}

  /**
   * Holds if every line of {@code all} does, and at least one of {@code any} where there are any.
   */
  public record Condition(List<Line> all, List<Line> any) {
    public Condition {
      all = List.copyOf(all);
      any = List.copyOf(any);
    }
  }

  /**
   * One line of a condition.
   *
   * @param subject question or fact id
   * @param wanted values of which one is enough; empty for a number
   * @param atLeast the number from which the line holds
   */
  public record Line(String subject, List<String> wanted, Optional<Integer> atLeast) {
    public Line {
      wanted = List.copyOf(wanted);
    }
  }

  /**
   * A question whose answer takes something off a likelihood.
   *
   * @param weights eighths of a point by value; a value left out has none
   * @param provenBy the search for another way out that this control depends on
   */
  public record Control(String question, Map<String, Integer> weights, Optional<Proof> provenBy) {
    public Control {
      weights = Map.copyOf(weights);
    }
  }

  /**
   * The search for another way out.
   *
   * @param value the value that shows that there is none
   * @param voids the value that shows that there is one
   */
  public record Proof(String question, String value, String voids) {}

  /** Lifts one risk's score to at least {@code atLeast} where its condition holds. */
  public record Rule(String id, String risk, int atLeast, Condition when) {}

  /** Answers that can't all be true, and the question that is not believed then. */
  public record Conflict(String id, Condition when, String denies) {}
}
