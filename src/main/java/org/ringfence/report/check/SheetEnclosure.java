package org.ringfence.report.check;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.ringfence.model.paper.EmbeddedRecords;

/** The sheet of a workbook that encloses the records, piece by piece in its second column. */
public final class SheetEnclosure {
  /** The sheet's name. */
  public static final String SHEET = "Record";

  /** The most letters of a piece; a cell holds a few more. */
  public static final int PIECE = 32_000;

  /** A council's template may have a sheet of this name already; ours then has a number. */
  private static final Pattern NAME = Pattern.compile(SHEET + "( \\(\\d+\\))?", CASE_INSENSITIVE);

  private static final Pattern PACKED = Pattern.compile("[A-Za-z0-9+/]{60}");

  private SheetEnclosure() {}

  /** Whether a sheet of this name, with these letters in cell B2, holds a record. */
  public static boolean isRecord(String tab, String letters) {
    return NAME.matcher(tab).matches() && isPacked(letters);
  }

  static EmbeddedRecords of(OfficeFile file) throws IOException {
    var letters = new RecordLetters(file);
    var found = new ArrayList<String>();
    for (var sheet : letters.sheets()) {
      if (NAME.matcher(sheet.get("name")).matches()) {
        found.add(letters.of(sheet));
      }
    }
    if (found.isEmpty()) {
      throw EnclosureReading.none();
    }
    var enclosing = found.stream().filter(SheetEnclosure::isPacked).toList();
    if (enclosing.size() > 1) {
      throw new UnreadableException("It encloses more than one record.");
    }
    return EnclosureReading.read(enclosing.isEmpty() ? found.getFirst() : enclosing.getFirst());
  }

  /** A council's own sheet of this name says something that people can read. */
  private static boolean isPacked(String text) {
    return PACKED.matcher(text).lookingAt();
  }
}
