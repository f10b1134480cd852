package org.ringfence.report.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the seal of a paper: a part of its own, to which the main part leads. */
final class SealPart {
  private static final String ROOT = "ringfence-seal:seal";

  private SealPart() {}

  /** The name of the part; empty where the paper is not sealed. */
  static Optional<String> name(OfficeFile file) throws IOException {
    var names = names(file);
    if (names.size() > 1) {
      throw new UnreadableException("It has more than one seal.");
    }
    return names.stream().findFirst();
  }

  private static List<String> names(OfficeFile file) throws IOException {
    var found = new java.util.ArrayList<String>();
    for (var relation : file.relations(file.main().target())) {
      if (relation.type().equals("customXml")
          && !relation.outside()
          && file.has(relation.target())
          && file.rootOf(relation.target()).equals(ROOT)) {
        found.add(relation.target());
      }
    }
    return found;
  }

  /** What is in it. */
  static String text(OfficeFile file, String name) throws IOException {
    return file.part(name).text();
  }
}
