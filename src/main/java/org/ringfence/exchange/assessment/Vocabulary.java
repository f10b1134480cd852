package org.ringfence.exchange.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.method.Question;

/**
 * The ids and values that an assessment file may use, in the order in which they are written.
 *
 * @param questions every question of the method
 * @param facts every fact of the method
 * @param contradictions ids of the method's contradictions
 * @param makers keys of the catalogue's makers
 */
public record Vocabulary(
    List<Question> questions,
    List<FactRule> facts,
    List<String> contradictions,
    Set<String> makers) {

  public Vocabulary {
    questions = List.copyOf(questions);
    facts = List.copyOf(facts);
    contradictions = List.copyOf(contradictions);
    makers = Set.copyOf(makers);
  }

  /**
   * What one fact can be.
   *
   * @param id permanent
   * @param number whether it is a count; {@code values} is then empty
   * @param values what it can be
   */
  public record FactRule(String id, boolean number, List<String> values) {
    public FactRule {
      values = List.copyOf(values);
    }
  }

  Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  List<String> questionIds() {
    return questions.stream().map(Question::id).toList();
  }

  List<String> factIds() {
    return facts.stream().map(FactRule::id).toList();
  }
}
