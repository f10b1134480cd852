package org.ringfence.report.committee;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.SignOff;
import org.ringfence.report.text.Acceptance;
import org.ringfence.report.text.LeftOutSignatures;
import org.ringfence.report.word.EvidenceBy;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/** The installations above the appetite, highest first, each with what lies behind its score. */
final class AboveAppendix implements CommitteeSection {
  /** The most that a paper prints in full. */
  static final int MOST = 30;

  private static final int MOST_REASONS = 5;

  private final CommitteeProse prose;
  private final EstateTables tables;
  private final EquipmentTable equipment;

  AboveAppendix(CommitteeProse prose) {
    this.prose = prose;
    this.tables = new EstateTables(prose);
    this.equipment = new EquipmentTable(prose);
  }

  /** Those that the paper prints in full. */
  static List<InstallationReportData> printed(EstateCounts estate) {
    return described(estate).stream().limit(MOST).toList();
  }

  /** Those above the appetite and those of which nobody can say whether they are. */
  private static List<InstallationReportData> described(EstateCounts estate) {
    return estate.standing(AppetiteStanding.ABOVE, AppetiteStanding.NOT_KNOWN);
  }

  @Override
  public String key() {
    return "above";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !estate.isEmpty();
  }

  @Override
  public boolean isAppendix() {
    return true;
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var above = estate.standing(AppetiteStanding.ABOVE);
    if (described(estate).isEmpty()) {
      paper.text(none(estate));
      return;
    }
    paper.text(
        prose.paragraph(
            above.isEmpty() ? "" : prose.asTold(estate, lead(estate, above.size())),
            notKnown(estate),
            prose.asSigned().sentence(estate)));
    leftOut(paper, estate);
    printed(estate).forEach(one -> installation(paper, estate, one));
  }

  private void leftOut(WordDocument paper, EstateCounts estate) {
    var leftOut = LeftOutSignatures.says(estate.brief().rulings());
    if (estate.isPublic() && estate.signed() > 0 && !leftOut.isEmpty()) {
      paper.text(leftOut);
    }
  }

  private String notKnown(EstateCounts estate) {
    if (estate.notKnown() == 0) {
      return "";
    }
    return estate.only().isPresent()
        ? prose.say("above.not-known.only")
        : prose.count("above.not-known", estate.notKnown());
  }

  private String none(EstateCounts estate) {
    if (estate.standing(AppetiteStanding.NOT_TOLD).isEmpty()) {
      return prose.say("above.none");
    }
    return prose.say(estate.only().isPresent() ? "above.none.untold.only" : "above.none.untold");
  }

  private String lead(EstateCounts estate, int above) {
    var appetite = Integer.toString(estate.brief().appetite().score());
    if (estate.only().isPresent()) {
      return prose.say("above.lead.only", appetite);
    }
    return above > MOST
        ? prose.say("above.lead.first", prose.number(above), appetite, Integer.toString(MOST))
        : CommitteeProse.sentence(prose.count("above.lead", above, appetite));
  }

  private void installation(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    paper.heading(2, one.name());
    paper.paragraph("TableLead", sentence(one));
    one.full().ifPresent(dossier -> checks(paper, dossier));
    one.full()
        .filter(dossier -> !dossier.risk().status().isKnown())
        .ifPresent(dossier -> dossier.cautions().forEach(paper::bullet));
    paper.fact(
        prose.say("above.address"), prose.detail(one.address().map(SiteAddress::joined), estate));
    paper.fact(prose.say("above.assessed"), assessed(one));
    paper.fact(prose.say("above.cameras"), prose.cameras(one.cameras()));
    one.status()
        .ifPresent(
            status ->
                paper.fact(
                    prose.say("above.status"), prose.wording().label("status", status.id())));
    paper.fact(prose.say("above.signed"), signed(one));
    one.signOffs().forEach(signature -> accepted(paper, one, signature));
    var several = estate.only().isEmpty();
    if (several) {
      scores(paper, estate, one); // A single installation's stand under “Risk” already.
    }
    equipment.write(paper, estate, one);
    if (several) {
      unknown(paper, one);
      one.full()
          .ifPresent(
              dossier ->
                  new EvidenceBy(prose.words(), prose.wording(one))
                      .write(paper, "AfterTable", dossier.risk()));
    }
    one.full().ifPresent(dossier -> reasons(paper, one, dossier));
  }

