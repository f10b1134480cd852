package org.ringfence.report.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.files.NamedFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.report.office.PackedParts;
import org.ringfence.report.sealing.SealingRules;

/**
 * A council's own template as it may be used: nothing in it runs, fetches or embeds anything, and
 * it is attached to no other template.
 */
public final class Template {
  private static final List<String> LIBRARIES = List.of("org.apache.poi.", "org.apache.xmlbeans.");

  private final String name;
  private final byte[] content;
  private final Kind kind;
  private final List<TemplatePlace> places;
  private final Cells cells;
  private final Faults faults;
  private final List<String> removed;

  Template(
      String name,
      byte[] content,
      Kind kind,
      List<TemplatePlace> places,
      Cells cells,
      Faults faults,
      List<String> removed) {
    this.faults = faults;
    this.removed = List.copyOf(removed);
    this.name = name;
    this.content = content.clone();
    this.kind = kind;
    this.places = List.copyOf(places);
    this.cells = cells;
  }

  /**
   * What only an Excel template has.
   *
   * @param named its cells with a name of ours
   * @param hidden the names of its sheets that nobody sees
   */
  record Cells(List<NamedCell> named, List<String> hidden) {
    static final Cells NONE = new Cells(List.of(), List.of());

    Cells {
      named = List.copyOf(named);
      hidden = List.copyOf(hidden);
    }
  }

  /**
   * Why papers in a template can't be given out.
   *
   * @param changing what may look different tomorrow: none can
   * @param unseen what a reader does not see: none that somebody edits can
   */
  record Faults(List<Problem> changing, List<Problem> unseen) {
    Faults {
      changing = List.copyOf(changing);
      unseen = List.copyOf(unseen);
    }

    static Faults of(SealingRules rules) {
      return new Faults(rules.changing(), rules.hidingInTemplate());
    }
  }

  /** Which program a template is for. */
  public enum Kind {
    WORD,
    EXCEL
  }

  /**
   * Reads a template; the file stays as it is.
   *
   * @param file a Word or Excel file, or a template of either
   * @return the template without what had to be stripped, or everything for which it is refused
   */
  public static Outcome<Template> read(Path file) {
    return NamedFile.use(
        file,
        named ->
            PackedParts.ofTemplate(named)
                .then(parts -> new TemplateReading(named, parts).template()));
  }

  /** What the file is called, for people. */
  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  /** Its content controls with a tag of ours, or its cells with a name of ours, in order. */
  public List<TemplatePlace> places() {
    return places;
  }

  /** Where its cells with a name of ours are; none for Word. */
  public List<NamedCell> cells() {
    return cells.named();
  }

  /** The names of its sheets that nobody sees, in order; none for Word. */
  public List<String> hiddenSheets() {
    return cells.hidden();
  }

  /**
   * What in it may look different tomorrow or on another computer, so that no paper in it can be
   * given out under a seal.
   */
  public List<Problem> changing() {
    return faults.changing();
  }

  /**
   * What in it is not seen by whoever reads a paper in it, so that a paper that somebody has edited
   * can't be given out.
   */
  public List<Problem> unseen() {
    return faults.unseen();
  }

  /** What each region of it says that it marks as not for readers, shortened; no paper has them. */
  public List<String> removed() {
    return removed;
  }

  /** Whether it says where anything goes; where it doesn't, a paper follows after its own text. */
  public boolean hasPlaces() {
    return !places.isEmpty();
  }

  /** Whether it has a place with this tag. */
  public boolean has(String tag) {
    return places.stream().anyMatch(place -> place.tag().equals(tag));
  }

  /**
   * What was written in this template, or a refusal where there is something in it that the
   * program's parts can't work with; a template is somebody else's file and no fault of ours.
   *
   * @param file the template's own, to be named
   */
  public <T> Outcome<T> guarded(Path file, Supplier<Outcome<T>> writing) {
    try {
      return writing.get();
    } catch (RuntimeException failure) {
      if (!isOfLibrary(failure)) {
        throw failure;
      }
      return Outcome.refused(
          "The template can’t be used: there is something in it that the paper can’t be written"
              + " around.",
          file.toString(),
          "Open it in Word or Excel, save it under another name and try that one; or copy what you"
              + " need into a new template. Nothing was written.");
    }
  }

  /**
   * Whether it was thrown within what reads and writes Office files, at whatever it found there.
   */
  private static boolean isOfLibrary(RuntimeException failure) {
    return Stream.of(failure.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .filter(name -> LIBRARIES.stream().anyMatch(name::startsWith))
        .isPresent();
  }

  /** The file to begin a paper from, a document and no longer a template. */
  public InputStream open() throws IOException {
    return new ByteArrayInputStream(content);
  }
}
