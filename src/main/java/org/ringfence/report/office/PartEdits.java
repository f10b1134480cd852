package org.ringfence.report.office;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ringfence.report.check.PartXml;
import org.w3c.dom.Element;

/** Takes elements out of the parts of an Office file. */
public final class PartEdits {
  private static final String TYPES = "[Content_Types].xml";

  private final Map<String, byte[]> parts;

  /** Edits of these parts, which are changed. */
  public PartEdits(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Takes the elements of a name that fit out of a part, where there is that part. */
  public void without(String part, String element, Predicate<Element> fits) {
    change(part, bytes -> without(bytes, element, fits));
  }

  /** Puts other bytes in the place of a part's, where there is that part. */
  public void change(String part, UnaryOperator<byte[]> to) {
    parts.computeIfPresent(part, (name, bytes) -> to.apply(bytes));
  }

  /** Most real documents are attached to a template, on a drive that nobody else has. */
  public void detach(String main) {
    for (var settings : new PartLinks(parts).to(main, "settings")) {
      without(
          PartLinks.relations(settings),
          "Relationship",
          one -> one.getAttribute("Type").endsWith("attachedTemplate"));
      without(settings, "attachedTemplate", _ -> true);
    }
  }

  /** No program reads a part that nothing leads to, but its name would be in the way. */
  public void takeOutStrays() {
    parts.keySet().retainAll(new PartLinks(parts).reached());
    without(
        TYPES,
        "Override",
        one ->
            one.getAttribute("PartName").isEmpty()
                || !parts.containsKey(one.getAttribute("PartName").substring(1)));
  }

  private static byte[] without(byte[] bytes, String element, Predicate<Element> fits) {
    var document = PartXml.read(bytes);
    if (document.isEmpty()) {
      return bytes;
    }
    var found = PartXml.all(document.get(), element).stream().filter(fits).toList();
    for (var one : found) {
      var parent = one.getParentNode();
      if (parent != null) {
        parent.removeChild(one);
      }
    }
    return found.isEmpty() ? bytes : PartXml.write(document.get());
  }
}
