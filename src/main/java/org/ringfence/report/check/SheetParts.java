package org.ringfence.report.check;

import java.io.IOException;
import java.util.Set;

/** Looks at the parts that belong to a sheet: its table, and nothing that lies over it. */
final class SheetParts {
  private static final Set<String> KNOWN = Set.of("table", "printerSettings");
  private static final Set<String> STYLES = Set.of("TableStyleLight1", "");

  private final Findings findings;
  private final Book given;
  private final String where;

  SheetParts(Findings findings, Book given, String where) {
    this.findings = findings;
    this.given = given;
    this.where = where;
  }

  void compare(Book.Tab tab, Book fresh, Book.Tab freshTab) throws IOException {
    var drawn = Drawing.of(given.file(), tab.part());
    var signed = Drawing.of(fresh.file(), freshTab.part());
    if (!Drawing.areLike(drawn, signed)) {
      findings.differs(where, "its charts differ", signed.toString(), drawn.toString());
    }
    for (var relation : given.file().relations(tab.part())) {
      if (relation.type().equals("drawing") && !relation.outside() && !signed.isEmpty()) {
        continue;
      }
      if (!KNOWN.contains(relation.type()) || relation.outside()) {
        var name = Shown.text(relation.type().replaceFirst(".*/", ""));
        findings.found(where, "it has a part that isn’t recognised (" + name + ")");
      } else if (relation.type().equals("table")) {
        var expected = fresh.file().target(freshTab.part(), "table");
        table(
            given.file().part(relation.target()),
            expected.isPresent() ? fresh.file().part(expected.get()).get("ref") : "");
      }
    }
  }

  private void table(Node table, String area) {
    if (!table.get("ref").equals(area)) {
      findings.differs(where, "its table covers other cells", area, table.get("ref"));
    }
    if (table.get("headerRowCount").equals("0") || !table.get("totalsRowCount").matches("0?")) {
      findings.found(where, "its table’s header is hidden or it has totals");
    }
    for (var node : table.everything().toList()) {
      if (node.is("filterColumn") && !node.children().isEmpty()) {
        findings.found(where, "a filter hides rows of it");
      }
      if (node.is("tableStyleInfo") && !STYLES.contains(node.get("name"))) {
        findings.found(where, "its table has another style");
      }
    }
  }
}
