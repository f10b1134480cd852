package org.ringfence.report.sealing.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements and attributes that may be in a Word paper, read from the list beside this class.
 */
final class WordMarkupList {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final List<String> STRICT =
      List.of("http://purl.oclc.org/ooxml/wordprocessingml/main");

  private final Map<String, String> spaces = new HashMap<>();
  private final Map<String, Map<String, Values>> elements = new HashMap<>();
  private final Map<String, Set<String>> everywhere = new HashMap<>();
  private final Map<String, String> refused = new HashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> switches = new HashSet<>();

  private WordMarkupList(Stream<String> lines) {
    lines
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> read(line, List.of(line.split(" +"))));
  }

  /** The list for Word papers. */
  static WordMarkupList ofWord() {
    try (var in = WordMarkupList.class.getResourceAsStream("word-markup.txt")) {
      var bytes = Objects.requireNonNull(in, "the list comes with the program").readAllBytes();
      return new WordMarkupList(new String(bytes, StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException("the list comes with the program", e);
    }
  }

  private void read(String line, List<String> words) {
    var rest = words.subList(Math.min(2, words.size()), words.size());
    switch (words.getFirst()) {
      case "space" -> spaces.put(words.get(2), words.get(1));
      case "all" -> everywhere.put(words.get(1), Set.copyOf(rest));
      case "refused" -> refused.put(words.get(1), line.split(" +", 3)[2]);
      case "elements" ->
          words.stream().skip(1).forEach(name -> elements.putIfAbsent(name, new HashMap<>()));
      default -> element(words.getFirst(), words.subList(1, words.size()));
    }
  }

  private void element(String name, List<String> attributes) {
    var allowed = elements.computeIfAbsent(name, _ -> new HashMap<>());
    for (var attribute : attributes) {
      switch (attribute) {
        case "text" -> texts.add(name);
        case "off" -> {
          switches.add(name);
          allowed.put("val", new Values("0|false|off"));
        }
        default -> {
          var halves = attribute.split("=", 2);
          allowed.put(halves[0], new Values(halves.length > 1 ? halves[1] : ""));
        }
      }
    }
  }

  /** What an attribute may say; anything where nothing is listed. */
  private record Values(String listed) {
    boolean allow(String value) {
      return listed.isEmpty()
          || Stream.of(listed.split("\\|")).anyMatch(one -> one.equals(value) || has(one, value));
    }

    private static boolean has(String range, String value) {
      var ends = range.split("\\.\\.", -1);
      if (ends.length != 2 || !value.matches("-?\\d{1,9}(\\.\\d{1,18})?(E-\\d{1,3})?")) {
        return false;
      }
      var number = Double.parseDouble(value);
      return number >= Double.parseDouble(ends[0]) && number <= Double.parseDouble(ends[1]);
    }
  }

  /** Whether a part is one whose elements are listed; others are not printed. */
  boolean covers(Element root) {
    var space = String.valueOf(root.getNamespaceURI());
    return (spaces.containsKey(space) || STRICT.contains(space))
        && !"theme".equals(root.getLocalName());
  }

  /** An element as the list calls it. */
  String name(Node node) {
    var space = Optional.ofNullable(node.getNamespaceURI());
    return space.map(one -> spaces.getOrDefault(one, "?") + ":").orElse("") + node.getLocalName();
  }

  /** What people call it, with its name. */
  String called(Element element) {
    var name = name(element);
    var plain = name.startsWith("?") ? element.getNodeName() : name;
    return Optional.ofNullable(refused.get(name))
        .map(words -> words + " (" + plain + ")")
        .orElse("something that no ordinary paper has (" + plain + ")");
  }

  boolean has(Element element) {
    return elements.containsKey(name(element));
  }

  boolean mayHaveText(Element element) {
    return texts.contains(name(element));
  }

  /** The first of an element's attributes that is not listed, or says what it may not. */
  Optional<String> wrong(Element element) {
    var name = name(element);
    var allowed = elements.getOrDefault(name, Map.of());
    if (switches.contains(name) && XmlPart.own(element, "val").isEmpty()) {
      return Optional.of("“" + name + "”");
    }
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(number -> (Attr) attributes.item(number))
        .filter(one -> !isAllowed(element, one, allowed))
        .map(one -> "“%s %s=%s”".formatted(name, one.getLocalName(), Faults.shown(one.getValue())))
        .findFirst();
  }

  private boolean isAllowed(Element element, Attr attribute, Map<String, Values> allowed) {
    var space = Optional.ofNullable(attribute.getNamespaceURI());
    if (space.filter(one -> one.equals(XML) || one.equals(XMLNS)).isPresent()
        || name(attribute).equals("mc:Ignorable")) {
      return true;
    }
    var isOwn = space.isEmpty() || space.get().equals(element.getNamespaceURI());
    var called = isOwn ? attribute.getLocalName() : name(attribute);
    var prefix = name(element).replaceFirst(":.*", "");
    return Optional.ofNullable(allowed.get(called))
        .map(values -> values.allow(attribute.getValue()))
        .orElseGet(() -> everywhere.getOrDefault(prefix, Set.of()).contains(called));
  }
}
