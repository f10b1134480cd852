package org.ringfence.report;

import java.util.List;

/**
 * What one cell of a paper's table says; never nothing.
 *
 * @param lines each a paragraph of its own
 * @param tint the background as six hexadecimal digits; empty for none
 * @param strong whether it stands out, as a row's name does
 */
public record Cell(List<String> lines, String tint, boolean strong) {
  private static final String NOTHING = "–";

  public Cell {
    var said = lines.stream().filter(line -> !line.isBlank()).toList();
    lines = said.isEmpty() ? List.of(NOTHING) : said;
  }

  /** One line. */
  public static Cell of(String text) {
    return new Cell(List.of(text), "", false);
  }

  /** A number. */
  public static Cell of(int number) {
    return of(Integer.toString(number));
  }

  /** Several paragraphs. */
  public static Cell lines(List<String> lines) {
    return new Cell(lines, "", false);
  }

  /** One line that stands out. */
  public static Cell strong(String text) {
    return new Cell(List.of(text), "", true);
  }

  /** The same on another background. */
  public Cell tinted(String other) {
    return new Cell(lines, other, strong);
  }
}
