package org.ringfence.report.office;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.report.check.PartXml;
import org.w3c.dom.Element;

/** How the parts of an Office file lead to each other, by relations and not by their names. */
public final class PartLinks {
  public static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String TYPES = "[Content_Types].xml";
  private static final String MAIN = "officeDocument";

  private final Map<String, byte[]> parts;
  private final Map<String, String> names = new HashMap<>();

  /** The links between these parts. */
  public PartLinks(Map<String, byte[]> parts) {
    this.parts = parts;
    // Office takes no notice of capitals in a part's name.
    parts.keySet().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
  }

  /**
   * Where a relation leads.
   *
   * @param type the last word of its type
   * @param part the part's name as it is packed
   */
  public record Link(String type, String part) {}

  /** The part that all others belong to; empty where there is none, or where it is missing. */
  public Optional<String> main() {
    return to("", MAIN).stream().findFirst();
  }

  /** The parts to which a part leads by relations of a type; {@code ""} stands for the file. */
  public List<String> to(String part, String type) {
    return from(part).stream().filter(link -> link.type().equals(type)).map(Link::part).toList();
  }

  /** What a part says of itself in the list of types; empty where it says nothing. */
  public String type(String part) {
    var types = Optional.ofNullable(parts.get(TYPES)).flatMap(PartXml::read);
    return types.stream()
        .flatMap(list -> PartXml.all(list, "Override").stream())
        .filter(one -> one.getAttribute("PartName").equalsIgnoreCase("/" + part))
        .map(one -> one.getAttribute("ContentType"))
        .findFirst()
        .orElse("");
  }

  /** Every part that somebody who opens the file can come to, and what describes them. */
  public Set<String> reached() {
    var reached = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    open.add("");
    while (!open.isEmpty()) {
      for (var link : from(open.pop())) {
        if (reached.add(link.part())) {
          open.add(link.part());
        }
      }
    }
    var all = new LinkedHashSet<>(reached);
    reached.forEach(part -> packed(relations(part)).ifPresent(all::add));
    packed(relations("")).ifPresent(all::add);
    packed(TYPES).ifPresent(all::add);
    return all;
  }

  /** The name of the part that says where a part leads. */
  public static String relations(String part) {
    var folder = part.substring(0, part.lastIndexOf('/') + 1);
    return folder + "_rels/" + part.substring(folder.length()) + ".rels";
  }

  /** Where a part leads, by names as they are packed; not where that leads to nothing. */
  public List<Link> from(String part) {
    return said(part).stream()
        .flatMap(link -> packed(link.part()).map(to -> new Link(link.type(), to)).stream())
        .toList();
  }

  /** Where a part says that it leads, to parts that are not there. */
  public List<Link> missing(String part) {
    return said(part).stream().filter(link -> packed(link.part()).isEmpty()).toList();
  }

  /** The ids of a part's relations, by which its own XML names them. */
  public Set<String> ids(String part) {
    return relationsOf(part).stream()
        .map(one -> one.getAttribute("Id"))
        .collect(Collectors.toSet());
  }

  /** Where a part leads by a relation of this id; empty where there is none within the file. */
  public Optional<String> byId(String part, String id) {
    return relationsOf(part).stream()
        .filter(one -> one.getAttribute("Id").equals(id))
        .filter(one -> !one.getAttribute("TargetMode").equals("External"))
        .map(one -> resolved(part, one.getAttribute("Target")))
        .findFirst()
        .flatMap(this::packed);
  }

  /** What a part says of where a relation leads, within the file or out of it. */
  public String target(String part, String id) {
    return relationsOf(part).stream()
        .filter(one -> one.getAttribute("Id").equals(id))
        .map(one -> one.getAttribute("Target"))
        .findFirst()
        .orElse("");
  }

  private List<Element> relationsOf(String part) {
    return packed(relations(part))
        .flatMap(name -> Optional.ofNullable(parts.get(name)))
        .flatMap(PartXml::read)
        .map(list -> PartXml.all(list, "Relationship"))
        .orElse(List.of());
  }

  private List<Link> said(String part) {
    return relationsOf(part).stream()
        .filter(one -> !one.getAttribute("TargetMode").equals("External"))
        .map(
            one ->
                new Link(
                    lastWord(one.getAttribute("Type")), resolved(part, one.getAttribute("Target"))))
        .toList();
  }

  private Optional<String> packed(String name) {
    return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
  }

  private static String lastWord(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  public static String resolved(String from, String target) {
    var path = target.replaceFirst("#.*", "");
    var folder = from.substring(0, from.lastIndexOf('/') + 1);
    var steps = new ArrayDeque<String>();
    for (var step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
