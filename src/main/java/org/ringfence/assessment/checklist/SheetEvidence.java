package org.ringfence.assessment.checklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.exchange.sheet.EnclosingPdf;
import org.ringfence.files.PlainFile;
import org.ringfence.files.Sha256;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WholeFile;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/**
 * Keeps a filled sheet as evidence: as a PDF that says in plain lines what stands on the sheet, and
 * has the very file inside. A register keeps photos and PDF alone, since whoever looks at evidence
 * should open nothing that can run or change as it is opened; and every program that reads the
 * register, an older one too, shows a PDF. The file inside is what was ticked, byte for byte.
 */
final class SheetEvidence {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Register register;
  private final ChecklistWords words;

  SheetEvidence(Register register, ChecklistWords words) {
    this.register = register;
    this.words = words;
  }

  /** The sheet as an attachment; refused where it is not the file that was looked at. */
  Outcome<Attachment> keep(Path file, ChecklistPlan plan) {
    try {
      var sheet = PlainFile.bytes(file);
      return Sha256.of(new ByteArrayInputStream(sheet)).equals(plan.sha256())
          ? keep(sheet, name(file), plan)
          : refused(file, "meanwhile");
    } catch (IOException _) {
      return refused(file, "unread");
    }
  }

  private Outcome<Attachment> refused(Path file, String key) {
    return new Outcome.Refused<>(List.of(words.problem(file.toString(), key)));
  }

  private Outcome<Attachment> keep(byte[] sheet, String name, ChecklistPlan plan)
      throws IOException {
    var folder = Files.createTempDirectory(TemporaryFolder.current(), "ringfence-sheet");
    var pdf = folder.resolve("sheet.pdf");
    try {
      var title = words.say("sheet.title", plan.about());
      var lines =
          Stream.concat(
                  Stream.of(title, words.say("sheet.file", name), plan.sha256(), ""),
                  plan.sheet().stream())
              .toList();
      return WholeFile.writePrivate(
              pdf, out -> EnclosingPdf.write(title, lines, name, WORD, sheet, out))
          .then(written -> register.attachments().keep(pdf, words.say("sheet.name", name)));
    } finally {
      Files.deleteIfExists(pdf);
      Files.deleteIfExists(folder);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
