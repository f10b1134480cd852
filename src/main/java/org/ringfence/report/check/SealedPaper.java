package org.ringfence.report.check;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ringfence.files.Sha256;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.SealedPart;
import org.w3c.dom.Document;

/**
 * Puts a seal into an Office file, and reads it back with what it has to cover: every part of the
 * file but itself, the list of types and all relations among them.
 */
public final class SealedPaper {
  private static final String TYPES = "[Content_Types].xml";
  private static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CUSTOM_XML =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

  /** A longer one is no sound XML any more. */
  private static final int MOST_BYTES_OF_A_LIST = 8 << 20;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final ZipFile zip;
  private final OfficeFile office;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  private SealedPaper(ZipFile zip, OfficeFile office) {
    this.zip = zip;
    this.office = office;
  }

  /**
   * Writes a paper with a seal, in the one form that papers have; a seal that it has already is
   * left out.
   *
   * @param paper an Office file
   * @param seal makes the seal from what it has to cover
   */
  public static void write(Path paper, Function<List<SealedPart>, String> seal, OutputStream out)
      throws IOException {
    try (var office = OfficeFile.open(paper);
        var zip = ZipFile.builder().setPath(paper).get()) {
      new SealedPaper(zip, office).write(seal, out);
    }
  }

  /** What a seal on a paper covers that has none yet. */
  public static List<SealedPart> covered(Path paper) throws IOException {
    var covered = new ArrayList<SealedPart>();
    write(
        paper,
        parts -> {
          covered.addAll(parts);
          return "";
        },
        OutputStream.nullOutputStream());
    return covered;
  }

  private void write(Function<List<SealedPart>, String> seal, OutputStream out) throws IOException {
    var main = office.main().target();
    var old = SealPart.name(office);
    var name = old.orElseGet(this::free);
    var folder = main.substring(0, main.lastIndexOf('/') + 1);
    var relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    if (old.isEmpty()) {
      change(TYPES, types -> add(types, CONTENT_TYPES, "Override", type(name)));
      change(relations, list -> add(list, RELATIONS, "Relationship", relation(list, name)));
    }
    var covered = new ArrayList<SealedPart>();
    for (var entry : entries(other -> !other.equals(name))) {
      covered.add(new SealedPart(entry.getName(), hash(entry)));
    }
    var writer = new UniformZipWriter(new BufferedOutputStream(out));
    for (var entry : entries(other -> !other.equals(name))) {
      copy(entry, writer);
    }
    writer.add(name, new ByteArrayInputStream(bytes(seal.apply(covered))));
    writer.finish();
  }

  private static byte[] bytes(String seal) {
    var text = seal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return (HEAD + "<seal xmlns=\"urn:ringfence:seal:1\">" + text + "</seal>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<ZipArchiveEntry> entries(Predicate<String> which) {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> !entry.isDirectory() && which.test(entry.getName()))
        .toList();
  }

  private String free() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj("customXml/item%d.xml"::formatted)
        .filter(name -> entries(name::equalsIgnoreCase).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> type(String name) {
    return Map.of("PartName", "/" + name, "ContentType", "application/xml");
  }

  private static Map<String, String> relation(Document list, String name) {
    var taken =
        PartXml.all(list, "Relationship").stream().map(one -> one.getAttribute("Id")).toList();
    var id =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj("rIdSeal%d"::formatted)
            .filter(one -> !taken.contains(one))
            .findFirst()
            .orElseThrow();
    return Map.of("Id", id, "Type", CUSTOM_XML, "Target", "/" + name);
  }

  private interface Change {
    void make(Document document);
  }

  private void change(String part, Change change) throws IOException {
    var entry = Optional.ofNullable(zip.getEntry(part));
    if (entry.isEmpty()) {
      throw new UnreadableException("Its part " + Excerpt.text(part) + " is missing.");
    }
    try (var in = zip.getInputStream(entry.get())) {
      var document =
          PartXml.read(in.readNBytes(MOST_BYTES_OF_A_LIST))
              .orElseThrow(() -> new UnreadableException("A part of it is damaged."));
      change.make(document);
      changed.put(part, PartXml.write(document));
    }
  }

  private static void add(
      Document document, String space, String name, Map<String, String> attributes) {
    var element = document.createElementNS(space, name);
    attributes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> element.setAttribute(one.getKey(), one.getValue()));
    document.getDocumentElement().appendChild(element);
  }

  private String hash(ZipArchiveEntry entry) throws IOException {
    var other = changed.get(entry.getName());
    if (other != null) {
      return Sha256.of(new ByteArrayInputStream(other));
    }
    try (var in = counted(entry)) {
      return Sha256.of(in);
    }
  }

  private InputStream counted(ZipArchiveEntry entry) throws IOException {
    return PaperBudget.counted(zip.getInputStream(entry), entry.getName(), entry.getSize());
  }

  private void copy(ZipArchiveEntry entry, UniformZipWriter to) throws IOException {
    var other = changed.get(entry.getName());
    if (other != null) {
      to.add(entry.getName(), new ByteArrayInputStream(other));
    } else if (entry.getMethod() == ZipArchiveEntry.DEFLATED) {
      try (var packed = zip.getRawInputStream(entry)) {
        to.addPacked(
            entry.getName(),
            new UniformZipWriter.Sizes(entry.getCrc(), entry.getCompressedSize(), entry.getSize()),
            packed);
      }
    } else {
      try (var in = counted(entry)) {
        to.add(entry.getName(), in);
      }
    }
  }

  /**
   * The seal of a paper and what it would have to cover.
   *
   * @param text what the seal says
   * @param parts every part but the seal; none where the file is not in the form that papers have
   */
  public record Found(String text, List<SealedPart> parts) {
    public Found {
      parts = List.copyOf(parts);
    }
  }

  /** The seal of a paper; empty where it has none. */
  public static Outcome<Optional<Found>> read(Path paper) {
    try (var office = OfficeFile.open(paper)) {
      var name = SealPart.name(office);
      return Outcome.done(
          name.isEmpty()
              ? Optional.empty()
              : Optional.of(found(paper, name.get(), SealPart.text(office, name.get()))));
    } catch (IOException e) {
      return PaperCheck.refused(paper, e);
    }
  }

  private static Found found(Path paper, String name, String text) throws IOException {
    return new Found(text, parts(paper, name, bytes(text)));
  }

  private static List<SealedPart> parts(Path paper, String seal, byte[] sealing)
      throws IOException {
    var uniform = UniformZip.open(paper);
    if (uniform.isEmpty()) {
      return List.of();
    }
    try (var zip = uniform.get();
        var own = zip.content(seal)) {
      // It is always written last, and nothing stands in it beside the seal.
      if (!zip.names().getLast().equals(seal)
          || !Arrays.equals(own.readNBytes(sealing.length + 1), sealing)) {
        return List.of();
      }
      var parts = new ArrayList<SealedPart>();
      for (var name : zip.names()) {
        if (!name.equals(seal)) {
          try (var in = zip.content(name)) {
            parts.add(new SealedPart(name, Sha256.of(in)));
          }
        }
      }
      return parts;
    }
  }
}
