package org.ringfence.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares a workbook with the same workbook written afresh. */
final class BookComparison {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String WHERE = "The workbook as a whole";
  private static final Set<String> PARTS =
      Set.of(
          "worksheet",
          "styles",
          "sharedStrings",
          "theme",
          "calcChain",
          "customXml",
          "chartsheet",
          "http://schemas.microsoft.com/office/2017/10/relationships/person");
  private static final Set<String> CHILDREN =
      Set.of(
          "fileVersion",
          "fileSharing",
          "workbookPr",
          "workbookProtection",
          "bookViews",
          "sheets",
          "definedNames",
          "calcPr",
          "extLst",
          "mc:AlternateContent",
          "{http://schemas.microsoft.com/office/spreadsheetml/2014/revision}revisionPtr");

  private final Book given;
  private final Book fresh;
  private final Findings findings = new Findings();

  private BookComparison(Book given, Book fresh) {
    this.given = given;
    this.fresh = fresh;
  }

  static Findings findings(OfficeFile given, OfficeFile fresh) throws IOException {
    var comparison = new BookComparison(new Book(given), new Book(fresh));
    comparison.whole();
    comparison.names();
    comparison.tabs();
    return comparison.findings;
  }

  private void whole() throws IOException {
    if (!given.file().contentType(given.main()).equals(MAIN)) {
      findings.found(WHERE, "it is of another kind than it says: perhaps it has macros");
    }
    for (var relation : given.file().relations(given.main())) {
      if (!PARTS.contains(relation.type()) || relation.outside()) {
        var name = Shown.text(relation.type().replaceFirst(".*/", ""));
        findings.found(WHERE, "it has a part that isn’t recognised (" + name + ")");
      }
    }
    for (var child : given.workbook().children()) {
      if (!CHILDREN.contains(child.name())) {
        findings.found(
            WHERE, "it has something that isn’t recognised (" + Shown.text(child.name()) + ")");
      }
    }
    for (var view : given.workbook().everything().toList()) {
      view(view);
    }
  }

  private void view(Node node) {
    if (node.is("workbookPr") && SheetReading.isTrue(node.get("date1904"))) {
      findings.found(WHERE, "its days are counted from 1904");
    }
    if (node.is("workbookView")
        && (node.get("showSheetTabs").matches("0|false")
            || node.get("visibility").matches("hidden|veryHidden"))) {
      findings.found(WHERE, "its sheets’ names are hidden");
    }
  }

  /** What is printed of a sheet, and which rows are on each page. */
  private void names() {
    var expected = printed(fresh);
    var shown = printed(given);
    for (var sheet : expected.keySet()) {
      var signed = expected.getOrDefault(sheet, "");
      var now = shown.getOrDefault(sheet, "");
      if (!signed.equals(now)) {
        findings.differs("Sheet “" + sheet + "”", "what is printed of it differs", signed, now);
      }
    }
  }

  private static Map<String, String> printed(Book book) {
    var printed = new TreeMap<String, String>();
    book.tabs().forEach(tab -> printed.put(tab.name(), ""));
    for (var name : book.workbook().child("definedNames").map(Node::children).orElse(List.of())) {
      var number = name.get("localSheetId");
      if (name.get("name").startsWith("_xlnm.Print_")
          && number.matches("\\d{1,4}")
          && Integer.parseInt(number) < book.tabs().size()) {
        var sheet = book.tabs().get(Integer.parseInt(number)).name();
        var text = name.get("name") + " " + name.text().replace("'", "");
        printed.merge(sheet, text, (was, more) -> was + " " + more);
      }
    }
    return printed;
  }

  private void tabs() throws IOException {
    var order = new ArrayList<String>();
    var isTried = false;
    for (var tab : fresh.tabs()) {
      var found = given.tabs().stream().filter(one -> one.name().equals(tab.name())).toList();
      if (found.size() != 1) {
        findings.found(
            "Sheet “" + tab.name() + "”",
            found.isEmpty() ? "it is missing or renamed" : "it is there more than once");
        continue;
      }
      order.add(tab.name());
      if (found.getFirst().isHidden()) {
        findings.found("Sheet “" + tab.name() + "”", "it is hidden");
      }
      var comparison = new SheetComparison(findings, given, fresh, isTried);
      isTried = comparison.compare(found.getFirst(), tab);
    }
    if (isTried) {
      findings.note("Something was tried in the calculator; what it shows was not signed.");
    }
    var now = given.tabs().stream().map(Book.Tab::name).filter(order::contains).distinct().toList();
    if (!now.equals(order)) {
      findings.found(WHERE, "its sheets are in another order");
    }
    others(order);
  }

  private void others(List<String> signed) {
    for (var tab : given.tabs()) {
      if (signed.contains(tab.name())) {
        continue;
      }
      var where = "Sheet “" + Shown.text(tab.name()) + "”";
      if (tab.isHidden()) {
        findings.found(where, "it was added and is hidden");
      } else if (signed.stream().anyMatch(name -> plain(tab.name()).contains(plain(name)))) {
        findings.found(where, "it was added, and its name is like that of a signed sheet");
      } else {
        findings.note(where + " was added and is not part of what was signed.");
      }
    }
  }

  private static String plain(String name) {
    return Lookalikes.plain(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }
}
