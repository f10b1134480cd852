package org.ringfence.report.excel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.ringfence.report.template.NamedCell;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.SafeText;

/**
 * Puts texts into the cells of a council's template that bear their names, in the look that each
 * cell has; a text stays a text, whatever it begins with.
 */
final class NamedTexts {
  private static final String PREFIX = "ringfence.";

  private final BookGround ground;
  private final PaperWords words;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> tables = new HashSet<>();

  NamedTexts(BookGround ground, PaperWords words) {
    this.ground = ground;
    this.words = words;
  }

  /** What stands at a tag wherever the template has it. */
  void put(String tag, String text) {
    texts.put(PREFIX + tag, text);
  }

  /** Tags of tables that the workbook can have. */
  void expect(Set<String> tags) {
    tables.addAll(tags);
  }

  /** Fills everything in; a name that nobody knows stays as it is. */
  void settle() {
    for (var cell : ground.cells()) {
      if (texts.containsKey(cell.tag())) {
        fill(cell, texts.getOrDefault(cell.tag(), ""));
      } else if (tables.contains(cell.tag()) && !ground.isFilled(cell)) {
        fill(cell, words.say("tag.nothing"));
      }
    }
  }

  private void fill(NamedCell place, String text) {
    var cell = cell(place);
    var safe = SafeText.cell(text, words.say("cut.cell"));
    cell.setBlank(); // A formula would stay in it otherwise.
    cell.setCellValue(safe);
    if (SafeText.looksLikeFormula(safe)) {
      var quoted = ground.frame().createCellStyle();
      quoted.cloneStyleFrom(cell.getCellStyle());
      quoted.setQuotePrefixed(true);
      cell.setCellStyle(quoted);
    }
  }

  private XSSFCell cell(NamedCell place) {
    var sheet = ground.frame().getSheet(place.sheet());
    var row =
        Optional.ofNullable(sheet.getRow(place.row()))
            .orElseGet(() -> sheet.createRow(place.row()));
    return Optional.ofNullable(row.getCell(place.column()))
        .orElseGet(() -> row.createCell(place.column()));
  }
}
