package org.ringfence.report.check;

import java.io.IOException;
import java.util.ArrayList;
import org.ringfence.model.paper.EmbeddedRecords;

/** Finds the record that a paper encloses. */
final class EnclosureReading {
  private static final String ROOT = "ringfence:enclosure";

  private EnclosureReading() {}

  /** The enclosure of a Word file. */
  static EmbeddedRecords ofWord(OfficeFile file) throws IOException {
    var names = new ArrayList<String>();
    for (var relation : file.relations(file.main().target())) {
      if (relation.type().equals("customXml")
          && !relation.outside()
          && file.rootOf(relation.target()).equals(ROOT)) {
        names.add(relation.target());
      }
    }
    if (names.isEmpty()) {
      throw none();
    }
    if (names.size() > 1) {
      throw new UnreadableException("It encloses more than one record.");
    }
    return read(file.part(names.getFirst()).text());
  }

  /** That a file carries no record at all. */
  static UnreadableException none() {
    return new UnreadableException(
        "There is no signed record in it, so nothing that it says can be checked. A technician’s"
            + " checklist and the answers for requests carry none, and of them a seal tells who"
            + " gave them out. From any other paper a program that saved it again left it out, or"
            + " Ringfence did not make it.");
  }

  static EmbeddedRecords read(String text) throws UnreadableException {
    var enclosure =
        EnclosedText.read(text)
            .orElseThrow(() -> new UnreadableException("The record that it encloses is damaged."));
    if (enclosure.records().isEmpty()) {
      throw new UnreadableException(
          "Nothing in it is signed: it was printed from a draft or from names only, or every"
              + " signature is withheld from it.");
    }
    return enclosure;
  }
}
