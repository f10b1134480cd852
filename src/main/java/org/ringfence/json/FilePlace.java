package org.ringfence.json;

/**
 * A place in a file: the way to it from the top, and the line.
 *
 * @param path such as {@code assessments[2].answers.recorder.isolation.basis}; empty for the top
 * @param line counted from 1; 0 where it isn't known
 */
public record FilePlace(String path, int line) {
  private static final int LONGEST = 100;
  private static final int BEGINNING = 60;
  private static final int END = 30;

  /** The line called so beneath this place. */
  FilePlace child(String key, int itsLine) {
    var name = MessageEscaping.text(key);
    return new FilePlace(path.isEmpty() ? name : path + "." + name, itsLine);
  }

  /** The item of the list at this place. */
  public FilePlace item(int index, int itsLine) {
    return new FilePlace(path + "[" + index + "]", itsLine);
  }

  /** The way in from the top and the last of it; nobody reads fifty brackets between. */
  private static String shortened(String path) {
    if (path.length() <= LONGEST) {
      return path;
    }
    var end = path.length() - END;
    var cut = Character.isLowSurrogate(path.charAt(end)) ? end + 1 : end;
    return MessageEscaping.text(path, BEGINNING) + path.substring(cut);
  }

  /** The place for people: {@code "assessments[2].id (line 41)"}. */
  public String text() {
    var shownLine = line > 0 ? "line " + line : "";
    if (path.isEmpty()) {
      return shownLine;
    }
    var shownPath = shortened(path);
    return shownLine.isEmpty() ? shownPath : shownPath + " (" + shownLine + ")";
  }
}
