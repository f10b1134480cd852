package org.ringfence.model.method;

import java.util.List;

/**
 * The method as it can be printed: its version, its questions, and every weight and rule as a line.
 *
 * @param version such as {@code "2026.2"}
 * @param texts tells the catalogue and the sentences that papers are written from apart from others
 * @param questions in the method's order
 * @param firstPass ids of the questions that a first pass asks, in the order in which it asks them
 * @param risks ids of all risks, in order
 * @param headline ids of the risks that the headline is the highest of
 * @param bands the bands of scores above 0, in ascending order
 * @param lines every weight, condition and rule
 */
public record MethodSummary(
    String version,
    String texts,
    List<Question> questions,
    List<String> firstPass,
    List<String> risks,
    List<String> headline,
    List<Band> bands,
    List<Line> lines) {

  public MethodSummary {
    questions = List.copyOf(questions);
    firstPass = List.copyOf(firstPass);
    risks = List.copyOf(risks);
    headline = List.copyOf(headline);
    bands = List.copyOf(bands);
    lines = List.copyOf(lines);
  }

  /** The band id of a score: {@code "closed"} for 0, the last band for one above all. */
  public String band(int score) {
    if (score == 0) {
      return "closed";
    }
    return bands.stream()
        .filter(band -> score <= band.to())
        .findFirst()
        .orElseGet(bands::getLast)
        .id();
  }

  /**
   * A band of scores.
   *
   * @param to its highest score
   * @param id such as {@code "moderate"}
   */
  public record Band(int to, String id) {}

  /**
   * One line of the method.
   *
   * @param part what it belongs to: a risk's name and which part of it, or "All risks"
   * @param subject what it looks at
   * @param condition when it applies
   * @param effect what it does
   */
  public record Line(String part, String subject, String condition, String effect) {}
}
