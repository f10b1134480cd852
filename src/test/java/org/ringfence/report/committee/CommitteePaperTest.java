package org.ringfence.report.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.AppetiteStanding;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.Catalogues;
import org.ringfence.report.office.PaperFile;

class CommitteePaperTest {
  @TempDir private Path folder;

  private final CommitteePaper paper =
      new CommitteePaper(Catalogues.wording(), Catalogues.method());

  @Test
  void oneInstallationIsSpokenOfAsOne() {
    assertThat(text(Briefs.one(Edition.PUBLIC)))
        .contains(
            "The Council has one CCTV installation: County Hall, main system. It has four cameras.",
            "is severe today, and moderate if an inspection finds everything in order.",
            "The installation is above the appetite")
        .doesNotContain("1 installations", "one installations");
  }

  @Test
  void manyAreCountedByBand() {
    assertThat(text(Briefs.mixed(Edition.PUBLIC)))
        .contains(
            "is today severe at two installations, high at three, moderate at four (one of them as"
                + " signed on 22 November 2026, which no longer holds), low at one and not known"
                + " yet at one.",
            "One has been removed",
            "Six of them are above the appetite");
  }

  @Test
  void anEmptyRegisterAsksForNoChoice() {
    assertThat(text(Briefs.empty()))
        .contains("The Council has no CCTV installation in its register yet")
        .doesNotContain("## Options", "approves", "[chart]");
  }

  @Test
  void allInOneBandAreSaidToBe() {
    assertThat(text(Briefs.many(3))).contains("is today severe at every installation.");
  }

  @Test
  void whatIsNoCouncilIsNotCalledOne() {
    assertThat(text(Briefs.trust()))
        .contains("The organisation has one CCTV installation", "is within the appetite")
        .contains("Every answer rests on an inspection; nothing rests on words alone.");
  }

  @Test
  void nothingKnownIsNotTakenForARisk() {
    assertThat(text(Briefs.nothingKnown()))
        .contains(
            "Nothing is known about it yet. No question has an answer",
            "is not known yet. Until it is, it is counted as severe.")
        .doesNotContain("if an inspection found everything in order", "is severe today");
  }

  @Test
  void bandsAloneAreGivenWithoutScoresAndWithTheReason() {
    var bands =
        new FigurePrecision.Banded(
            new FigurePrecision.Levels("severe", "high"),
            new FigurePrecision.Levels("severe", "moderate"));

    assertThat(text(Briefs.figures(bands)))
        .contains(
            "The headline is severe today, and moderate if an inspection finds everything in"
                + " order;")
        .contains("This report gives bands and no scores")
        .contains("The installation is above the appetite")
        .doesNotContain("| Cyber | 16", "[chart]");
  }

  @Test
  void whereNotEvenBandsAreGivenThePaperSaysSoAndNoMore() {
    assertThat(text(Briefs.figures(new FigurePrecision.None())))
        .contains("How high its risk is can’t be told in this report")
        .contains("This report describes no signed installation")
        .doesNotContain("is severe today", "[chart]", "above the appetite,")
        .doesNotContain("The risk left", "are as they were signed");
  }

  @Test
  void aBandThatTheAppetiteCutsThroughIsNotCalledEither() {
    var bands =
        new FigurePrecision.Banded(
            new FigurePrecision.Levels("moderate", "low"),
            new FigurePrecision.Levels("moderate", "low"));
    var extract = Briefs.figures(bands).installations().getFirst();

    assertThat(AppetiteStanding.of(extract, 9, Catalogues.method()))
        .isEqualTo(AppetiteStanding.WITHIN);
    assertThat(AppetiteStanding.of(extract, 4, Catalogues.method()))
        .isEqualTo(AppetiteStanding.ABOVE);
    assertThat(AppetiteStanding.of(extract, 7, Catalogues.method()))
        .isEqualTo(AppetiteStanding.NOT_TOLD);
  }

  @Test
  void whatAnEditionDoesNotTellIsCountedNowhere() {
    assertThat(text(Briefs.partlyTold()))
        .contains(
            "is today not known yet at two installations. For one of them the risk can’t be told",
            "of its three CCTV installations, the residual risk is today not known yet at two"
                + " installations, and for one is told in no public report",
            "As far as this report tells, the risk of two of them is not known yet",
            "it can’t say what an inspection would change.")
        .doesNotContain(
            "at every installation",
            "whose risk is known",
            "none of the installations changes",
            "Of the four answers that are known");
  }

