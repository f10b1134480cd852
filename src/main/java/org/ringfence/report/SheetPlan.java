package org.ringfence.report;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.Dossier;

/** One sheet of the workbook: a table with a name, and the rows that dossiers give it. */
interface SheetPlan {
  /** The sheet's name, and the key of its words. */
  String key();

  List<Column> columns();

  /** Hands over each row, in order, with an entry for each column. */
  void rows(List<Dossier> dossiers, Consumer<List<Entry>> to);

  /**
   * A column.
   *
   * @param key of its title in the words
   * @param width in characters
   */
  record Column(String key, int width) {}
}
