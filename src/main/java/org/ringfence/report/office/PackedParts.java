package org.ringfence.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.ringfence.files.FileNature;
import org.ringfence.files.WantedFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.check.OverBudgetException;
import org.ringfence.report.check.PaperBudget;

/** The parts of an Office file, unpacked no further than anybody can reasonably need. */
public final class PackedParts {
  private static final int MOST_PARTS_WITHIN = 2_000;
  private static final long MOST_BYTES_ON_DISK = 50L << 20;
  private static final int MOST_BYTES_WITHIN = 32 << 20;

  private final Path file;
  private final Use use;

  private PackedParts(Path file, Use use) {
    this.file = file;
    this.use = use;
  }

  /** What the file is for. */
  private enum Use {
    TEMPLATE(
        "template",
        "Save it in Word or Excel as an ordinary template and try again. Nothing was written.",
        "Take out what it does not need in Word or Excel, and save it. Nothing was written."),
    PAPER(
        "file",
        "Open it in Word or Excel, save a copy and try again. Nothing was written.",
        "Give the paper out as Ringfence writes it, which may be larger. Nothing was written."),
    CHECKLIST(
        "checklist",
        "Open it in Word or LibreOffice, save it as .docx and try again. Nothing was imported.",
        "Take pictures out of it, attach them with: ringfence evidence add. Nothing was imported.");

    private final String noun;
    private final String mend;
    private final String smaller;

    Use(String noun, String mend, String smaller) {
      this.noun = noun;
      this.smaller = smaller;
      this.mend = mend;
    }
  }

  /** Every part of a council's template by name, or why the file is refused. */
  public static Outcome<Map<String, byte[]>> ofTemplate(Path file) {
    return new PackedParts(file, Use.TEMPLATE).read(WantedFile.TEMPLATE);
  }

  /** Every part of a paper by name, or why the file is refused. */
  public static Outcome<Map<String, byte[]>> ofPaper(Path file) {
    return new PackedParts(file, Use.PAPER).read(WantedFile.PAPER);
  }

  /** Every part of a checklist that came back by name, or why the file is refused. */
  public static Outcome<Map<String, byte[]>> ofChecklist(Path file) {
    return new PackedParts(file, Use.CHECKLIST).read(WantedFile.CHECKLIST);
  }

  /** Every part of a workbook that lies within another file. */
  public static Outcome<Map<String, byte[]>> within(byte[] workbook) {
    var parts = new LinkedHashMap<String, byte[]>();
    var left = MOST_BYTES_WITHIN;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var bytes = zip.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0
            || parts.size() == MOST_PARTS_WITHIN
            || parts.put(entry.getName(), bytes) != null) {
          return unreadable();
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      return unreadable();
    }
    return parts.isEmpty() ? unreadable() : Outcome.done(parts);
  }

  private static Outcome<Map<String, byte[]>> unreadable() {
    return Outcome.refused("A workbook inside the file can’t be read.", "", Use.PAPER.mend);
  }

  private Outcome<Map<String, byte[]>> read(WantedFile wanted) {
    try {
      if (!Files.isRegularFile(file)) {
        return refused("There is no such %s.".formatted(use.noun));
      }
      var misfit = FileNature.misfit(file, wanted);
      if (misfit.isPresent()) {
        return new Outcome.Refused<>(List.of(misfit.get()));
      }
      if (Files.size(file) > MOST_BYTES_ON_DISK) {
        return refused("The %s is larger than any that is used here.".formatted(use.noun));
      }
      try (var zip = new ZipFile(file.toFile())) {
        return unpacked(zip);
      }
    } catch (OverBudgetException e) {
      return Outcome.refused(
          String.valueOf(e.getMessage()), file.toString(), e.isLarge() ? use.smaller : use.mend);
    } catch (IOException | IllegalArgumentException _) {
      return refused("This is not a Word or Excel file, or it is locked or damaged.");
    }
  }

  private Outcome<Map<String, byte[]>> unpacked(ZipFile zip) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    var names = new HashSet<String>();
    var budget = PaperBudget.inMemory();
    budget.list(zip);
    for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
      var name = entry.getName();
      if (!names.add(name.replace('\\', '/').toLowerCase(Locale.ROOT))) {
        return refused("The %s has the part %s twice.".formatted(use.noun, name));
      }
      try (var in = PaperBudget.open(zip, entry)) {
        parts.put(name, in.readAllBytes());
      }
      budget.markup(name, new ByteArrayInputStream(parts.get(name)));
    }
    return Outcome.done(parts);
  }

  private <T> Outcome<T> refused(String what) {
    return Outcome.refused(what, file.toString(), use.mend);
  }
}
