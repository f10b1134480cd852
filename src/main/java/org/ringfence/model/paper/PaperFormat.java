package org.ringfence.model.paper;

import java.nio.file.Path;
import java.util.Locale;

/** Which program a paper is for. */
public enum PaperFormat {
  WORD("docx"),
  EXCEL("xlsx");

  private final String ending;

  PaperFormat(String ending) {
    this.ending = ending;
  }

  /** How such a file's name ends, without the point: {@code "docx"}. */
  public String ending() {
    return ending;
  }

  /** Whether a file's name ends as one of this format does, in whatever case. */
  public boolean isOf(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
  }
}
