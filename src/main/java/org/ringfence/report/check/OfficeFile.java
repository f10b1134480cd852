package org.ringfence.report.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ringfence.files.PlainFile;

/**
 * A Word or Excel file that nobody vouches for, part by part. One that holds more than any paper is
 * not opened.
 */
final class OfficeFile implements AutoCloseable {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final byte[] LOCKED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
  private final Allowance allowance = new Allowance();

  private OfficeFile(ZipFile zip) throws IOException {
    this.zip = zip;
    var budget = PaperBudget.ofPaper();
    budget.list(zip);
    budget.markup(zip);
    var names = new HashSet<String>();
    for (var entry : zip.stream().toList()) {
      if (!names.add(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))) {
        throw new UnreadableException("A part of it is in there twice.");
      }
      parts.put(entry.getName(), entry);
    }
  }

  /**
   * How one part points at another.
   *
   * @param id by which the part's own XML names it
   * @param type the last word of its type, or all of it where it is not one of Office's own
   * @param target name of the part, or an address outside the file
   * @param outside whether it leads out of the file
   */
  record Relation(String id, String type, String target, boolean outside) {}

  static OfficeFile open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableException("There is no such file.");
    }
    if (isLocked(file)) {
      throw new UnreadableException(
          "It is locked with a passphrase, or an old kind of Office file.");
    }
    try {
      return opened(file);
    } catch (ZipException | IllegalArgumentException _) {
      throw new UnreadableException("It is not a Word or Excel file, or it is damaged.");
    }
  }

  private static OfficeFile opened(Path file) throws IOException {
    var zip = new ZipFile(file.toFile());
    try {
      return new OfficeFile(zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Whether the file begins as one with a password does. */
  static boolean isLocked(Path file) throws IOException {
    try (var in = PlainFile.open(file)) {
      return java.util.Arrays.equals(in.readNBytes(LOCKED.length), LOCKED);
    }
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The name of the part that all others belong to, and what kind it is. */
  Relation main() throws IOException {
    var mains =
        relations("").stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .toList();
    if (mains.size() != 1) {
      throw new UnreadableException("It is not a Word or Excel file, or it is damaged.");
    }
    return mains.getFirst();
  }

  /** The root element of a part. */
  XmlNode part(String name) throws IOException {
    return part(name, "", node -> {});
  }

  /** The name of the root element of a part, of which no more is read. */
  String rootOf(String name) throws IOException {
    return reading(name, XmlReading::rootName);
  }

  /** The root element of a part; elements of one name are handed over and left out. */
  XmlNode part(String name, String streamed, Consumer<XmlNode> to) throws IOException {
    return reading(name, in -> XmlReading.read(in, allowance, streamed, to));
  }

  private interface Reading<T> {
    T of(InputStream in) throws UnreadableException;
  }

  private <T> T reading(String name, Reading<T> reading) throws IOException {
    var entry = parts.get(name);
    if (entry == null) {
      throw new UnreadableException("Its part " + Excerpt.text(name) + " is missing.");
    }
    try (var in = new BufferedInputStream(PaperBudget.open(zip, entry))) {
      return reading.of(in);
    } catch (ZipException | IllegalArgumentException _) {
      throw new UnreadableException("A part of it is damaged.");
    }
  }

  /** How a part points at others; {@code ""} stands for the file itself. */
  List<Relation> relations(String part) throws IOException {
    var folder = part.substring(0, part.lastIndexOf('/') + 1);
    var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    if (!has(name)) {
      return List.of();
    }
    return part(name).all("Relationship").stream().map(node -> relation(folder, node)).toList();
  }

  /** What one part points at with a relation of this type, if it does so once. */
  Optional<String> target(String from, String type) throws IOException {
    return relations(from).stream()
        .filter(relation -> relation.type().equals(type) && !relation.outside())
        .map(Relation::target)
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Relation relation(String folder, XmlNode node) {
    var type = node.get("Type");
    var own = type.startsWith(RELATIONS) ? type.substring(RELATIONS.length()) : type;
    var outside = node.get("TargetMode").equals("External");
    var target = node.get("Target");
    return new Relation(
        node.get("Id"), own, outside ? target : PartName.resolved(folder, target), outside);
  }
}
