package org.ringfence.assessment.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Question;

/**
 * Which answers count for one assessment: its own, else the one that is kept where the question's
 * scope says.
 *
 * @param byQuestion by question id, the answer that counts and where it is kept
 */
public record AnswerInheritance(Map<String, PlacedAnswer> byQuestion) {

  public static AnswerInheritance of(
      RegisterEntry entry, List<Question> questions, List<PlacedAnswer> recorded) {
    var byPlace =
        recorded.stream()
            .collect(
                Collectors.groupingBy(
                    PlacedAnswer::place,
                    Collectors.toMap(PlacedAnswer::question, Function.identity())));
    var counting = new HashMap<String, PlacedAnswer>();
    for (var question : questions) {
      for (var place : List.of(home(question, entry), own(entry))) {
        var found = byPlace.getOrDefault(place, Map.of()).get(question.id());
        if (found != null) {
          counting.put(question.id(), found);
        }
      }
    }
    return new AnswerInheritance(Map.copyOf(counting));
  }

  /** Where the answer to a question is asked once. */
  public static AnswerPlace home(Question question, RegisterEntry entry) {
    return switch (question.scope()) {
      case BODY -> new AnswerPlace(Scope.BODY, entry.organisation().id());
      case SITE -> new AnswerPlace(Scope.SITE, entry.site().id());
      case CONTRACT ->
          entry
              .contract()
              .map(Contract::id)
              .map(id -> new AnswerPlace(Scope.CONTRACT, id))
              .orElseGet(() -> own(entry));
      case INSTALLATION -> own(entry);
    };
  }

  /** The assessment itself as a place. */
  public static AnswerPlace own(RegisterEntry entry) {
    return new AnswerPlace(Scope.INSTALLATION, entry.assessmentId());
  }

  public Map<String, Answer> answers() {
    return byQuestion.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().answer()));
  }
}
