package org.ringfence.report.checklist;

/**
 * One content control of a checklist, as it was read.
 *
 * @param tag its permanent name; empty where the program that saved the file has left it out
 * @param title what it is called
 * @param isBox whether it can be ticked
 * @param isTicked whether it is
 * @param text what is written in it; empty where nothing is
 * @param label the words in the same paragraph
 */
record SheetPlace(
    String tag, String title, boolean isBox, boolean isTicked, String text, String label) {

  /** The same with the name and title of another. */
  SheetPlace named(SheetPlace other) {
    return new SheetPlace(other.tag(), other.title(), isBox, isTicked, text, label);
  }

  /** Whether the words beside a box are those of another. */
  boolean isLabelledLike(SheetPlace other) {
    return isBox == other.isBox() && (!isBox || label.equals(other.label()));
  }
}
