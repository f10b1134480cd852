package org.ringfence.exchange;

/**
 * A place in a file: the way to it from the top, and the line.
 *
 * @param path such as {@code assessments[2].answers.recorder.isolation.basis}; empty for the top
 * @param line counted from 1; 0 where it isn't known
 */
record Place(String path, int line) {
  private static final int LONGEST = 200;

  /** The line called so beneath this place. */
  Place child(String key, int itsLine) {
    var name = Shown.text(key);
    return new Place(path.isEmpty() ? name : path + "." + name, itsLine);
  }

  /** The item of the list at this place. */
  Place item(int index, int itsLine) {
    return new Place(path + "[" + index + "]", itsLine);
  }

  /** The place for people: {@code "assessments[2].id (line 41)"}. */
  String text() {
    var shownLine = line > 0 ? "line " + line : "";
    if (path.isEmpty()) {
      return shownLine;
    }
    var shownPath = Shown.text(path, LONGEST);
    return shownLine.isEmpty() ? shownPath : shownPath + " (" + shownLine + ")";
  }
}
