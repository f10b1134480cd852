package org.ringfence.assessment.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.PaperReading;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.report.check.EnclosedText;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.office.PaperFile;

/** The parts of papers, taken out and put back as a forger does who knows how they are packed. */
public final class PaperParts {
  private static final String START = "<enclosure xmlns=\"urn:ringfence:enclosure:1\">";
  private static final String END = "</enclosure>";

  private PaperParts() {}

  static Map<String, byte[]> of(Path file) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = UniformZip.open(file).orElseThrow()) {
      for (var name : zip.names()) {
        try (var in = zip.content(name)) {
          parts.put(name, in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static Path packed(Map<String, byte[]> parts, Path file) {
    try (var out = Files.newOutputStream(file)) {
      var zip = new UniformZipWriter(out);
      for (var part : parts.entrySet()) {
        zip.add(part.getKey(), new ByteArrayInputStream(part.getValue()));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The paper with other text in the main part of a Word file. */
  public static Path saying(Path paper, String text, String by, Path to) {
    var parts = of(paper);
    var before = Map.copyOf(parts);
    parts.replaceAll((name, bytes) -> isRead(name) ? replaced(bytes, text, by) : bytes);
    if (parts.equals(before)) {
      throw new AssertionError("it does not say " + text);
    }
    return packed(parts, to);
  }

  private static boolean isRead(String part) {
    return part.equals("word/document.xml") || part.equals("xl/sharedStrings.xml");
  }

  /** The very same bytes where it does not say so. */
  private static byte[] replaced(byte[] bytes, String text, String by) {
    var was = new String(bytes, StandardCharsets.UTF_8);
    return was.contains(text) ? was.replace(text, by).getBytes(StandardCharsets.UTF_8) : bytes;
  }

  static EmbeddedRecords enclosure(Path paper) {
    return Estate.done(new PaperCheck().enclosure(paper));
  }

  /** A Word file with another enclosure, and else as it was. */
  static Path enclosing(Path paper, UnaryOperator<EmbeddedRecords> change, Path to) {
    var letters = EnclosedText.of(change.apply(enclosure(paper)));
    var parts = of(paper);
    parts.replaceAll(
        (_, bytes) -> {
          var text = new String(bytes, StandardCharsets.UTF_8);
          var start = text.indexOf(START);
          return start < 0
              ? bytes
              : (text.substring(0, start + START.length())
                      + letters
                      + text.substring(text.indexOf(END)))
                  .getBytes(StandardCharsets.UTF_8);
        });
    return packed(parts, to);
  }

  /** The same, made again so that the whole file agrees with it; empty where that can't be. */
  static Optional<Path> agreeing(
      CatalogueServices knowledge, Path paper, UnaryOperator<EmbeddedRecords> change, Path to) {
    var contents = new PaperReading(knowledge).contents(enclosing(paper, change, to));
    return switch (contents.then(
        found ->
            new PapersAgain(knowledge)
                .asPrinted("it", found, Progress.NONE)
                .then(content -> PaperFile.write(to, content, Optional.empty())))) {
      case Outcome.Done<Path>(var file) -> Optional.of(file);
      case Outcome.Refused<Path> _ -> Optional.empty();
    };
  }
}