  private String sentence(InstallationReportData one) {
    return AsSigned.isCounted(one)
        ? CommitteeProse.sentence(
            prose.say(
                "lapsed.said",
                prose.asSigned().clause(List.of(one)),
                CommitteeProse.sentence(one.sentence())))
        : CommitteeProse.sentence(one.sentence());
  }

  /** The things that the sentence before it counts. */
  private void checks(WordDocument paper, Dossier dossier) {
    var titles = Advice.needed(dossier).stream().map(Advice::title).toList();
    if (!titles.isEmpty()) {
      paper.led("TableLead", prose.say("inspection.checks"), " " + prose.all(titles));
    }
  }

  private String assessed(InstallationReportData one) {
    return one.assurance()
        .map(
            share ->
                share == 0
                    ? prose.say("above.assessed.none", one.assessedOn())
                    : prose.say("above.assessed.share", one.assessedOn(), share))
        .orElseGet(() -> prose.day(one.assessedOn()));
  }

  private String signed(InstallationReportData one) {
    if (!one.signed()) {
      return prose.say("above.unsigned");
    }
    var signers =
        Stream.concat(
                one.signOffs().stream().map(this::signer),
                one.leftOutRoles().stream()
                    .map(role -> prose.wording().label("role", role))
                    .map(role -> prose.say("above.signer.withheld", role)))
            .toList();
    return signers.isEmpty()
        ? one.inFull()
        : prose.say("above.signed.by", one.inFull(), prose.list(signers));
  }

  /**
   * Why somebody accepts a risk, and until when; said as past where it no longer holds. An edition
   * has only signatures that it may.
   */
  private void accepted(WordDocument paper, InstallationReportData one, SignOff signature) {
    var accepted = new Acceptance(prose.words(), FigureSource.lapsed(one));
    if (!signature.reason().isBlank()) {
      paper.fact(
          accepted.reasonLabel(),
          accepted.said(
              prose.say("above.reason.by", signature.name(), signature.reason().strip())));
    }
    signature.reviewOn().ifPresent(day -> paper.fact(accepted.reviewLabel(), prose.day(day)));
  }

  private String signer(SignOff signature) {
    return prose.say(
        "above.signer",
        signature.name(),
        prose.wording().label("role", signature.role()),
        signature.on());
  }

  private void scores(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    switch (one.figures()) {
      case FigurePrecision.Exact exact -> {
        paper.paragraph("NextLead", prose.asSigned().lead("above.scores", "above.scores.was", one));
        paper.table(tables.risks(exact, prose.asSigned().today(one)));
      }
      case FigurePrecision.Banded banded ->
          paper.text(
              prose.say(
                  "above.banded",
                  prose.band(banded.headline().residual()),
                  prose.band(banded.headline().attainable()),
                  prose.band(banded.overall().residual()),
                  estate.attainableWhen(one).says()));
      case FigurePrecision.None _ -> paper.text(prose.say("untold"));
      case FigurePrecision.NotKnown counted ->
          paper.text(
              prose.say(
                  "above.not-known.counted",
                  prose.band(counted.headline()),
                  prose.band(counted.overall())));
    }
  }

  private void unknown(WordDocument paper, InstallationReportData one) {
    if (!one.unknown().isEmpty()) {
      var titles = one.unknown().stream().map(id -> prose.wording(one).title(id)).toList();
      paper.led("AfterTable", prose.say("knowledge.unknown"), " " + prose.some(titles));
    }
  }

  private void reasons(WordDocument paper, InstallationReportData one, Dossier dossier) {
    var all = dossier.reasons();
    var shown = all.size() == MOST_REASONS + 1 ? all.size() : MOST_REASONS;
    if (!all.isEmpty()) {
      paper.paragraph("NextLead", prose.asSigned().lead("above.reasons", "above.reasons.was", one));
      all.stream().limit(shown).forEach(paper::bullet);
    }
    if (all.size() > shown) {
      var rest = prose.say("above.reasons.rest", prose.number(all.size() - shown));
      paper.text(CommitteeProse.sentence(rest));
    }
  }
}
