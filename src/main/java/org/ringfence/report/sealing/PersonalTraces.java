package org.ringfence.report.sealing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.PartEdits;
import org.ringfence.report.office.PartLinks;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes out of an Office file what Word and Excel add by themselves about who worked on it and
 * where: authors, company, paths, printers, the small picture of the first page.
 */
public final class PersonalTraces {
  private static final Pattern TRACES =
      Pattern.compile(
          "(?i).*/(thumbnail|custom-properties|classificationlabels|people|person|printerSettings"
              + "|origin)");

  /** What stays of a file's properties. */
  private static final Set<String> KEPT =
      Set.of("title", "subject", "language", "created", "modified", "Application");

  private static final List<String> PROPERTIES = List.of("core-properties", "extended-properties");
  private static final String RECORD = "urn:ringfence:";

  private final Map<String, byte[]> parts;
  private final PartEdits edits;

  private PersonalTraces(Map<String, byte[]> parts) {
    this.parts = parts;
    this.edits = new PartEdits(parts);
  }

  /** Takes them out of these parts; what people see of the file stays as it was. */
  public static void takeOut(Map<String, byte[]> parts) {
    new PersonalTraces(parts).takeOut();
  }

  private void takeOut() {
    var links = new PartLinks(parts);
    links.main().ifPresent(main -> main(main, links));
    for (var type : PROPERTIES) {
      links.to("", type).forEach(this::properties);
    }
    parts.keySet().stream()
        .filter(part -> part.endsWith(".rels"))
        .toList()
        .forEach(
            list ->
                edits.without(
                    list,
                    "Relationship",
                    one -> TRACES.matcher(one.getAttribute("Type")).matches()));
    parts.keySet().stream()
        .filter(part -> part.startsWith("xl/worksheets/") || part.startsWith("xl/chartsheets/"))
        .toList()
        .forEach(this::printer);
    parts.replaceAll(
        (_, bytes) -> PlainPng.isOne(bytes) ? PlainPng.of(bytes).orElse(bytes) : bytes);
    edits.takeOutStrays();
  }

  private void main(String main, PartLinks links) {
    edits.detach(main);
    for (var settings : links.to(main, "settings")) {
      edits.without(settings, "docVars", _ -> true);
      edits.without(settings, "rsids", _ -> true);
    }
    // Excel notes the folder on the disk, as a form of something that is there in no other.
    edits.without(main, "AlternateContent", one -> holds(one, "absPath"));
    edits.without(main, "absPath", _ -> true);
    edits.without(main, "fileSharing", _ -> true);
    edits.without(
        PartLinks.relations(main),
        "Relationship",
        one ->
            one.getAttribute("Type").endsWith("/customXml")
                && !isRecord(PartLinks.resolved(main, one.getAttribute("Target"))));
  }

  private static boolean holds(Element element, String name) {
    return element.getElementsByTagNameNS("*", name).item(0) != null;
  }

  /** Our own record and seal; what else lies beside it, no reader sees. */
  private boolean isRecord(String part) {
    return Optional.ofNullable(parts.get(part))
        .flatMap(PartXml::read)
        .map(document -> String.valueOf(document.getDocumentElement().getNamespaceURI()))
        .filter(space -> space.startsWith(RECORD))
        .isPresent();
  }

  private void properties(String part) {
    edits.without(
        part,
        "*",
        one ->
            one.getParentNode() != null
                && one.getParentNode().getNodeType() == Node.ELEMENT_NODE
                && one.getParentNode().getParentNode() != null
                && one.getParentNode().getParentNode().getNodeType() == Node.DOCUMENT_NODE
                && !KEPT.contains(one.getLocalName()));
  }

  /** A page's settings that name a printer's. */
  private void printer(String sheet) {
    edits.change(
        sheet,
        bytes -> {
          var document = PartXml.read(bytes);
          var setups =
              document.stream()
                  .flatMap(one -> PartXml.all(one, "pageSetup").stream())
                  .filter(setup -> setup.hasAttributeNS(PartLinks.OFFICE, "id"))
                  .toList();
          setups.forEach(setup -> setup.removeAttributeNS(PartLinks.OFFICE, "id"));
          return setups.isEmpty() ? bytes : document.map(PartXml::write).orElse(bytes);
        });
  }
}
