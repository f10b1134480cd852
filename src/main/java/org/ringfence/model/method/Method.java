package org.ringfence.model.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.installation.Basis;

/**
 * The method as data: every id, value, weight and rule, in the file’s order. What scores by it and
 * papers that work a score out by formulas of their own read the same.
 *
 * @param version such as {@code "2026.2"}
 * @param ageing what evidence counts as once it is old, in the order in which it is applied
 * @param shares quarters of a control's weight that each basis earns, 0 to 4
 * @param bands in ascending order
 * @param headline ids of the risks that the headline covers
 * @param core facts and questions without which nothing can be assessed
 * @param facts by id, in order
 * @param questions by id, in order
 * @param risks by id, in order
 * @param rules in order
 * @param closed holds where the installation is gone
 * @param contradictions in order
 */
public record Method(
    String version,
    List<Ageing> ageing,
    Map<Basis, Integer> shares,
    List<MethodSummary.Band> bands,
    List<String> headline,
    List<String> core,
    List<Fact> facts,
    List<Question> questions,
    List<Risk> risks,
    List<Rule> rules,
    Condition closed,
    List<ContradictionRule> contradictions) {

  /** The band of an installation that is gone. */
  public static final String CLOSED_BAND = "closed";

  public Method {
    ageing = List.copyOf(ageing);
    shares = Map.copyOf(shares);
    bands = List.copyOf(bands);
    headline = List.copyOf(headline);
    core = List.copyOf(core);
    facts = List.copyOf(facts);
    questions = List.copyOf(questions);
    risks = List.copyOf(risks);
    rules = List.copyOf(rules);
    contradictions = List.copyOf(contradictions);
  }

  /** The question with this id; empty where the method has none. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The fact with this id; empty where the method has none. */
  public Optional<Fact> fact(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** The band of a score: {@link #CLOSED_BAND} for 0, the last band for one above all. */
  public String band(int score) {
    if (score == 0) {
      return CLOSED_BAND;
    }
    return bands.stream()
        .filter(band -> score <= band.to())
        .findFirst()
        .orElseGet(bands::getLast)
        .id();
  }

  /**
   * What evidence counts as once it is old.
   *
   * @param bases those that it holds for
   * @param months how old the evidence may be, in calendar months
   * @param becomes what it counts as after that
   */
  public record Ageing(Set<Basis> bases, int months, Basis becomes) {
    public Ageing {
      bases = Set.copyOf(bases);
    }
  }

  /**
   * Something derived from the devices.
   *
   * @param number whether it is a count; {@code values} is then empty
   * @param values what it can be
   * @param unknown stands in where it is not known, in the residual view
   * @param best stands in where it is not known, in the attainable view
   * @param worst stands in where it is not known, in the worst view
   */
  public record Fact(
      String id, boolean number, List<String> values, String unknown, String best, String worst) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  /**
   * One risk.
   *
   * @param id such as {@code "cyber"}
   */
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
   * When something holds: every line of {@code all}, and, where {@code any} has lines, at least one
   * of those.
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
   * @param weights eighths of a point by value
   * @param provenBy the search that this control depends on
   */
  public record Control(String question, Map<String, Integer> weights, Optional<Proof> provenBy) {
    public Control {
      weights = Map.copyOf(weights);
    }
  }

  /**
   * The search for another way out.
   *
   * @param question whose answer it is
   * @param value the value that shows that there is none
   * @param voids the value that shows that there is one
   */
  public record Proof(String question, String value, String voids) {}

  /** Lifts one risk's score to at least {@code atLeast} where its condition holds. */
  public record Rule(String id, String risk, int atLeast, Condition when) {}

  /**
   * Answers that can't all be true.
   *
   * @param denies the question that is not believed where another is held at least as firmly
   */
  public record ContradictionRule(String id, Condition when, String denies) {}
}
