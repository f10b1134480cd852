package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.check.EnclosedText;
import org.ringfence.report.check.SheetEnclosure;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.SheetPlan;

/**
 * What the workbook was made from as far as its edition gives it, piece by piece in cells, which
 * every program keeps when it saves the file again.
 */
public final class RecordSheet implements SheetPlan {
  private final EstateReportData brief;
  private final String writtenBy;
  private final boolean inTemplate;

  /**
   * The records of a brief, for a workbook in a council's template or in the program's design.
   *
   * @param writtenBy tells the workbook's words from those of another program
   */
  public RecordSheet(EstateReportData brief, String writtenBy, boolean inTemplate) {
    this.brief = brief;
    this.writtenBy = writtenBy;
    this.inTemplate = inTemplate;
  }

  @Override
  public String key() {
    return "sheet.record";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("record.piece", 10),
        new Column("record.letters", 100),
        new Column("record.count", 12));
  }

  /** What can't be read is said in no record that the workbook carries. */
  private boolean isOfRecordsAlone() {
    return brief.choices().isEmpty() && brief.unread().isEmpty();
  }

  @Override
  public void rows(Consumer<List<CellValue>> to) {
    var records =
        brief.installations().stream()
            .map(InstallationReportData::record)
            .filter(record -> !record.isEmpty())
            .toList();
    var number = new int[1];
    var plain =
        new EmbeddedRecords(
                isOfRecordsAlone() ? EmbeddedRecords.WORKBOOK : EmbeddedRecords.WORKBOOK_OF_BRIEF,
                brief.today(),
                records)
            .with(brief.imprint())
            .beside(brief.carried())
            .by(writtenBy);
    EnclosedText.pieces(
        inTemplate ? plain.inTemplate() : plain,
        SheetEnclosure.PIECE,
        piece ->
            to.accept(
                List.of(
                    CellValue.of(++number[0]),
                    new CellValue.Piece(piece),
                    CellValue.of(piece.length()))));
  }
}
