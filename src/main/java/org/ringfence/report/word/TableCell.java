package org.ringfence.report.word;

import java.util.List;

/**
 * What one cell of a paper's table says; never nothing.
 *
 * @param lines each a paragraph of its own
 * @param tint the background as six hexadecimal digits; empty for none
 * @param strong whether it stands out, as a row's name does
 * @param named texts under names that stand out, one after another in place of the lines; empty for
 *     a cell of lines
 * @param form lines of a form in place of the lines; empty for a cell in which there is nothing to
 *     fill in
 */
public record TableCell(
    List<String> lines,
    String tint,
    boolean strong,
    List<Named> named,
    List<List<FormPiece>> form) {
  private static final String NOTHING = "–";

  /**
   * A text under a name.
   *
   * @param name with whatever parts it from the text
   * @param text with whatever parts it from the next name
   */
  public record Named(String name, String text) {}

  public TableCell {
    var said = lines.stream().filter(line -> !line.isBlank()).toList();
    lines = said.isEmpty() ? List.of(NOTHING) : said;
    named = List.copyOf(named);
    form = form.stream().map(List::copyOf).toList();
  }

  /** A cell of lines. */
  public TableCell(List<String> lines, String tint, boolean strong) {
    this(lines, tint, strong, List.of(), List.of());
  }

  /** Texts under names, one after another. */
  public static TableCell named(List<Named> named) {
    return new TableCell(List.of(), "", false, named, List.of());
  }

  /** Lines of a form, each a paragraph of its own. */
  public static TableCell form(List<List<FormPiece>> form) {
    return new TableCell(List.of(), "", false, List.of(), form);
  }

  /** One line. */
  public static TableCell of(String text) {
    return new TableCell(List.of(text), "", false);
  }

  /** A number. */
  public static TableCell of(int number) {
    return of(Integer.toString(number));
  }

  /** Several paragraphs. */
  public static TableCell lines(List<String> lines) {
    return new TableCell(lines, "", false);
  }

  /** One line that stands out. */
  public static TableCell strong(String text) {
    return new TableCell(List.of(text), "", true);
  }

  /** The same on another background. */
  public TableCell tinted(String other) {
    return new TableCell(lines, other, strong, named, form);
  }
}
