package org.ringfence.report.check;

/**
 * One thing that is not as it was signed, in words a clerk understands.
 *
 * @param where the place in the paper: {@code Table 3, row 4, column “Answer”}
 * @param what what is the matter, a few words
 * @param signed what the signed record says there; empty where it says nothing
 * @param shown what the paper shows now; empty where it shows nothing
 */
public record PaperDifference(String where, String what, String signed, String shown) {

  /** The difference as one sentence. */
  public String sentence() {
    return where + ": " + what + values() + ".";
  }

  private String values() {
    if (signed.isEmpty() && shown.isEmpty()) {
      return "";
    }
    return ", signed " + quoted(signed) + ", now " + quoted(shown);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "nothing" : "“" + text + "”";
  }
}
