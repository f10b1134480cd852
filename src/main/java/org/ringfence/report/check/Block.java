package org.ringfence.report.check;

import java.util.List;

/** One thing after another, as a reader meets them. */
sealed interface Block {

  /** The text in it, by which blocks are told apart. */
  String text();

  /**
   * A paragraph.
   *
   * @param look how it stands on the page
   * @param runs pieces of text that look alike; a number or bullet before it is the first
   */
  record Paragraph(Look look, List<Run> runs) implements Block {
    @Override
    public String text() {
      var all = new StringBuilder();
      runs.forEach(run -> all.append(run.text()));
      return all.toString();
    }
  }

  /** A table. */
  record Table(Look look, List<Row> rows) implements Block {
    @Override
    public String text() {
      var all = new StringBuilder();
      for (var row : rows) {
        row.cells().forEach(cell -> all.append(cell.text()).append('\t'));
        all.append('\n');
      }
      return all.toString();
    }
  }

  /**
   * What no schedule has.
   *
   * @param what in words
   */
  record Foreign(String what) implements Block {
    @Override
    public String text() {
      return "";
    }
  }

  /**
   * A piece of text that looks the same from its beginning to its end.
   *
   * @param look how it looks
   * @param text what it says
   */
  record Run(Look look, String text) {}

  /** A row of a table. */
  record Row(Look look, List<TableCell> cells) {}

  /** A cell of a table. */
  record TableCell(Look look, List<Block> blocks) {
    String text() {
      var all = new StringBuilder();
      for (var block : blocks) {
        all.append(all.isEmpty() ? "" : " ").append(block.text());
      }
      return all.toString();
    }
  }
}
