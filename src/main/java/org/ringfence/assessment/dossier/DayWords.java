package org.ringfence.assessment.dossier;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.exchange.record.RecordedQuestion;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.model.method.Wording;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.method.Wording.Term;

/** The words in which questions and answers are put, as a record keeps them. */
final class DayWords {
  private static final String BASIS = "basis";

  private DayWords() {}

  /** What a record keeps of the words. */
  static RecordedWords of(Wording words) {
    return new RecordedWords(
        each(words.questions(), DayWords::recorded),
        each(words.terms().getOrDefault(BASIS, Map.of()), Term::label));
  }

  private static RecordedQuestion recorded(QuestionText question) {
    return new RecordedQuestion(
        question.title(), question.ask(), each(question.values(), Term::label));
  }

  private static <T, U> Map<String, U> each(Map<String, T> all, Function<T, U> turn) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> turn.apply(one.getValue())));
  }
}
