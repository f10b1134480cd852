package org.ringfence.report.sealing.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/** The list of what may be in a part of an Office file; whatever is not in it is refused. */
public final class MarkupList {
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final Set<String> TRUE = Set.of("true", "on");
  private static final Set<String> FALSE = Set.of("false", "off");

  /** What is said of something that is refused, and how it is mended. */
  public record Why(String what, String mend) {}

  private final Map<String, String> prefixes = new HashMap<>();
  private final Set<String> anywhere = new HashSet<>();
  private final Map<String, Map<String, List<String>>> elements = new HashMap<>();
  private final Map<String, Why> reasons = new HashMap<>();

  private MarkupList(String main, Stream<String> lines) {
    prefixes.put(main, "");
    lines
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(this::line);
  }

  /** Reads a list that is packed with the program. */
  public static MarkupList of(String resource, String main) {
    return new MarkupList(main, lines(resource));
  }

  /** The lines of a list that is packed with the program. */
  public static Stream<String> lines(String resource) {
    try (var in = MarkupList.class.getResourceAsStream(resource)) {
      return text(Objects.requireNonNull(in, resource)).lines();
    } catch (IOException e) {
      throw new UncheckedIOException("the program is damaged", e);
    }
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private void line(String line) {
    var words = List.of(line.split("\\s+"));
    switch (words.getFirst()) {
      case "ns" -> prefixes.put(words.get(2), words.get(1) + ":");
      case "any" -> anywhere.addAll(words.subList(1, words.size()));
      case "why" -> {
        var said = line.split("\\s*\\|\\s*", 3);
        reasons.put(words.get(1), new Why(said[1], said[2]));
      }
      default -> {
        var attributes = new HashMap<String, List<String>>();
        for (var word : words.subList(1, words.size())) {
          var parts = word.split("=", 2);
          attributes.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split("\\|")));
        }
        elements.put(words.getFirst(), attributes);
      }
    }
  }

  /** The name of an element or attribute as the list has it. */
  public String name(Node node) {
    var space = Optional.ofNullable(node.getNamespaceURI());
    var local = Optional.ofNullable(node.getLocalName()).orElse(node.getNodeName());
    if (node.getNodeType() == Node.ATTRIBUTE_NODE && space.isEmpty()) {
      return local;
    }
    return space.map(one -> prefixes.getOrDefault(one, node.getNodeName() + "?")).orElse("?")
        + local;
  }

  public boolean has(String element) {
    return elements.containsKey(element);
  }

  /** Whether an element may have an attribute with its value. */
  public boolean has(String element, Node attribute) {
    if (XMLNS.equals(attribute.getNamespaceURI())) {
      return true;
    }
    var name = name(attribute);
    return anywhere.contains(name)
        || Optional.ofNullable(elements.getOrDefault(element, Map.of()).get(name))
            .filter(values -> values.isEmpty() || isOne(values, attribute.getNodeValue()))
            .isPresent();
  }

  public Optional<Why> why(String name) {
    return Optional.ofNullable(reasons.get(name));
  }

  private static boolean isOne(List<String> values, String value) {
    var plain = value.strip();
    var said = TRUE.contains(plain) ? "1" : FALSE.contains(plain) ? "0" : plain;
    return values.stream().anyMatch(one -> one.equals(said) || isWithin(one, said));
  }

  private static boolean isWithin(String range, String value) {
    var ends = range.split("\\.\\.", 2);
    return ends.length == 2
        && value.matches("\\d{1,6}(\\.\\d{1,12})?")
        && Double.parseDouble(value) >= Double.parseDouble(ends[0])
        && Double.parseDouble(value) <= Double.parseDouble(ends[1]);
  }
}