  @Test
  void whatIsCountedWhereSomeIsNotToldSaysSo() {
    assertThat(text(Briefs.mostlyTold()))
        .contains(
            "As far as this report tells, one of them is above the appetite",
            "As far as this report tells, if inspections find everything in order, and nothing"
                + " worse comes to light, one of the five installations moves to a lower band.",
            "As far as this report tells, one of the five installations would leave the band")
        .doesNotContain("None of those whose risk is known");
  }

  @Test
  void figuresThatNoLongerHoldAreMarkedWhereverTheyAreCounted() {
    var mark = "(one of them as signed on 22 November 2026, which no longer holds)";

    assertThat(text(Briefs.lapsed(Edition.PUBLIC, false)))
        .contains(
            "is today high at two installations " + mark + " and not known yet at one.",
            "that the residual risk of its three CCTV installations is today high at two"
                + " installations "
                + mark,
            "Two of them are above the appetite",
            "One of these installations is counted as signed on 22 November 2026, which no longer"
                + " holds.");
    assertThat(text(Briefs.lapsed(Edition.EXEMPT, false)))
        .contains(
            "Scores, as signed on 22 November 2026, which no longer holds:",
            "Why the risk was accepted",
            "(this acceptance no longer holds)",
            "Was to be looked at again by")
        .doesNotContain("Why the risk is accepted");
  }

  @Test
  void anAcceptanceThatNoLongerHoldsDecidesNoDay() {
    for (var only : List.of(true, false)) {
      assertThat(text(Briefs.lapsed(Edition.PUBLIC, only)))
          .contains("asks for a report on progress by ")
          .doesNotContain("by 1 May 2027");
    }
  }

  @Test
  void theDayThatOfficersNameGoesBeforeAnyOther() {
    var brief = Briefs.mixed(Edition.PUBLIC);
    var day = LocalDate.of(2027, 3, 3);

    assertThat(text(brief.of(brief.committee().withReportBy(Optional.of(day)))))
        .contains("asks for a report on progress by 3 March 2027")
        .contains("A report on progress is due by 3 March 2027.");
  }

  @Test
  void theOnlyInstallationIsMarkedWhereItNoLongerHolds() {
    assertThat(text(Briefs.lapsed(Edition.PUBLIC, true)))
        .contains(
            "That is as signed on 22 November 2026, which no longer holds.",
            "(County Hall, main system) was high as signed on 22 November 2026, which no longer"
                + " holds");
  }

  @Test
  void aPublicEditionPointsToNoReasonThatItDoesNotGive() {
    assertThat(text(Briefs.lapsed(Edition.PUBLIC, false)))
        .contains("no longer holds; the exempt appendix gives the reason.")
        .doesNotContain("for the reason given below", "These are first assessments");
  }

  @Test
  void theReportPointsToItsAppendixInThreeLinesAndHoldsNothingThatIsWithheld() {
    assertThat(text(Briefs.mixed(Edition.PUBLIC)))
        .contains(
            "> Exempt information. An appendix to this report is not for publication.",
            "> Its content is described in paragraphs 3 and 7 of Part 1 of Schedule 12A to the"
                + " Local Government Act 1972.",
            "> Whether the public interest in keeping it exempt outweighs",
            "at a cost of no more than its total in the exempt appendix",
            "the public be excluded from the meeting while the exempt appendix is considered, on"
                + " the grounds that it involves the likely disclosure of exempt information as"
                + " defined in paragraphs 3 and 7")
        .doesNotContain("DS-2CD", "44:19:B6", "£", "1 High Street");
  }

  @Test
  void anExecutiveAndACouncilShutThePublicOutByTheirOwnLaws() {
    var brief = Briefs.mixed(Edition.PUBLIC);
    var committee = brief.committee();

    assertThat(text(brief.of(committee.by(DecisionPower.EXECUTIVE))))
        .contains("under regulation 4(2)(b) of the Local Authorities (Executive Arrangements)")
        .doesNotContain("section 100A(4)");
    assertThat(text(brief.of(committee.by(DecisionPower.COUNCIL))))
        .contains("under section 100A(4) of the Local Government Act 1972")
        .doesNotContain("regulation 4(2)(b)");
    assertThat(text(brief.of(committee.by(DecisionPower.EXECUTIVE).in("wales"))))
        .contains("under section 100A(4) of the Local Government Act 1972")
        .doesNotContain("England");
  }

