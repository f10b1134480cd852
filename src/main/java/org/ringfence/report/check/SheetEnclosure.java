package org.ringfence.report.check;

import java.io.IOException;
import org.ringfence.model.Enclosure;

/** Finds the records that a workbook encloses. */
final class SheetEnclosure {
  private SheetEnclosure() {}

  static Enclosure of(OfficeFile file) throws IOException {
    if (file.main().outside()) {
      throw new UnreadableException("It encloses no record.");
    }
    return EnclosureReading.read("");
  }
}
