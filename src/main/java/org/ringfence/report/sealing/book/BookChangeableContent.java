package org.ringfence.report.sealing.book;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/** Looks in a part of an Excel file for what may look different tomorrow or elsewhere. */
public final class BookChangeableContent {
  private static final Pattern LINK = Pattern.compile("(?i)\\bHYPERLINK\\s*\\(");
  private static final Pattern SAFE_LINK =
      Pattern.compile("(?i)\\bHYPERLINK\\s*\\(\\s*\"(https?://|mailto:|#)");

  /** The day, the time, and what the file is called and where it lies; {@code &&} is a letter. */
  private static final Pattern MARGIN = Pattern.compile("(?i)(?<!&)(&&)*&[DTFZ]");

  private static final List<String> MARGINS =
      List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

  private final XmlPart part;
  private final Faults faults;

  private BookChangeableContent(XmlPart part, Faults faults) {
    this.part = part;
    this.faults = faults;
  }

  public static void look(XmlPart part, Faults faults) {
    var look = new BookChangeableContent(part, faults);
    FetchingFormulas.of(part.xml()).forEach(look::formula);
    MARGINS.stream().flatMap(name -> part.all(name).stream()).forEach(look::margin);
    look.timed();
    look.drawn();
  }

  private void formula(Element element) {
    var formula = element.getTextContent();
    var bare = FetchingFormulas.bare(formula);
    if (!KnownFunctions.areAll(formula)
        || FetchingFormulas.fetches(formula)
        || count(LINK, bare) > count(SAFE_LINK, formula)) {
      faults.add(
          "The formula “%s” may give something else tomorrow or on another computer."
              .formatted(Faults.shown(formula)),
          place(element),
          "In Excel, copy it and paste it as a value; or take it out.");
    }
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private String place(Element formula) {
    var name = String.valueOf(formula.getLocalName());
    if (name.equals("definedName")) {
      return "the name " + formula.getAttribute("name");
    }
    return at(formula, "c", "r")
        .map(cell -> ", cell " + cell)
        .or(
            () ->
                at(formula, "dataValidation", "sqref").map(", what may be typed in %s"::formatted))
        .or(() -> at(formula, "conditionalFormatting", "sqref").map(", look of %s"::formatted))
        .or(() -> at(formula, "tableColumn", "name").map(", column “%s”"::formatted))
        .map(where -> part.place() + where)
        .orElseGet(part::place);
  }

  private static Optional<String> at(Element formula, String around, String attribute) {
    return XmlPart.around(formula, around)
        .map(element -> element.getAttribute(attribute))
        .filter(text -> !text.isEmpty());
  }

  private void margin(Element margin) {
    if (MARGIN.matcher(margin.getTextContent()).find()) {
      faults.add(
          "The header or footer has the day, the time or the file’s name, which change.",
          part.place(),
          "In Excel, under Page Layout, Page Setup, take it out of the header or footer.");
    }
  }

  /** What goes by today without a formula that says so. */
  private void timed() {
    part.all("cfRule").stream()
        .filter(rule -> rule.getAttribute("type").equals("timePeriod"))
        .forEach(
            rule ->
                faults.add(
                    "The look of cells goes by today’s date.",
                    part.place()
                        + at(rule, "conditionalFormatting", "sqref")
                            .map(", cells %s"::formatted)
                            .orElse(""),
                    "In Excel, take out the conditional format."));
    part.all("dynamicFilter")
        .forEach(
            filter ->
                faults.add(
                    "A filter goes by today’s date or by an average.",
                    part.place(),
                    "In Excel, take out the filter."));
    part.all("pivotCacheDefinition").stream()
        .filter(cache -> List.of("1", "true").contains(cache.getAttribute("refreshOnLoad")))
        .forEach(
            cache ->
                faults.add(
                    "A pivot table works itself out again when the file is opened.",
                    part.place(),
                    "In Excel, take the tick from “Refresh data when opening the file”."));
  }

  /** A text box that takes its text from a cell shows the old one in some programs. */
  private void drawn() {
    Stream.of("sp", "cxnSp")
        .flatMap(shape -> part.all(shape).stream())
        .filter(shape -> !shape.getAttribute("textlink").isEmpty())
        .forEach(
            shape ->
                faults.add(
                    "A text box takes its text from a cell.",
                    part.place(),
                    "In Excel, type the text into the box itself."));
    part.all("fld").stream()
        .filter(field -> field.getAttribute("type").startsWith("datetime"))
        .forEach(
            field ->
                faults.add(
                    "A field in a drawing gives today’s date.",
                    part.place(),
                    "Put plain text in its place."));
  }
}
