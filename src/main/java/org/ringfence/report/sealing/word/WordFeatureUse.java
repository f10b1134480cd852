package org.ringfence.report.sealing.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** Which of a Word file's styles anything in it has, by name or since another one follows it. */
public final class WordFeatureUse {
  private static final List<String> NAMING = List.of("pStyle", "rStyle", "tblStyle");
  private static final List<String> FOLLOWING = List.of("basedOn", "link");

  private final Set<String> used;

  public WordFeatureUse(List<XmlPart> parts) {
    this.used = used(parts);
  }

  private static Set<String> used(List<XmlPart> parts) {
    var styles = parts.stream().flatMap(part -> part.all("style").stream()).toList();
    var used =
        parts.stream()
            .flatMap(part -> NAMING.stream().flatMap(name -> part.all(name).stream()))
            .filter(one -> XmlPart.around(one, "style").isEmpty())
            .map(one -> XmlPart.own(one, "val"))
            .collect(Collectors.toCollection(HashSet::new));
    styles.stream().filter(WordFeatureUse::isUsual).forEach(one -> used.add(id(one)));
    for (var more = true; more; ) {
      more =
          used.addAll(
              styles.stream()
                  .filter(style -> used.contains(id(style)))
                  .flatMap(WordFeatureUse::followed)
                  .toList());
    }
    return used;
  }

  private static boolean isUsual(Element style) {
    return List.of("1", "true", "on").contains(XmlPart.own(style, "default"));
  }

  private static Stream<String> followed(Element style) {
    return FOLLOWING.stream()
        .flatMap(name -> XmlPart.children(style, name))
        .map(one -> XmlPart.own(one, "val"));
  }

  private static String id(Element style) {
    return XmlPart.own(style, "styleId");
  }

  /** Whether an element belongs to a style that nothing has. */
  boolean isUnusedStyle(Element element) {
    return Optional.of(element)
        .filter(one -> "style".equals(one.getLocalName()))
        .or(() -> XmlPart.around(element, "style"))
        .filter(style -> !XmlPart.own(style, "styleId").isEmpty())
        .filter(style -> !used.contains(id(style)))
        .isPresent();
  }
}
