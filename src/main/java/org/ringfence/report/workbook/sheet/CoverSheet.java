package org.ringfence.report.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DraftWords;

/** What the first sheet says: the day, the edition, what each sheet holds, and the limits. */
public final class CoverSheet {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final EstateReportData brief;
  private final Withholding withholding;

  public CoverSheet(PaperPhrases phrases, EstateReportData brief, Withholding withholding) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.brief = brief;
    this.withholding = withholding;
  }

  public List<String> titles() {
    return List.of(words.say("cover.item"), words.say("cover.says"));
  }

  /** Each row under the title, with an entry for both columns. */
  public List<List<CellValue>> rows(List<PaperPlan.Part> sheets) {
    var rows = new ArrayList<List<CellValue>>();
    if (!brief.organisation().name().isBlank()) {
      rows.add(row("cover.organisation", CellValue.of(brief.organisation().name())));
    }
    if (isDraft()) {
      rows.add(row("cover.draft", CellValue.of(new DraftWords(words, brief.decided()).says())));
    }
    rows.add(row("cover.day", CellValue.of(brief.today())));
    rows.add(
        row(
            "cover.assessments",
            CellValue.of(words.count("cover.count", brief.installations().size()))));
    brief.unread().forEach(one -> rows.add(row("cover.unread", CellValue.of(one))));
    rows.add(
        row("cover.method", CellValue.of(words.say("method.version", phrases.method().version()))));
    rows.add(row("cover.edition", said("cover.edition." + brief.edition().id())));
    rows.add(row("cover.handling", said("cover.handling." + handling())));
    brief
        .supersedes()
        .ifPresent(
            issue ->
                rows.add(
                    row(
                        "cover.supersedes",
                        CellValue.of(
                            words.say(
                                "cover.supersedes.says", issue.name(), issue.on(), issue.why())))));
    for (var sheet : sheets) {
      rows.add(
          List.of(
              CellValue.of(words.say("cover.sheet", sheet.heading())),
              CellValue.of(sheet.holds())));
    }
    rows.add(row("cover.gaps", said("cover.gaps.says")));
    if (brief.edition() == Edition.PUBLIC) {
      if (brief.installations().stream().anyMatch(CoverSheet::isInexact)) {
        rows.add(row("cover.scores", said("cover.scores.says")));
      }
      brief.rulings().stream()
          .filter(Ruling::withheld)
          .map(ruling -> row("cover.withheld", CellValue.of(withheld(ruling))))
          .forEach(rows::add);
    }
    phrases.wording().limits().stream()
        .map(limit -> row("cover.limit", CellValue.of(limit)))
        .forEach(rows::add);
    return rows;
  }

  private static boolean isInexact(InstallationReportData one) {
    return one.status().isEmpty()
        || one.figures() instanceof FigurePrecision.Banded
        || one.figures() instanceof FigurePrecision.None;
  }

  private boolean isDraft() {
    return brief.edition() == Edition.PUBLIC && brief.decided().isDraft();
  }

  private String handling() {
    return isDraft() ? "draft" : brief.edition().id();
  }

  private String withheld(Ruling ruling) {
    var what =
        ruling.question().isEmpty()
            ? words.choice("kind", ruling.kind())
            : words.say("kind.question", phrases.wording().title(ruling.question()));
    var ground =
        weighed(
            words.say("cover.withheld.says", what, withholding.ground(ruling), ruling.reason()),
            ruling.publicInterest());
    return ruling
        .opinion()
        .map(
            opinion ->
                words.say(
                    "cover.withheld.decided", ground, opinion.by(), opinion.role(), opinion.on()))
        .orElseGet(() -> words.say("cover.withheld.proposed", ground));
  }

  private String weighed(String ground, String interest) {
    return interest.isBlank()
        ? ground
        : words.say("cover.withheld.interest", ground, ended(interest));
  }

  private static String ended(String text) {
    var said = text.strip();
    return said.matches("(?s).*[.!?]") ? said : said + ".";
  }

  private List<CellValue> row(String key, CellValue says) {
    return List.of(CellValue.of(words.say(key)), says);
  }

  private CellValue said(String key) {
    return CellValue.of(words.say(key));
  }
}
