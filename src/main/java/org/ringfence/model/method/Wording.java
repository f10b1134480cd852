package org.ringfence.model.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words for everything in the catalogue, in one language. Each lookup of an id that the method
 * names succeeds: the catalogue refuses wording with gaps.
 *
 * @param language a BCP 47 tag, such as {@code "en-GB"}
 * @param questions by question id
 * @param terms by kind, then by id
 * @param limits what every report says under its limits
 * @param statements what a signer agrees to, by role id
 */
public record Wording(
    String language,
    Map<String, QuestionText> questions,
    Map<String, Map<String, Term>> terms,
    List<String> limits,
    Map<String, String> statements) {

  /**
   * A word and what it means.
   *
   * @param label a few words, never blank
   * @param meaning a sentence, never blank
   */
  public record Term(String label, String meaning) {}

  /**
   * The words of one question.
   *
   * @param title a short noun phrase for tables
   * @param ask the question as put to a person
   * @param help how to find out
   * @param why why it is asked
   * @param proof what proves the answer
   * @param values by value id, in the method's order
   */
  public record QuestionText(
      String title, String ask, String help, String why, String proof, Map<String, Term> values) {

    /** The same with these words for its values. */
    public QuestionText withValues(Map<String, Term> others) {
      return new QuestionText(title, ask, help, why, proof, others);
    }
  }

  /** The words of a question; fails for an id that no method names. */
  public QuestionText question(String id) {
    return Optional.ofNullable(questions.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no words for question " + id));
  }

  /** The word for an id of a kind such as {@code "basis"} or {@code "band"}; fails for none. */
  public Term term(String kind, String id) {
    return Optional.ofNullable(terms.get(kind))
        .map(ofKind -> ofKind.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no words for " + kind + " " + id));
  }

  /** The label for an id of a kind. */
  public String label(String kind, String id) {
    return term(kind, id).label();
  }

  /** The short name of what may be a question or a fact; empty where it is neither. */
  public Optional<String> titleOf(String subject) {
    return Optional.ofNullable(questions.get(subject))
        .map(QuestionText::title)
        .or(
            () ->
                Optional.ofNullable(terms.get("fact"))
                    .map(facts -> facts.get(subject))
                    .map(Term::label));
  }

  /** A question's or a fact's short name. */
  public String title(String subject) {
    return Optional.ofNullable(questions.get(subject))
        .map(QuestionText::title)
        .orElseGet(() -> label("fact", subject));
  }

  /**
   * The label of a question's or fact's value. A number, and the word that stands in for what is
   * not known, are their own labels.
   */
  public String valueLabel(String subject, String value) {
    return Optional.ofNullable(questions.get(subject))
        .flatMap(text -> Optional.ofNullable(text.values().get(value)))
        .or(
            () ->
                Optional.ofNullable(terms.get("fact-value")).map(f -> f.get(subject + "=" + value)))
        .map(Term::label)
        .orElse(value.equals("unknown") ? "Not known" : value);
  }

  /**
   * These words, but for questions and for terms of some kinds those of another day. What only one
   * of both has a word for is in it too.
   *
   * @param ofTheDay the other words
   * @param kinds of terms
   */
  public Wording with(Wording ofTheDay, Set<String> kinds) {
    var both = new LinkedHashMap<>(ofTheDay.terms);
    terms.forEach(
        (kind, all) -> {
          var others = ofTheDay.terms.getOrDefault(kind, Map.of());
          both.put(kind, kinds.contains(kind) ? over(all, others) : over(others, all));
        });
    var asked = new LinkedHashMap<>(questions);
    ofTheDay.questions.forEach(
        (id, text) ->
            asked.merge(id, text, (now, then) -> then.withValues(over(now.values, then.values))));
    return new Wording(language, asked, both, limits, statements);
  }

  /** Whether every answer reads the same in both. */
  public boolean answersAs(Wording other) {
    return answers().equals(other.answers());
  }

  private List<Object> answers() {
    var all = new ArrayList<Object>();
    all.add(
        questions.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> labels(each.getValue().values))));
    List.of("basis", "fact-value")
        .forEach(kind -> all.add(labels(terms.getOrDefault(kind, Map.of()))));
    return all;
  }

  private static Map<String, String> labels(Map<String, Term> all) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().label()));
  }

  /** In the order of what lies beneath. */
  private static <T> Map<String, T> over(Map<String, T> beneath, Map<String, T> above) {
    var both = new LinkedHashMap<>(beneath);
    both.putAll(above);
    return both;
  }
}