  @Test
  void theAppendixIsMarkedAndHoldsWhatTheReportLeavesOutAndNothingElse() {
    assertThat(text(Briefs.mixed(Edition.EXEMPT)))
        .contains(
            "Draft  |  OFFICIAL-SENSITIVE: NOT FOR PUBLICATION / PROPOSED: PARAGRAPHS 3 AND 7 OF"
                + " PART 1 OF SCHEDULE 12A",
            "# Exempt appendix: The Council’s CCTV: risk and what to do",
            "M. Okafor, Monitoring officer, 18 November 2026",
            "Proposed; the proper officer has not yet given an opinion",
            "DS-2CD2143",
            "Today: 12")
        .doesNotContain("Recommendations", "It is recommended", "## Options", "## Implications");
  }

  @Test
  void eachRecommendationIsOneMotion() {
    var motions =
        text(Briefs.mixed(Edition.PUBLIC))
            .lines()
            .filter(line -> line.startsWith("1. "))
            .map(line -> line.substring(3))
            .toList();

    assertThat(motions)
        .hasSize(7)
        .noneMatch(motion -> motion.matches(".*\\bor\\b.*"))
        .contains(
            "approves option 2 (Keep and verify), at a cost of no more than its total in the exempt"
                + " appendix, to be met from the property maintenance reserve;",
            "decides that, as the number of cameras at one installation is not known, nothing is"
                + " spent on them before that cost has been reported to members and approved;",
            "delegates to the Head of Property, in consultation with the Cabinet member for assets,"
                + " authority to carry out the approved option and to spend what this resolution"
                + " approves for it, and no more;");
  }

  @Test
  void aReportAfterTheDecisionTellsOfItAndAsksForNoneAgain() {
    var decision =
        new Decision("That every site be inspected.", LocalDate.of(2026, 12, 8), "45/26", "verify");
    var brief = Briefs.after(Briefs.mixed(Edition.PUBLIC), decision);

    assertThat(text(brief))
        .contains(
            "It tells what has become of the decision of 8 December 2026 on that risk",
            "notes that, of the actions on record since the decision of 8 December 2026 (45/26),"
                + " one of three has been done",
            "On 8 December 2026 members resolved (minute 45/26):",
            "That every site be inspected.",
            "The option that was chosen is: Keep and verify.",
            "Inspect the recorder and both of its network sockets",
            "asks for a further report on progress")
        .doesNotContain("approves option", "# Options", "delegates to", "It seeks a decision");
    assertThat(paper.missing(brief))
        .contains("who sees to each open action, and by when")
        .doesNotContain("the option that officers recommend");
    assertThat(paper.missing(Briefs.after(Briefs.one(Edition.PUBLIC), decision)))
        .contains("the actions that follow from the decision");
    var other =
        brief.of(brief.committee().preferring("replace").meetingOn(decision.on().plusYears(1)));
    assertThat(text(other)).contains("approves option 5 (Replace now)");
  }

  @Test
  void whyADearerOptionIsBetterIsAskedForAndPrinted() {
    var brief = Briefs.one(Edition.PUBLIC);
    var dearer = brief.of(brief.committee().preferring("harden"));
    assertThat(paper.missing(dearer))
        .contains(
            "why the preferred option is better than option 2, which costs less and leaves the same"
                + " bands");
    assertThat(text(dearer)).contains("Option 2 (Keep and verify) costs less");
    var why = dearer.committee().with(CommitteeText.PREFERRED_REASON, "It ends shared passwords.");
    assertThat(text(dearer.of(why)))
        .contains("It ends shared passwords.")
        .doesNotContain("costs less and leaves");
    assertThat(paper.missing(dearer.of(why))).noneMatch(one -> one.startsWith("why the"));
  }

  @Test
  void anExecutiveInEnglandGivesNoticeOfWhatIsPrivate() {
    var brief = Briefs.mixed(Edition.PUBLIC);
    var notice =
        "where notice of the private part of the meeting was given, 28 clear days before it";
    assertThat(paper.missing(brief)).contains(notice);
    assertThat(paper.missing(brief.of(brief.committee().by(DecisionPower.COUNCIL))))
        .doesNotContain(notice);
    var given =
        brief.of(
            brief.committee().with(CommitteeText.PRIVATE_NOTICE, "on the website, 9 November"));
    assertThat(paper.missing(given)).doesNotContain(notice);
    assertThat(text(given))
        .contains("28 clear days before, was given: on the website, 9 November.");
  }

