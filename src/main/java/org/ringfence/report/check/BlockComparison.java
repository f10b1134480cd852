package org.ringfence.report.check;

import java.util.List;

/** Compares what a reader sees in two runs of blocks, and names the place of each difference. */
final class BlockComparison {
  private final Findings findings;
  private int tables;

  BlockComparison(Findings findings) {
    this.findings = findings;
  }

  /** Compares in order; {@code place} says where the first of them stands. */
  void compare(String place, List<Block> expected, List<Block> given) {
    var where = place;
    for (var pair : Alignment.of(keys(expected), keys(given))) {
      var signed = pair.expected().map(expected::get);
      var shown = pair.given().map(given::get);
      if (signed.isPresent() && shown.isPresent()) {
        where = both(where, signed.get(), shown.get());
      } else {
        signed.ifPresent(block -> missing(block));
        var after = where;
        shown.ifPresent(block -> added(after, block));
      }
    }
  }

  private static List<String> keys(List<Block> blocks) {
    return blocks.stream().map(BlockComparison::key).toList();
  }

  private static String key(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> "p" + paragraph.text();
      case Block.Table table -> "t" + table.text();
      case Block.Foreign foreign -> "f" + foreign.what();
    };
  }

  private void missing(Block block) {
    if (block instanceof Block.Table) {
      tables++;
      findings.found("Table " + tables, "it is missing");
    } else {
      findings.differs(
          "The paragraph “" + Shown.text(block.text()) + "”", "it is missing", block.text(), "");
    }
  }

  private void added(String after, Block block) {
    switch (block) {
      case Block.Foreign(var what) -> findings.found(after, "there is " + what);
      case Block.Table table -> findings.differs(after, "a table was added", "", table.text());
      case Block.Paragraph paragraph -> {
        findings.differs(after, "a paragraph was added", "", paragraph.text());
        foreign(after, paragraph);
      }
    }
  }

  private void foreign(String where, Block.Paragraph paragraph) {
    for (var run : paragraph.runs()) {
      var what = run.look().get(Foreign.PROPERTY);
      if (!what.isEmpty()) {
        findings.found(where, "there is " + what);
      }
    }
  }

  /** The place that comes after these two. */
  private String both(String before, Block expected, Block given) {
    switch (expected) {
      case Block.Paragraph signed -> {
        var where = "The paragraph “" + Shown.text(signed.text()) + "”";
        if (given instanceof Block.Paragraph shown) {
          paragraph(where, signed, shown);
        } else {
          missing(expected);
          added(before, given);
        }
        return "After the paragraph “" + Shown.text(signed.text()) + "”";
      }
      case Block.Table signed -> {
        if (given instanceof Block.Table shown) {
          tables++;
          table("Table " + tables, signed, shown);
        } else {
          missing(expected);
          added(before, given);
        }
        return "After table " + tables;
      }
      case Block.Foreign _ -> {
        return before;
      }
    }
  }

  private void paragraph(String where, Block.Paragraph expected, Block.Paragraph given) {
    if (!expected.text().equals(given.text())) {
      findings.differs(where, "it says something else", expected.text(), given.text());
    }
    looks(where, expected.look(), given.look());
    foreign(where, given);
    runs(where, expected, given);
  }

  /** Where one text is cut into pieces otherwise, each letter still has to look the same. */
  private void runs(String where, Block.Paragraph expected, Block.Paragraph given) {
    if (!expected.text().equals(given.text())) {
      for (var run : given.runs()) {
        strange(where, expected, run);
      }
      return;
    }
    var signed = new Pieces(expected.runs());
    var shown = new Pieces(given.runs());
    while (signed.isLeft() && shown.isLeft()) {
      looks(where, signed.look(), shown.look());
      var step = Math.min(signed.rest(), shown.rest());
      signed.go(step);
      shown.go(step);
    }
  }

  /** In a changed text a piece may look like any piece of the signed one, but like no other. */
  private void strange(String where, Block.Paragraph expected, Block.Run run) {
    var like = expected.runs().stream().anyMatch(one -> one.look().equals(run.look()));
    if (!like && !expected.runs().isEmpty()) {
      looks(where, expected.runs().getLast().look(), run.look().without(Foreign.PROPERTY));
    }
  }

  private void looks(String where, Look expected, Look given) {
    for (var property : expected.differing(given)) {
      findings.differs(
          where, LookWords.of(property) + " differs", expected.get(property), given.get(property));
    }
  }

  private void table(String where, Block.Table expected, Block.Table given) {
    looks(where, expected.look(), given.look());
    var keys = expected.rows().stream().map(BlockComparison::key).toList();
    var titles = expected.rows().getFirst().cells().stream().map(Block.TableCell::text).toList();
    for (var pair : Alignment.of(keys, given.rows().stream().map(BlockComparison::key).toList())) {
      var signed = pair.expected().map(expected.rows()::get);
      var shown = pair.given().map(given.rows()::get);
      var place = where + ", row " + (pair.expected().or(pair::given).orElse(0) + 1);
      if (signed.isPresent() && shown.isPresent()) {
        row(place, titles, signed.get(), shown.get());
      } else if (signed.isPresent()) {
        findings.differs(place, "the row is missing", key(signed.get()), "");
      } else {
        findings.differs(place, "a row was added", "", key(shown.orElseThrow()));
      }
    }
  }

  private static String key(Block.Row row) {
    return String.join(" | ", row.cells().stream().map(Block.TableCell::text).toList());
  }

  private void row(String where, List<String> titles, Block.Row expected, Block.Row given) {
    looks(where, expected.look(), given.look());
    if (expected.cells().size() != given.cells().size()) {
      findings.differs(where, "it has other cells", key(expected), key(given));
      return;
    }
    for (var column = 0; column < expected.cells().size(); column++) {
      var title = column < titles.size() ? titles.get(column) : "";
      cell(
          where + ", column “" + Shown.text(title) + "”",
          expected.cells().get(column),
          given.cells().get(column));
    }
  }

  private void cell(String where, Block.TableCell expected, Block.TableCell given) {
    looks(where, expected.look(), given.look());
    if (!expected.text().equals(given.text())) {
      findings.differs(where, "it says something else", expected.text(), given.text());
    }
    if (expected.blocks().size() != given.blocks().size()) {
      findings.found(where, "its lines are divided otherwise");
    }
    for (var number = 0; number < given.blocks().size(); number++) {
      switch (given.blocks().get(number)) {
        case Block.Foreign(var what) -> findings.found(where, "there is " + what);
        case Block.Table _ -> findings.found(where, "there is a table inside a table");
        case Block.Paragraph shown -> {
          foreign(where, shown);
          if (number < expected.blocks().size()
              && expected.blocks().get(number) instanceof Block.Paragraph signed) {
            looks(where, signed.look(), shown.look());
            runs(where, signed, shown);
          }
        }
      }
    }
  }
}
