package org.ringfence.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
      String title, String ask, String help, String why, String proof, Map<String, Term> values) {}

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
}
