package org.ringfence.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.Dossier;
import org.ringfence.model.Enclosure;
import org.ringfence.report.check.EnclosedText;
import org.ringfence.report.check.SheetEnclosure;

/**
 * The signed records that the workbook was made from, piece by piece in cells, which every program
 * keeps when it saves the file again.
 */
final class RecordSheet implements SheetPlan {
  private final LocalDate day;

  RecordSheet(LocalDate day) {
    this.day = day;
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

  @Override
  public void rows(List<Dossier> dossiers, Consumer<List<Entry>> to) {
    var text = EnclosedText.of(Enclosure.of(Enclosure.WORKBOOK, day, dossiers));
    var number = 0;
    for (var from = 0; from < text.length(); from += SheetEnclosure.PIECE) {
      var piece = text.substring(from, Math.min(text.length(), from + SheetEnclosure.PIECE));
      number++;
      to.accept(List.of(Entry.of(number), new Entry.Piece(piece), Entry.of(piece.length())));
    }
  }
}