  @Test
  void whatNobodyHasGivenIsListedBeforeAndNotPrinted() {
    assertThat(text(Briefs.one(Edition.PUBLIC)))
        .doesNotContain("Not given", "Not stated", "None recorded", "No consultation");
    assertThat(paper.missing(Briefs.one(Edition.PUBLIC)))
        .contains(
            "the committee’s name",
            "the day of the meeting",
            "whether it is a key decision",
            "the option that officers recommend",
            "implications: financial");
    assertThat(paper.missing(Briefs.mixed(Edition.PUBLIC)))
        .doesNotContain("the committee’s name", "implications: financial")
        .contains("who cleared the implications: legal", "whether trade unions were consulted");
    assertThat(paper.missing(Briefs.mixed(Edition.EXEMPT))).isEmpty();
  }

  @Test
  void aCorrectionNamesWhatItSupersedesAndWhy() {
    assertThat(text(Briefs.mixed(Edition.PUBLIC)))
        .contains("Version 1, “CCTV installations”, of 3 November 2026")
        .contains("The number of cameras at the depot was wrong.");
  }

  @Test
  void whatTheGovernmentDidNotSayIsSaid() {
    assertThat(text(Briefs.one(Edition.PUBLIC)))
        .contains(
            "That statement binds departments, not councils",
            "It named no firm, and the Government has published no list of firms",
            "no maker is on the central debarment list");
  }

  @Test
  void ofManyFortyAreListedAndThirtyDescribedInTheAppendix() {
    assertThat(text(Briefs.many(1_500)))
        .contains("Highest risk first: 40 of 1,500. The register workbook has them all.");

    var appendix = text(Briefs.many(1_500, Edition.EXEMPT));
    assertThat(appendix)
        .contains("Of 1,500 installations, the 30 with the highest risk are described here");
    assertThat(appendix.lines().filter(line -> line.startsWith("### ")).count()).isEqualTo(30);
  }

  @Test
  void hostileTextsStayPlainText() throws IOException {
    var hostile =
        "=1+1 <w:p/> &amp; \u0000\u0008\uFFFE\uD800 \u202Etxt.exe\u202C { INCLUDETEXT \"c:\\x\" }"
            + " HYPERLINK \"http://x\" [PAGE] {0} $1";
    var file = write(Briefs.saying(hostile + "a".repeat(50_000)));

    assertThat(AccessibleDocument.faults(file)).isEmpty();
    assertThat(PaperText.of(file)).contains("=1+1 <w:p/> &amp;", "[U+202E]txt.exe", "{0} $1");
    try (var zip = new ZipFile(file.toFile())) {
      var document =
          new String(
              zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(document).doesNotContain("instrText", "fldSimple", "w:hyperlink");
    }
  }

  @Test
  void theSameBriefGivesTheSameBytes() throws IOException, InterruptedException {
    var one = Files.readAllBytes(write(Briefs.mixed(Edition.EXEMPT)));
    Thread.sleep(2_100); // The times in a zip file go by two seconds.
    assertThat(Files.readAllBytes(write(Briefs.mixed(Edition.EXEMPT)))).isEqualTo(one);
  }

  @Test
  void whoStopsHalfWayFindsNothing() throws IOException {
    var file = folder.resolve("stopped.docx");
    var asked = new int[1];
    var progress = new Progress(() -> ++asked[0] > 5, share -> {});

    assertThat(
            PaperFile.write(
                file, paper.content(Briefs.mixed(Edition.PUBLIC), progress), Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void thePlanHasTheHeadingsThatThePaperHas() {
    for (var brief : List.of(Briefs.mixed(Edition.PUBLIC), Briefs.empty())) {
      var planned = paper.parts(brief).stream().map(PaperPlan.Part::heading).toList();
      var printed =
          text(brief)
              .lines()
              .filter(line -> line.startsWith("# ") || line.startsWith("## "))
              .map(line -> line.replaceFirst("#+ ", ""))
              .toList();

      assertThat(planned).isEqualTo(printed);
      assertThat(paper.parts(brief)).allMatch(part -> part.holds().endsWith("."));
    }
  }

  private String text(EstateReportData brief) {
    return PaperText.of(write(brief));
  }

  private Path write(EstateReportData brief) {
    var file = folder.resolve("paper.docx");
    assertThat(PaperFile.write(file, paper.content(brief, Progress.NONE), Optional.empty()))
        .isEqualTo(Outcome.done(file));
    return file;
  }
}
