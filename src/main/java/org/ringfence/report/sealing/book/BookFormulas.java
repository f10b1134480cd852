package org.ringfence.report.sealing.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/**
 * Works out every formula of a workbook again: what a cell shows has to be what its formula gives.
 */
public final class BookFormulas {
  private static final String MEND =
      "In Excel, copy it and paste it as a value; or work the workbook out again (F9), and save.";
  private static final double NEAR = 1e-9;
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  /** Text that a formula takes for the same number wherever it is read, or for none. */
  private static final Pattern PLAIN = Pattern.compile("[<>=]{0,2}\\d{1,9}|\\D*");

  private final Map<String, byte[]> parts;
  private final BookSheets sheets;
  private final Map<String, String> ours;
  private final Faults faults;

  private BookFormulas(
      Map<String, byte[]> parts, BookSheets sheets, Map<String, String> ours, Faults faults) {
    this.parts = parts;
    this.sheets = sheets;
    this.ours = ours;
    this.faults = faults;
  }

  /**
   * Looks at every formula.
   *
   * @param ours the formulas of the same workbook as Ringfence writes it, by sheet and cell
   */
  public static void look(
      Map<String, byte[]> parts,
      BookSheets sheets,
      Supplier<Map<String, String>> ours,
      Faults faults) {
    if (sheets.sheets().stream().flatMap(BookSheets.Sheet::all).anyMatch(BookFormulas::counts)) {
      new BookFormulas(parts, sheets, ours.get(), faults).look();
    }
  }

  /** The formulas of a workbook by sheet and cell. */
  public static Map<String, String> all(BookSheets sheets) {
    var all = new HashMap<String, String>();
    for (var sheet : sheets.sheets()) {
      sheet
          .all()
          .forEach(
              cell ->
                  XmlPart.child(cell, "f")
                      .ifPresent(
                          formula ->
                              all.put(
                                  key(sheet.name(), cell.getAttribute("r")),
                                  plain(formula.getTextContent()))));
    }
    return all;
  }

  private static boolean counts(Element cell) {
    return XmlPart.child(cell, "f").isPresent();
  }

  private static String key(String sheet, String cell) {
    return sheet + "!" + cell;
  }

  private static String plain(String formula) {
    return formula.replaceAll("\\s", "");
  }

  private void look() {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(packed()))) {
      var evaluator = book.getCreationHelper().createFormulaEvaluator();
      for (var sheet : sheets.sheets()) {
        var place = sheet.part().place();
        sheet
            .all()
            .filter(BookFormulas::counts)
            .forEach(cell -> look(book, sheet.name(), cell.getAttribute("r"), place, evaluator));
        sheet
            .all()
            .filter(cell -> counts(cell) && XmlPart.child(cell, "v").isEmpty())
            .forEach(
                cell ->
                    faults.add(
                        "A formula was never worked out, so some programs show nothing.",
                        place + ", cell " + cell.getAttribute("r"),
                        "Open the file in Excel, and save it."));
      }
    } catch (IOException | RuntimeException _) {
      faults.add(
          "Its formulas can’t be worked out again.",
          "",
          "In Excel, copy the cells, paste them as values, and save.");
    }
  }

  private void look(
      XSSFWorkbook book, String sheet, String at, String place, FormulaEvaluator evaluator) {
    var where = place + ", cell " + at;
    try {
      var cell =
          Optional.ofNullable(book.getSheet(sheet))
              .map(one -> one.getRow(row(at)))
              .map(row -> row.getCell(column(at)))
              .orElseThrow();
      var formula = cell.getCellFormula();
      if (!KnownFunctions.areAll(formula)) {
        return; // Refused for that, and POI would not know it either.
      }
      if (!isOurs(sheet, at, formula) && !isPlain(formula)) {
        faults.add(
            "What the formula “%s” makes of a text goes by the computer."
                .formatted(Faults.shown(formula)),
            where,
            "In Excel, copy it and paste it as a value.");
      }
      var value = evaluator.evaluate(cell);
      if (!isShown(cell, value)) {
        faults.add(
            "The formula “%s” gives “%s”, and the cell shows something else."
                .formatted(Faults.shown(formula), Faults.shown(value.formatAsString())),
            where,
            MEND);
      }
    } catch (RuntimeException | StackOverflowError _) {
      faults.add("A formula can’t be worked out again.", where, MEND);
    }
  }

  private boolean isOurs(String sheet, String at, String formula) {
    return plain(formula).equals(ours.getOrDefault(key(sheet, at), ""));
  }

  private static boolean isPlain(String formula) {
    return TEXT.matcher(formula).results().allMatch(text -> PLAIN.matcher(text.group(1)).matches());
  }

  private static boolean isShown(Cell cell, CellValue value) {
    var type = cell.getCachedFormulaResultType();
    if (type != value.getCellType()) {
      return false;
    }
    return switch (type) {
      case NUMERIC -> isNear(cell.getNumericCellValue(), value.getNumberValue());
      case STRING -> cell.getStringCellValue().equals(value.getStringValue());
      case BOOLEAN -> cell.getBooleanCellValue() == value.getBooleanValue();
      case ERROR -> cell.getErrorCellValue() == value.getErrorValue();
      default -> type == CellType.BLANK;
    };
  }

  private static boolean isNear(double shown, double given) {
    return Math.abs(shown - given) <= NEAR * Math.max(1, Math.abs(given));
  }

  private static int row(String at) {
    return new CellReference(at).getRow();
  }

  private static int column(String at) {
    return new CellReference(at).getCol();
  }

  private byte[] packed() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be written", e);
    }
    return out.toByteArray();
  }
}
