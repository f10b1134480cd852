package org.ringfence.report.sealing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.report.office.PackedParts;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.book.BookCells;
import org.ringfence.report.sealing.book.BookChangeableContent;
import org.ringfence.report.sealing.book.BookFormulas;
import org.ringfence.report.sealing.book.BookHiding;
import org.ringfence.report.sealing.book.BookMarkup;
import org.ringfence.report.sealing.book.BookParts;
import org.ringfence.report.sealing.book.BookSheets;
import org.ringfence.report.sealing.markup.Comments;
import org.ringfence.report.sealing.markup.Faults;
import org.ringfence.report.sealing.word.WordChangeableContent;
import org.ringfence.report.sealing.word.WordFeatureUse;
import org.ringfence.report.sealing.word.WordFieldResults;
import org.ringfence.report.sealing.word.WordHiding;
import org.ringfence.report.sealing.word.WordLists;
import org.ringfence.report.sealing.word.WordMarkup;
import org.ringfence.report.sealing.word.WordPages;

/**
 * What keeps an Office file from being given out under a seal. A seal covers bytes; so nothing may
 * be in the file that looks different tomorrow or elsewhere while no byte changes, and nothing that
 * whoever gives it out does not see.
 */
public final class SealingRules {
  private static final String MEND = "Take it out in Word or Excel, save, and try again.";

  private final Map<String, byte[]> parts;
  private final PartLinks links;
  private final boolean isBook;
  private final List<XmlPart> xml;

  /** A look at all parts of a file. */
  public SealingRules(Map<String, byte[]> parts) {
    this.parts = parts;
    this.links = new PartLinks(parts);
    this.isBook = links.main().map(links::type).filter(type -> type.contains("sheet")).isPresent();
    this.xml = XmlPart.all(parts, links);
  }

  /** Whatever runs, fetches, or may look different tomorrow or on another computer. */
  public List<Problem> changing() {
    var faults = new Faults();
    var workbooks = workbooks();
    new HarmfulParts(parts, isBook, workbooks)
        .faults()
        .forEach(fault -> faults.add(fault, "", MEND));
    new PartFaults(parts).faults().forEach(fault -> faults.add(fault, "", MEND));
    parts.forEach(
        (name, bytes) -> {
          if (PlainPng.isOne(bytes) && PlainPng.of(bytes).isEmpty()) {
            faults.add("The picture %s is damaged.".formatted(name), "", MEND);
          }
        });
    workbooks.forEach(workbook -> within(workbook, faults));
    for (var part : xml) {
      Alternatives.look(part, faults);
      if (isBook) {
        BookChangeableContent.look(part, faults);
        BookMarkup.look(part, faults);
      } else {
        WordChangeableContent.look(part, faults);
      }
    }
    if (isBook) {
      BookParts.look(parts, xml, faults);
      BookCells.look(sheets(), faults);
    }
    return faults.all();
  }

  /**
   * Formulas that don't give what their cells show, and those that aren't Ringfence's and give what
   * goes by the computer.
   *
   * @param fresh the parts of the same paper as Ringfence writes it, none where it can't
   */
  public List<Problem> counting(Supplier<Map<String, byte[]>> fresh) {
    var faults = new Faults();
    if (isBook) {
      BookFormulas.look(
          parts, sheets(), () -> BookFormulas.all(new SealingRules(fresh.get()).sheets()), faults);
    }
    return faults.all();
  }

  private BookSheets sheets() {
    return new BookSheets(xml, links);
  }

  /** Whatever is in the file and is not seen by whoever reads it as it opens. */
  public List<Problem> hiding() {
    var faults = new Faults();
    unseen(faults);
    if (!isBook) {
      var results = new WordFieldResults(xml);
      xml.stream().filter(XmlPart::isWord).forEach(part -> results.look(part, faults));
      new WordPages(xml).look(faults);
    }
    return faults.all();
  }

  /** The same of a form in Word, which has boxes to tick and days to pick. */
  public List<Problem> hidingInForm() {
    var faults = new Faults();
    xml.forEach(part -> Comments.look(part, faults));
    new WordHiding(xml).look(faults);
    var markup = new WordMarkup(new WordFeatureUse(xml), faults, true);
    xml.forEach(markup::look);
    return faults.all();
  }

  /** The same of a template, whose fields are filled only in a paper. */
  public List<Problem> hidingInTemplate() {
    var faults = new Faults();
    unseen(faults);
    return faults.all();
  }

  private void unseen(Faults faults) {
    xml.forEach(part -> Comments.look(part, faults));
    if (isBook) {
      new BookHiding(xml, sheets(), links).look(faults);
    } else {
      new WordHiding(xml).look(faults);
      var markup = new WordMarkup(new WordFeatureUse(xml), faults);
      xml.forEach(markup::look);
    }
  }

  /**
   * Whatever the labels of lists say beyond counting.
   *
   * @param fresh the parts of the same paper as Ringfence writes it, whose labels may stay
   */
  public List<Problem> labels(Map<String, byte[]> fresh) {
    var faults = new Faults();
    var known = WordLists.labels(XmlPart.all(fresh, new PartLinks(fresh)));
    xml.forEach(part -> WordLists.look(part, known, faults));
    return faults.all();
  }

  /** The numbers of charts, which Word keeps in a workbook beside each. */
  private Set<String> workbooks() {
    return isBook ? Set.of() : workbooksOfCharts();
  }

  private Set<String> workbooksOfCharts() {
    return parts.keySet().stream()
        .flatMap(part -> links.from(part).stream().filter(_ -> isChart(part)))
        .filter(link -> link.type().equals("package"))
        .map(PartLinks.Link::part)
        .filter(part -> part.toLowerCase(Locale.ROOT).endsWith(".xlsx"))
        .collect(Collectors.toSet());
  }

  private boolean isChart(String part) {
    return links.type(part).contains("drawingml.chart+xml");
  }

  private void within(String workbook, Faults faults) {
    var bytes = Optional.ofNullable(parts.get(workbook)).orElse(new byte[0]);
    switch (PackedParts.within(bytes)) {
      case Outcome.Done<Map<String, byte[]>>(var inside) ->
          new SealingRules(inside)
              .changing()
              .forEach(
                  one ->
                      faults.add(one.what(), "the numbers behind a chart" + in(one), one.mend()));
      case Outcome.Refused<Map<String, byte[]>>(var problems) ->
          problems.forEach(one -> faults.add(one.what(), "the numbers behind a chart", one.mend()));
    }
  }

  private static String in(Problem problem) {
    return problem.where().isEmpty() ? "" : ", " + problem.where();
  }
}
