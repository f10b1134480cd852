package org.ringfence.report.sealing.book;

import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/** What people call a place in a part of a workbook: its sheet, and the cell, row or column. */
final class BookPlaces {
  private BookPlaces() {}

  static String of(XmlPart part, Element element) {
    return Stream.iterate(
            Optional.of(element),
            Optional::isPresent,
            one -> one.flatMap(inner -> XmlPart.around(inner, _ -> true)))
        .flatMap(Optional::stream)
        .flatMap(one -> at(one).stream())
        .findFirst()
        .map(at -> part.place() + at)
        .orElseGet(part::place);
  }

  private static Optional<String> at(Element element) {
    return switch (String.valueOf(element.getLocalName())) {
      case "c" -> said(element, "r", ", cell %s");
      case "row" -> said(element, "r", ", row %s");
      case "col" -> said(element, "min", ", column number %s");
      case "mergeCell", "hyperlink" -> said(element, "ref", ", cell %s");
      case "dataValidation", "conditionalFormatting", "ignoredError" ->
          said(element, "sqref", ", cells %s");
      case "sheet", "definedName", "tableColumn", "cellStyle" -> said(element, "name", ", “%s”");
      default -> Optional.empty();
    };
  }

  private static Optional<String> said(Element element, String attribute, String form) {
    return Optional.of(element.getAttribute(attribute))
        .filter(text -> !text.isEmpty())
        .map(text -> form.formatted(Faults.shown(text)));
  }
}
