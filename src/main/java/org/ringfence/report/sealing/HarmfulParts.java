package org.ringfence.report.sealing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.sealing.book.FetchingFormulas;
import org.ringfence.report.sealing.word.WordFields;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Looks for whatever in an Office file could run, fetch something from elsewhere, or hide another
 * document. Links to web pages and the name of an attached template are none of it.
 */
public final class HarmfulParts {
  private static final Pattern MACROS =
      Pattern.compile("(?i).*(vbaproject|vbadata|macrosheets|dialogsheets).*");
  private static final Pattern ACTIVE = Pattern.compile("(?i).*activex.*");
  private static final Pattern EMBEDDED = Pattern.compile("(?i).*(embeddings/|oleobject).*");
  private static final Pattern CHUNK = Pattern.compile("(?i).*afchunk.*");
  private static final Pattern DATA =
      Pattern.compile(
          "(?i).*(externallinks/|xl/connections\\.xml|xl/querytables/|xl/model/"
              + "|xl/volatiledependencies).*");
  private static final Pattern ADD_IN = Pattern.compile("(?i).*webextensions/.*");

  /** A drawing of the old kind names a picture by its address; it is not always sound XML. */
  private static final Pattern REMOTE =
      Pattern.compile("(?i)(src|href)\\s*=\\s*[\"']?\\s*([a-z]{2,}:|//|\\\\\\\\)");

  private static final Pattern FETCHING =
      Pattern.compile(
          "(?i)\\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|"
              + "MACROBUTTON|AUTOTEXT)\\b.*",
          Pattern.DOTALL);
  private static final Set<String> SAFE_LINKS = Set.of("http", "https", "mailto");

  private final Map<String, byte[]> parts;
  private final boolean isBook;
  private final Set<String> allowed;
  private final List<String> faults = new ArrayList<>();

  /** A look at the parts of a template. */
  public HarmfulParts(Map<String, byte[]> parts, boolean isBook) {
    this(parts, isBook, Set.of());
  }

  /**
   * A look at the parts of a file.
   *
   * @param allowed parts that may lie within it, since whoever asks looks into them
   */
  HarmfulParts(Map<String, byte[]> parts, boolean isBook, Set<String> allowed) {
    this.parts = parts;
    this.isBook = isBook;
    this.allowed = Set.copyOf(allowed);
  }

  /** What is wrong, each a sentence that names the part; empty where nothing is. */
  public List<String> faults() {
    for (var part : parts.entrySet()) {
      byName(part.getKey());
      var name = part.getKey().toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        xml(part.getKey(), part.getValue());
      } else if (name.endsWith(".vml") && REMOTE.matcher(text(part.getValue())).find()) {
        faults.add("It shows a picture from elsewhere, named in the part " + part.getKey() + ".");
      }
    }
    return faults.stream().distinct().toList();
  }

  private void byName(String name) {
    if (MACROS.matcher(name).matches()) {
      faults.add("It has macros in the part " + name + ".");
    } else if (ACTIVE.matcher(name).matches()) {
      faults.add("It has an ActiveX control in the part " + name + ".");
    } else if (EMBEDDED.matcher(name).matches() && !isAllowed(name)) {
      faults.add("It has an embedded object in the part " + name + ".");
    } else if (CHUNK.matcher(name).matches()) {
      faults.add("It has another document inside it in the part " + name + ".");
    } else if (DATA.matcher(name).matches()) {
      faults.add("It takes data from elsewhere in the part " + name + ".");
    } else if (ADD_IN.matcher(name).matches()) {
      faults.add("It starts an add-in, named in the part " + name + ".");
    }
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  private void xml(String name, byte[] bytes) {
    var document = PartXml.read(bytes);
    if (document.isEmpty()) {
      faults.add("The part " + name + " is damaged, or is no plain XML.");
      return;
    }
    var found = document.get();
    if (name.endsWith(".rels")) {
      PartXml.all(found, "Relationship").forEach(relation -> relation(name, relation));
      return;
    }
    for (var type : List.of("Default", "Override")) {
      PartXml.all(found, type).forEach(this::contentType);
    }
    if (!PartXml.all(found, "altChunk").isEmpty()) {
      faults.add("It has another document inside it in the part " + name + ".");
    }
    if (!isBook
        && WordFields.of(found).stream()
            .anyMatch(field -> FETCHING.matcher(field.instruction()).matches())) {
      faults.add("It has a field that fetches something in the part " + name + ".");
    }
    if (takesData(found)) {
      faults.add("It takes data from elsewhere in the part " + name + ".");
    }
    if (isBook && FetchingFormulas.are(found)) {
      faults.add("It has a formula that fetches something in the part " + name + ".");
    }
  }

  private static boolean takesData(Document part) {
    return Stream.of("dataSource", "odso", "DataMashup", "dbPr", "webPr", "olapPr")
            .anyMatch(element -> !PartXml.all(part, element).isEmpty())
        || PartXml.all(part, "cacheSource").stream()
            .anyMatch(source -> !source.getAttribute("type").equals("worksheet"));
  }

  private void contentType(Element type) {
    var said = type.getAttribute("ContentType").toLowerCase(Locale.ROOT);
    if (said.contains("macroenabled") || said.contains("vbaproject")) {
      faults.add("It is of a kind that has macros (" + type.getAttribute("PartName") + ").");
    }
  }

  /** The workbook of a chart, and what describes it. */
  private boolean isAllowed(String name) {
    return allowed.contains(name)
        || allowed.stream().map(PartLinks::relations).anyMatch(name::equals);
  }

  private void relation(String name, Element relation) {
    var type = relation.getAttribute("Type").replaceFirst(".*/", "").toLowerCase(Locale.ROOT);
    var outside = relation.getAttribute("TargetMode").equals("External");
    switch (type) {
      case "attachedtemplate" -> {} // Taken out.
      case "hyperlink" -> link(name, relation, outside);
      case "vbaproject", "wordvbadata", "keymapcustomizations" ->
          faults.add("It has macros, named in the part " + name + ".");
      case "oleobject", "package" -> {
        if (outside
            || !isAllowed(PartLinks.resolved(owner(name), relation.getAttribute("Target")))) {
          faults.add("It has an embedded object, named in the part " + name + ".");
        }
      }
      case "control", "activexcontrolbinary" ->
          faults.add("It has an ActiveX control, named in the part " + name + ".");
      case "afchunk", "subdocument" ->
          faults.add("It has another document inside it, named in the part " + name + ".");
      case "image" -> {
        if (outside) {
          faults.add("It shows a picture from elsewhere, named in the part " + name + ".");
        }
      }
      default -> {
        if (outside) {
          faults.add("It takes something from elsewhere, named in the part " + name + ".");
        }
      }
    }
  }

  /** Whose relations such a part lists. */
  private static String owner(String relations) {
    return relations.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
  }

  private void link(String name, Element relation, boolean outside) {
    var target = relation.getAttribute("Target").strip();
    var scheme = target.replaceFirst("(?s):.*", "").toLowerCase(Locale.ROOT).strip();
    // A picture in Excel that leads to a place in the same file.
    var isWithin = target.startsWith("#");
    if (outside && !isWithin && !SAFE_LINKS.contains(scheme)) {
      faults.add("It has a link to something that is no web page in the part " + name + ".");
    }
  }
}
