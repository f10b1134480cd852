package org.ringfence.report.template;

/**
 * A content control with a tag of ours, or a cell with a name of ours.
 *
 * @param tag in lower case, such as {@code ringfence.title}
 * @param spot what it stands in
 * @param text what it holds in the template
 * @param around the text of the paragraph or table that it stands in or after
 */
public record TemplatePlace(String tag, Spot spot, String text, String around) {
  /** What a place stands in. */
  public enum Spot {
    /** Among paragraphs and tables, in a cell, or alone in its line: whatever goes there fits. */
    ROOM,
    /** Beside other words in a line, which can hold a few. */
    LINE,
    /** In a text box, which shows no more than fits in it. */
    TEXT_BOX,
    /** At the top or bottom of pages. */
    MARGIN
  }

  /** Whether a whole part of a paper can stand there. */
  boolean holdsPart() {
    return spot == Spot.ROOM;
  }
}
