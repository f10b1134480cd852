package org.ringfence.report.sealing.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** What the bookmarks, headings and paragraphs of a Word file say, to which its fields refer. */
final class WordBookmarks {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final List<Said> paragraphs = new ArrayList<>();

  /** A paragraph with its list's label, a heading's level or 0, and its style's name. */
  private record Said(String text, int level, String style, boolean caption) {}

  WordBookmarks(List<XmlPart> parts) {
    var styles = new WordStyles(parts);
    var labelled = new WordLabels(parts, styles);
    parts.stream()
        .filter(part -> part.isWord() && !part.all("body").isEmpty())
        .forEach(part -> read(part, styles, labelled));
    parts.stream().filter(XmlPart::isWord).forEach(this::bookmarks);
  }

  private void read(XmlPart part, WordStyles styles, WordLabels labelled) {
    var counted =
        WordFields.of(part.xml()).stream()
            .filter(field -> field.name().equals("SEQ"))
            .flatMap(field -> XmlPart.around(field.at(), "p").stream())
            .collect(Collectors.toSet());
    for (var paragraph : part.all("p")) {
      var label = labelled.next(paragraph);
      bookmarked(paragraph).forEach(name -> labels.putIfAbsent(name, label));
      var text = (label.isEmpty() ? "" : label + " ") + words(paragraph);
      paragraphs.add(
          new Said(
              text,
              level(paragraph, styles),
              name(paragraph, styles),
              counted.contains(paragraph)));
    }
  }

  private static Stream<String> bookmarked(Element paragraph) {
    return XmlPart.children(paragraph, "bookmarkStart")
        .map(mark -> XmlPart.own(mark, "name").toLowerCase(Locale.ROOT));
  }

  private static String words(Element paragraph) {
    var inside = paragraph.getElementsByTagNameNS("*", "*");
    var text = new StringBuilder();
    for (var number = 0; number < inside.getLength(); number++) {
      text.append(printed((Element) inside.item(number)));
    }
    return text.toString();
  }

  private static String printed(Element element) {
    return switch (String.valueOf(element.getLocalName())) {
      case "t" -> element.getTextContent();
      case "tab", "br", "cr" -> " ";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  private static int level(Element paragraph, WordStyles styles) {
    return XmlPart.child(paragraph, "pPr")
        .flatMap(look -> XmlPart.child(look, "outlineLvl"))
        .or(
            () ->
                styles
                    .chain(styles.styleOf(paragraph))
                    .flatMap(style -> XmlPart.children(style, "pPr"))
                    .flatMap(look -> XmlPart.children(look, "outlineLvl"))
                    .findFirst())
        .map(one -> XmlPart.own(one, "val"))
        .filter(level -> level.matches("[0-8]"))
        .map(level -> Integer.parseInt(level) + 1)
        .orElse(0);
  }

  private static String name(Element paragraph, WordStyles styles) {
    return styles
        .chain(styles.styleOf(paragraph))
        .limit(1)
        .flatMap(style -> XmlPart.children(style, "name"))
        .map(one -> XmlPart.own(one, "val").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** All text from where a bookmark begins to where it ends. */
  private void bookmarks(XmlPart part) {
    var open = new HashMap<String, Open>();
    for (var element : PartXml.all(part.xml(), "*")) {
      var id = XmlPart.own(element, "id");
      switch (String.valueOf(element.getLocalName())) {
        case "bookmarkStart" ->
            open.put(id, new Open(XmlPart.own(element, "name"), new StringBuilder()));
        case "bookmarkEnd" -> Optional.ofNullable(open.remove(id)).ifPresent(this::keep);
        default -> open.values().forEach(one -> one.text().append(printed(element)));
      }
    }
  }

  private record Open(String name, StringBuilder text) {}

  private void keep(Open bookmark) {
    texts.putIfAbsent(bookmark.name().toLowerCase(Locale.ROOT), bookmark.text().toString());
  }

  /** What stands in a bookmark; empty where there is none of this name. */
  Optional<String> text(String bookmark) {
    return Optional.ofNullable(texts.get(bookmark.toLowerCase(Locale.ROOT)));
  }

  /** The label of the paragraph in which a bookmark begins. */
  Optional<String> label(String bookmark) {
    return Optional.ofNullable(labels.get(bookmark.toLowerCase(Locale.ROOT)));
  }

  /** The text of the paragraphs in a style of this name. */
  Stream<String> ofStyle(String name) {
    var wanted = name.toLowerCase(Locale.ROOT);
    var asked = wanted.matches("[1-9]") ? "heading " + wanted : wanted;
    return paragraphs.stream().filter(one -> one.style().equals(asked)).map(Said::text);
  }

  /** The headings of these levels, in their order, with their numbers. */
  List<String> headings(int from, int to) {
    return paragraphs.stream()
        .filter(one -> one.level() >= from && one.level() <= to)
        .map(Said::text)
        .toList();
  }

  /** The text of the paragraphs that are counted as tables or figures are. */
  List<String> captions() {
    return paragraphs.stream().filter(Said::caption).map(Said::text).toList();
  }
}
