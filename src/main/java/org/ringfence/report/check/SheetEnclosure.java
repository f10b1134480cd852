package org.ringfence.report.check;

import java.io.IOException;
import java.util.Optional;
import org.ringfence.model.Enclosure;

/** The sheet of a workbook that encloses the records, piece by piece in its second column. */
public final class SheetEnclosure {
  /** The sheet's name. */
  public static final String SHEET = "Record";

  /** The most letters of a piece; a cell holds a few more. */
  public static final int PIECE = 32_000;

  private SheetEnclosure() {}

  static Enclosure of(OfficeFile file) throws IOException {
    var book = new Book(file);
    var tabs = book.tabs().stream().filter(tab -> tab.name().equals(SHEET)).toList();
    if (tabs.size() != 1) {
      throw new UnreadableException(
          "It encloses no record: it has no sheet “Record”. Either Ringfence did not make it, or"
              + " the sheet was taken out.");
    }
    var cells = book.sheet(tabs.getFirst()).cells();
    var text = new StringBuilder();
    for (var row = 2; cells.containsKey("B" + row); row++) {
      Optional.ofNullable(cells.get("B" + row)).ifPresent(cell -> text.append(cell.text()));
    }
    return EnclosureReading.read(text.toString());
  }
}
