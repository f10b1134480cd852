package org.ringfence.ui.part;

/** Proposes names for files that every system accepts. */
public final class ProposedFileNames {
  private static final int LONGEST = 90;

  private ProposedFileNames() {}

  /** A name made of a text, without whatever a file's name can't hold. */
  public static String of(String text, String ending) {
    var plain = text.replaceAll("[^\\p{L}\\p{N} ,.()-]", " ").replaceAll(" +", " ").strip();
    var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    return (cut.isEmpty() ? "Ringfence" : cut) + "." + ending;
  }
}
