package org.ringfence.report.office;

import java.util.List;
import java.util.Set;

/** What a content control stands in, and so what can take its place. */
public enum ControlPlace {
  /** Within a line, which holds words. */
  LINE,
  /** Around a cell of a table. */
  CELL,
  /** Around a row of a table. */
  ROW,
  /** Among paragraphs and tables, which a whole part of a paper can join. */
  BLOCK;

  private static final Set<String> ABOVE =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "hyperlink", "dir");

  /**
   * Where it stands.
   *
   * @param around the local names of what is around it, from within
   */
  public static ControlPlace of(List<String> around) {
    return switch (around.stream().filter(name -> !ABOVE.contains(name)).findFirst().orElse("")) {
      case "p", "r", "fldSimple", "bdo" -> LINE;
      case "tr" -> CELL;
      case "tbl" -> ROW;
      default -> BLOCK;
    };
  }

  /** Whether it stands in a text box, which shows no more than fits in it. */
  public static boolean isInTextBox(List<String> around) {
    return around.contains("txbxContent");
  }
}
