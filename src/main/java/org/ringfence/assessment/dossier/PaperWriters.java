package org.ringfence.assessment.dossier;

import java.util.List;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.method.Wording;
import org.ringfence.report.checklist.ChecklistReport;
import org.ringfence.report.committee.CommitteePaper;
import org.ringfence.report.requests.AnswerBook;
import org.ringfence.report.requests.AnswerLetter;
import org.ringfence.report.requests.FoiReport;
import org.ringfence.report.requests.FoiWorkbook;
import org.ringfence.report.signoff.SignOffReport;
import org.ringfence.report.site.PublicSiteReport;
import org.ringfence.report.site.SiteReport;
import org.ringfence.report.workbook.WorkbookReport;

/**
 * The papers that can be written, in the words of one version of the catalogue; each is made when
 * it is asked for.
 *
 * @param words of what is printed
 * @param method as it can be printed
 * @param airGapTest what a technician tries where an air gap is claimed, step by step
 */
public record PaperWriters(Wording words, MethodSummary method, List<TestPoint> airGapTest) {
  public PaperWriters {
    airGapTest = List.copyOf(airGapTest);
  }

  public CommitteePaper committee() {
    return new CommitteePaper(words, method);
  }

  public SiteReport site() {
    return new SiteReport(words, method);
  }

  public PublicSiteReport publicSite() {
    return new PublicSiteReport(words, method);
  }

  public ChecklistReport checklist() {
    return new ChecklistReport(words, method, airGapTest);
  }

  public SignOffReport signOff() {
    return new SignOffReport(words, method);
  }

  public WorkbookReport workbook() {
    return new WorkbookReport(words, method);
  }

  public FoiReport foi() {
    return new FoiReport();
  }

  public AnswerLetter answer() {
    return new AnswerLetter();
  }

  public AnswerBook answerBook() {
    return new AnswerBook();
  }

  public FoiWorkbook foiBook() {
    return new FoiWorkbook();
  }
}
