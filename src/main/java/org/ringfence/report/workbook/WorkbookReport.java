package org.ringfence.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.excel.WorkbookFile;
import org.ringfence.report.office.LockedFile;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.PlainBrief;
import org.ringfence.report.word.DraftWords;

/**
 * Writes the Excel workbook of a register: a cover, a summary with charts, one named table a sheet,
 * and, for those who may see everything, a calculator. It computes no score itself.
 */
public final class WorkbookReport {
  private final PaperWords words = PaperWords.british();
  private final PaperPhrases phrases;

  /**
   * A workbook in these words about scores by this method.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public WorkbookReport(Wording wording, MethodSummary method) {
    this.phrases = new PaperPhrases(wording, method, words);
  }

  /**
   * The workbook of a brief; the same brief gives the same bytes.
   *
   * @param tables the method's rules, for the calculator of an exempt edition
   * @param progress told of the sheets as they are written; once cancelled, the writing ends with
   *     {@link Progress.CancelledException}
   */
  public WholeFile.Content content(EstateReportData brief, Method tables, Progress progress) {
    return content(brief, tables, progress, Optional.empty());
  }

  /**
   * The workbook of a brief in a council's own template; the same brief and template give the same
   * bytes.
   *
   * @param template an Excel template; empty for the program's design
   */
  public WholeFile.Content content(
      EstateReportData brief, Method tables, Progress progress, Optional<Template> template) {
    return content(brief, Optional.of(tables), title(brief), progress, template);
  }

  /** What is in the workbook of a brief, sheet by sheet. */
  public List<PaperPlan.Part> parts(EstateReportData brief) {
    return new WorkbookSheets(phrases, brief, Optional.empty(), hasCalculator(brief), false)
        .parts();
  }

  /**
   * Writes the workbook whole or not at all; the same dossiers, title and day give the same bytes.
   * It has no calculator.
   *
   * @param dossiers in the order of their rows; may be none
   * @param title what the workbook is called
   * @param day the day that it stands for
   * @param file where to; its folder is made where there is none, an older file is replaced
   * @return the file, or why it could not be written
   */
  public Outcome<Path> write(List<Dossier> dossiers, String title, LocalDate day, Path file) {
    return WholeFile.write(file, plain(dossiers, List.of(), title, day));
  }

  /**
   * Writes the workbook locked with a password, whole or not at all; no two such files are the
   * same.
   *
   * @param password not empty; the caller wipes it
   */
  public Outcome<Path> write(
      List<Dossier> dossiers, String title, LocalDate day, Path file, char[] password) {
    return WholeFile.write(file, LockedFile.of(plain(dossiers, List.of(), title, day), password));
  }

  /**
   * The workbook of those of a register's assessments that can be read.
   *
   * @param unread which others there are, each in a sentence or a few
   */
  public WholeFile.Content plain(
      List<Dossier> dossiers, List<String> unread, String title, LocalDate day) {
    var brief = new PlainBrief(phrases).of(dossiers, unread, day);
    return content(brief, Optional.empty(), title, Progress.NONE, Optional.empty());
  }

  private WholeFile.Content content(
      EstateReportData brief,
      Optional<Method> tables,
      String title,
      Progress progress,
      Optional<Template> template) {
    return out -> write(brief, tables, title, progress, template, out);
  }

  private void write(
      EstateReportData brief,
      Optional<Method> tables,
      String title,
      Progress progress,
      Optional<Template> template,
      OutputStream out)
      throws IOException {
    var calculated = tables.filter(_ -> hasCalculator(brief));
    var sheets =
        new WorkbookSheets(
            phrases, brief, calculated, calculated.isPresent(), template.isPresent());
    try (var book = new WorkbookFile(words, marking(brief), template)) {
      book.text("organisation", brief.organisation().name());
      book.text("version", words.say("imprint.version", brief.version()));
      book.expect(new PaperTags().sheets(PaperKind.WORKBOOK).keySet());
      sheets.draw(book, title);
      book.write(title, brief.today(), progress, out);
    }
  }

  private String title(EstateReportData brief) {
    return words.say("book.title", brief.organisation().name());
  }

  private String marking(EstateReportData brief) {
    return switch (brief.edition()) {
      case PUBLIC -> new DraftWords(words, brief.decided()).marking();
      case EXEMPT -> Marking.exempt();
    };
  }

  /** From scores that follow answers anybody could work out which answer is withheld. */
  private static boolean hasCalculator(EstateReportData brief) {
    return switch (brief.edition()) {
      case PUBLIC -> false;
      case EXEMPT -> !brief.installations().isEmpty();
    };
  }
}
