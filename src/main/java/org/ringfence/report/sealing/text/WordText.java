package org.ringfence.report.sealing.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.word.WordLabels;
import org.ringfence.report.sealing.word.WordStyles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Every letter that Word prints of a file, paragraph by paragraph and table row by table row: with
 * the labels of lists, headers, footers and notes, text boxes, the words and numbers of charts, and
 * what stands for a picture.
 */
final class WordText {
  /** They say how something looks, or what a field is told. */
  private static final Set<String> UNPRINTED =
      Set.of("instrText", "delInstrText", "delText", "fldData", "tblGrid", "sectPr");

  private static final String TODAY = "[today’s date]";

  private final Map<String, XmlPart> parts;
  private final PartLinks links;
  private final WordLabels labels;

  private WordText(Map<String, byte[]> packed) {
    this.links = new PartLinks(packed);
    var all = XmlPart.all(packed, links);
    this.parts = all.stream().collect(Collectors.toMap(XmlPart::name, part -> part));
    this.labels = new WordLabels(all, new WordStyles(all));
  }

  /** The text of a Word file's parts. */
  static String of(Map<String, byte[]> parts) {
    var text = new WordText(parts);
    return text.links.main().stream()
        .flatMap(main -> text.order(main).stream())
        .map(part -> text.read(part))
        .collect(Collectors.joining("\n"));
  }

  /** Headers before the text, and notes and footers behind it. */
  private List<String> order(String main) {
    var order = new ArrayList<String>(margins(main, "header"));
    order.add(main);
    order.addAll(links.to(main, "footnotes"));
    order.addAll(links.to(main, "endnotes"));
    order.addAll(margins(main, "footer"));
    return order;
  }

  private Set<String> margins(String main, String which) {
    return part(main)
        .flatMap(part -> part.all(which + "Reference").stream())
        .flatMap(one -> links.byId(main, one.getAttributeNS(PartLinks.OFFICE, "id")).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<XmlPart> part(String name) {
    return Stream.ofNullable(parts.get(name));
  }

  private String read(String name) {
    var text = new StringBuilder();
    part(name).forEach(part -> new Reading(part, text).inside(part.xml().getDocumentElement()));
    return text.toString();
  }

  private final class Reading {
    private final XmlPart part;
    private final StringBuilder text;

    Reading(XmlPart part, StringBuilder text) {
      this.part = part;
      this.text = text;
    }

    void inside(Node of) {
      for (var node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
        switch (node) {
          case Element element -> read(element);
          case Text letters when isText(of) -> text.append(letters.getNodeValue());
          default -> {}
        }
      }
    }

    private boolean isText(Node of) {
      return "t".equals(of.getLocalName());
    }

    private void read(Element element) {
      switch (String.valueOf(element.getLocalName())) {
        case "p" -> paragraph(element);
        case "tr" -> row(element);
        case "tblPr" -> tableSaid(element);
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "sym" -> text.append(symbol(element));
        case "dayLong", "dayShort", "monthLong", "monthShort", "yearLong", "yearShort" ->
            text.append(TODAY);
        case "pgNum" -> text.append("[page]");
        case "AlternateContent" -> XmlPart.children(element).limit(1).forEach(this::inside);
        case "textpath" -> line(element.getAttribute("string"));
        case "docPr" -> described(element);
        case "chart" -> chart(element);
        default -> others(element);
      }
    }

    private void others(Element element) {
      var name = String.valueOf(element.getLocalName());
      if (!name.endsWith("Pr") && !UNPRINTED.contains(name)) {
        inside(element);
      }
    }

    private void paragraph(Element element) {
      var label = labels.next(element);
      text.append(label.isEmpty() ? "" : label + " ");
      inside(element);
      text.append('\n');
    }

    private void row(Element element) {
      var row = new StringBuilder();
      var cells = new Reading(part, row);
      cells.inside(element);
      text.append(row.toString().replace('\n', '\t')).append('\n');
    }

    private String symbol(Element element) {
      return "[" + XmlPart.own(element, "font") + " " + XmlPart.own(element, "char") + "]";
    }

    /** What a reader hears of a table and does not see. */
    private void tableSaid(Element look) {
      Stream.of("tblCaption", "tblDescription")
          .flatMap(name -> XmlPart.child(look, name).stream())
          .map(said -> XmlPart.own(said, "val"))
          .filter(said -> !said.isBlank())
          .forEach(said -> line("Table: " + said));
    }

    private void described(Element element) {
      Stream.of("title", "descr")
          .map(element::getAttribute)
          .filter(said -> !said.isBlank())
          .forEach(said -> line("Picture: " + said));
    }

    private void line(String said) {
      text.append('\n').append(said).append('\n');
    }

    private void chart(Element element) {
      links.byId(part.name(), element.getAttributeNS(PartLinks.OFFICE, "id")).stream()
          .flatMap(WordText.this::part)
          .forEach(chart -> WordCharts.said(chart).forEach(this::line));
    }
  }
}
