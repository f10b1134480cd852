package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.MethodSummary;
import org.ringfence.model.Outcome;
import org.ringfence.model.Wording;

/**
 * Writes the Excel workbook of a register: a cover, then one named table a sheet of installations,
 * risks, answers, devices, signatures, the method and its questions. It computes no score.
 */
public final class WorkbookReport {
  private final Words words = Words.british();
  private final Phrases phrases;
  private final List<SheetPlan> plans;

  /**
   * A workbook in these words about scores by this method.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public WorkbookReport(Wording wording, MethodSummary method) {
    this.phrases = new Phrases(wording, method, words);
    this.plans =
        List.of(
            new InstallationsSheet(phrases),
            new RisksSheet(phrases),
            new AnswersSheet(phrases),
            new DevicesSheet(phrases),
            new SignOffsSheet(phrases),
            new MethodSheet(phrases),
            new QuestionsSheet(phrases));
  }

  /**
   * Writes the workbook whole or not at all; the same dossiers, title and day give the same bytes.
   *
   * @param dossiers in the order of their rows; may be none
   * @param title what the workbook is called
   * @param day the day that it stands for
   * @param file where to; its folder is made where there is none, an older file is replaced
   * @return the file, or why it could not be written
   */
  public Outcome<Path> write(List<Dossier> dossiers, String title, LocalDate day, Path file) {
    return WholeFile.write(file, out -> write(dossiers, title, day, out));
  }

  private void write(List<Dossier> dossiers, String title, LocalDate day, OutputStream out)
      throws IOException {
    try (var book = new Book(phrases)) {
      var all = new ArrayList<>(plans);
      all.add(new RecordSheet(day));
      book.cover(title, day, dossiers.size(), all);
      all.forEach(book::sheet);
      book.write(title, dossiers, day, out);
    }
  }
}
