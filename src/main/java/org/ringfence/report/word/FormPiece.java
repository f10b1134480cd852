package org.ringfence.report.word;

/**
 * A piece of a line of a form: words, or a content control with the tag by which it is read again
 * and a title for those who can't see what stands around it.
 */
public sealed interface FormPiece {
  /** Stands in a control in which nothing was written. */
  String EMPTY = "…";

  /** A box that is not ticked. */
  String OPEN_BOX = "☐";

  /** A box that is ticked. */
  String TICKED_BOX = "☒";

  /** Words between the controls. */
  record Words(String text, boolean strong) implements FormPiece {}

  /** A box to tick. */
  record Box(String tag, String title) implements FormPiece {}

  /**
   * A place to write in.
   *
   * @param prompt stands in it until somebody writes there
   */
  record Field(String tag, String title, String prompt) implements FormPiece {
    /** One that asks for nothing beside its title. */
    public Field(String tag, String title) {
      this(tag, title, EMPTY);
    }
  }

  /** A place for a day. */
  record Day(String tag, String title) implements FormPiece {}

  /** Words that nobody changes and that are read again. */
  record Fixed(String tag, String title, String text) implements FormPiece {}
}
