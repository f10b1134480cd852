package org.ringfence.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.Catalogues;
import org.ringfence.report.DocxReading;
import org.ringfence.report.Dossiers;
import org.ringfence.report.FullDossier;
import org.ringfence.report.PaperFiles;

class SiteReportTest {
  private static final String HOSTILE =
      "=1+1 <w:br/> &amp; \u0000\u0008\uFFFE\uD800 \u202Etxt.exe\u202C HYPERLINK \"http://x\""
          + " [PAGE] {0}";

  @TempDir private Path folder;

  @Test
  void theSentenceStandsLargeAndTheCautionsBeneathIt() {
    var paper = paper(Dossiers.county());

    assertThat(paper.inStyle("Finding")).containsExactly(Dossiers.SENTENCE);
    assertThat(paper.inStyle("ListBullet"))
        .startsWith(
            "Provisional: 21 questions that have to be asked are not known.",
            "Nobody has inspected what is said.");
  }

  @Test
  void whatWasFoundOnADeviceThatWasReplacedIsNotLost() {
    var swap = LocalDate.of(2026, 11, 5);
    var found =
        Answer.stated("air-gap")
            .withBasis(Basis.INSPECTED)
            .withEvidence("J. Cole", Optional.of(LocalDate.of(2026, 10, 1)), "Sheet 7");
    var was =
        new ReopenedAnswer(
            "recorder.isolation", "Recorder Hikvision", found, List.of(), swap, true);
    var history =
        new EquipmentHistory(
            List.of(new DeviceHistory(List.of(), Optional.of(new Replacement(swap, "Recorder X")))),
            Map.of(),
            List.of());
    assertThat(paper(Dossiers.county().since(List.of(was), history)).text())
        .contains(
            "Found on the old device, Recorder Hikvision, which was replaced on 5 November 2026:"
                + " Recorder isolation: ")
        .contains("– Inspected (J. Cole", "1 October 2026", "Sheet 7")
        .contains("replaced on 5 November 2026 by Recorder X");
  }

  @Test
  void anUnsignedPaperCallsItselfADraftAndASignedOneNamesItsSigners() {
    assertThat(paper(Dossiers.county()).inStyle("Notice").getFirst())
        .startsWith("Draft: not signed off.");
    var signed = paper(Dossiers.signed());
    assertThat(signed.inStyle("Notice").getFirst())
        .startsWith("Signed off.")
        .contains("B. Director");
    assertThat(DocxReading.rows(signed.table("Sign-off")))
        .contains(
            List.of(
                "A. Site Manager",
                "Assessor",
                "22 November 2026",
                "A name only; nothing shows who it was"));
  }

  @Test
  void everyRiskIsInTheNumbersWithItsBandInWords() {
    assertThat(DocxReading.rows(paper(Dossiers.county()).table("The numbers")))
        .contains(
            List.of("Headline", "20 Severe", "16 Severe", "9 Moderate", "25 Severe"),
            List.of("All risks", "20 Severe", "16 Severe", "10 High", "25 Severe"),
            List.of("Cyber", "20 Severe", "16 Severe", "6 Moderate", "25 Severe"))
        .hasSize(7);
  }

  @Test
  void theMatrixNamesTheRiskInThePlaceWhereItStands() {
    var matrix = DocxReading.rows(paper(Dossiers.county()).table("Where the risks stand"));

    assertThat(matrix).hasSize(6).allSatisfy(row -> assertThat(row).hasSize(6));
    assertThat(matrix.get(2).get(4)).isEqualTo("16 SevereCyber");
    assertThat(matrix.get(5).get(1)).isEqualTo("1 Low");
  }

  @Test
  void everyControlHasItsRowWithWhyItEarnsWhatItEarns() {
    var paper = workings(Dossiers.county());
    var rows = DocxReading.rows(paper.table("Controls of the risk Cyber"));

    assertThat(rows).hasSize(9);
    assertThat(rows.get(1))
        .containsExactly(
            "Recorder isolation",
            "Air gap: no link to anything else",
            "Stated",
            "24 of 24",
            "1 of 4",
            "6");
    assertThat(rows.get(2)).contains("Documented (evidence has aged)", "8 of 8", "2 of 4", "4");
    assertThat(paper.text())
        .contains(
            "Likelihood 5 less 36 eighths gives 0.5, rounded up to 1; the floor is 2; 2 × 3 = 6.");
  }

  @Test
  void theWorkingsHaveEveryQuestionAndSayWhoReconciledAContradiction() {
    var paper = workings(Dossiers.county());

    assertThat(DocxReading.rows(paper.table("Appendix B: every answer")))
        .hasSize(Catalogues.method().questions().size() + 1);
    assertThat(DocxReading.rows(paper.table("Contradictions")))
        .anySatisfy(
            row ->
                assertThat(row.get(2))
                    .isEqualTo(
                        "By C. Officer on 22 November 2026: The line was taken out in June."))
        .anySatisfy(row -> assertThat(row.get(2)).isEqualTo("Not reconciled"));
  }

  @Test
  void everyReasonIsGiven() {
    var dossier = FullDossier.unsigned(folder);
    assertThat(dossier.reasons()).hasSizeGreaterThan(4);
    assertThat(paper(dossier).inStyle("ListBullet")).containsAll(dossier.reasons());
  }

  @Test
  void theChecksEndAtWhatIsAttainable() {
    var dossier = Dossiers.county();
    assertThat(dossier.advice().getLast().check().residualAfter())
        .isEqualTo(dossier.risk().headline().attainable());
    var checks = paper(dossier).inStyle("ListNumber");
    assertThat(checks.getLast()).contains("Headline then: 9 Moderate.");
    for (var advice : dossier.advice()) {
      assertThat(checks.toString()).contains(advice.title());
    }
  }

  @Test
  void everyAnswerIsInTheTableOfItsStepWithItsBasis() {
    var rows = DocxReading.rows(paper(Dossiers.county()).table("Answers"));
    assertThat(rows.stream().map(List::getFirst))
        .containsExactly(
            "Step", "Site", "Equipment", "Network", "Access", "Privacy", "Procurement");
    assertThat(rows.get(3).get(1))
        .contains(
            "Recorder isolation: Air gap: no link to anything else – Stated: County Council (public"
                + " statement); 1 October 2026; press office file 12/2026.",
            "Web monitoring: Off on every device – Documented (evidence has aged): County"
                + " Council (public statement); 1 October 2026; press office file 12/2026.",
            "Other ways out: Not known.");
    var all = rows.stream().map(List::getLast).toList().toString();
    for (var question : Catalogues.method().questions()) {
      assertThat(all).contains(Catalogues.wording().title(question.id()) + ": ");
    }
  }

  @Test
  void aContradictionThatStandsSaysWhoExplainedIt() {
    assertThat(paper(Dossiers.county()).inStyle("ListBullet"))
        .contains(
            "The recorder is said to be air-gapped, but the maintenance company has remote"
                + " access. C. Officer recorded on 22 November 2026 why both stand: “The line was"
                + " taken out in June.”");
  }

  @Test
  void aReasonForAcceptingARiskIsGivenWithItsSigner() {
    assertThat(paper(Dossiers.recorded()).inStyle("AfterTable"))
        .contains(
            "B. Director gave this reason: “The building closes in 2028.” (this acceptance no"
                + " longer holds)");
  }

  @Test
  void aCorrectionNamesThePaperThatItTakesThePlaceOf() throws IOException {
    var earlier =
        new Issue(
            PaperKind.SITE, Edition.EXEMPT, "a-1", 1, "County Hall", Dossiers.DAY.minusDays(7), "");
    var content =
        new SiteReport(Catalogues.wording(), Catalogues.method())
            .content(Dossiers.county(), Set.of(), new DocumentVersion(2, Optional.of(earlier)));
    var paper = new DocxReading(PaperFiles.written(content, file("paper.docx")));
    assertThat(paper.text())
        .contains("This is version 2. It takes the place of “County Hall” of 15 November 2026.");
    assertThat(part(file("paper.docx"), "word/footer1.xml")).contains("Version 2");
  }

  @Test
  void thePreviewNamesTheHeadingsThatThePaperHas() {
    var report = new SiteReport(Catalogues.wording(), Catalogues.method());
    for (var dossier : List.of(Dossiers.county(), Dossiers.recorded())) {
      assertThat(report.parts(dossier, Set.of()).stream().map(PaperPlan.Part::heading))
          .containsExactlyElementsOf(paper(dossier).inStyle("Heading1"));
      assertThat(
              report.parts(dossier, Set.of(Annex.WORKINGS)).stream().map(PaperPlan.Part::heading))
          .containsExactlyElementsOf(workings(dossier).inStyle("Heading1"));
    }
  }

  @Test
  void nothingIsInTheWayOfPeopleWhoCannotSeeIt() {
    for (var dossier : List.of(Dossiers.county(), Dossiers.recorded(), Dossiers.signed())) {
      assertThat(AccessibleDocument.faults(PaperFiles.site(dossier, file("a.docx")))).isEmpty();
      assertThat(AccessibleDocument.faults(PaperFiles.workings(dossier, file("b.docx")))).isEmpty();
    }
  }

  @Test
  void aLabelThatHidesAnotherMakerSaysSo() {
    assertThat(DocxReading.rows(paper(Dossiers.county()).table("Equipment")))
        .contains(
            List.of(
                "Cameras",
                "LTS",
                "Sold as LTS, made by Hikvision",
                "List of rebadged labels",
                "56"));
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    var levels = paper(Dossiers.signed()).headings();

    assertThat(levels).first().isEqualTo(1);
    for (var place = 1; place < levels.size(); place++) {
      assertThat(levels.get(place)).isLessThanOrEqualTo(levels.get(place - 1) + 1);
    }
  }

  @Test
  void everyTableIsOneThatAScreenReaderCanRead() {
    for (var table : paper(Dossiers.signed()).tables()) {
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
      assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).isNotBlank();
      assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray())
          .isEqualTo(table.getRow(0).getTableCells().size());
      assertThat(DocxReading.rows(table).stream().flatMap(List::stream)).noneMatch(String::isBlank);
      assertThat(merged(table)).isFalse();
    }
  }

  @Test
  void languageTitleAndTypeSizeAreThoseOfAnAccessiblePaper() throws IOException {
    var paper = paper(Dossiers.county());

    assertThat(paper.document().getProperties().getCoreProperties().getTitle())
        .isEqualTo("Residual risk of CCTV: County Hall, Front desk and car park");
    var styles = part(file("paper.docx"), "word/styles.xml");
    assertThat(styles).contains("w:lang w:val=\"en-GB\"");
    var sizes = Pattern.compile("<w:sz w:val=\"(\\d+)\"").matcher(styles);
    assertThat(sizes.results().map(size -> Integer.parseInt(size.group(1))))
        .isNotEmpty()
        .allMatch(halfPoints -> halfPoints >= 24);
  }

  @Test
  void everyPageBearsTheMarkingItsNumberAndTheMethod() throws IOException {
    paper(Dossiers.county());
    var footer = part(file("paper.docx"), "word/footer1.xml");

    assertThat(part(file("paper.docx"), "word/header1.xml"))
        .contains("OFFICIAL-SENSITIVE", "County Council");
    assertThat(footer).contains("OFFICIAL-SENSITIVE", "NUMPAGES", "Method 2026.1", "Draft");
  }

  @Test
  void hostileTextIsOnlyText() throws IOException {
    var paper = paper(Dossiers.saying(HOSTILE));

    assertThat(paper.text()).doesNotContain("\u202E", "\uFFFE").contains("[U+202E]txt.exe");
    var xml = part(file("paper.docx"), "word/document.xml");
    assertThat(xml).doesNotContain("instrText", "w:hyperlink", "fldSimple").contains("&lt;w:br/");
    assertThat(paper.text()).contains("[PAGE] {0}");
  }

  @Test
  void aTextTooLongIsCutAndSaysSo() {
    assertThat(paper(Dossiers.saying("x".repeat(100_000))).text().length()).isLessThan(60_000);
    assertThat(paper(Dossiers.saying("x".repeat(100_000))).text())
        .contains("(cut; the register holds the whole text)");
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    write(Dossiers.signed(), file("one.docx"));
    write(Dossiers.signed(), file("two.docx"));

    assertThat(file("one.docx")).hasSameBinaryContentAs(file("two.docx"));
  }

  private static boolean merged(XWPFTable table) {
    var xml = table.getCTTbl().xmlText();
    return xml.contains("gridSpan") || xml.contains("vMerge");
  }

  private static String part(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private DocxReading paper(Dossier dossier) {
    write(dossier, file("paper.docx"));
    return new DocxReading(file("paper.docx"));
  }

  private DocxReading workings(Dossier dossier) {
    return new DocxReading(PaperFiles.workings(dossier, file("paper.docx")));
  }

  private static void write(Dossier dossier, Path file) {
    PaperFiles.site(dossier, file);
  }

  private Path file(String name) {
    return folder.toAbsolutePath().normalize().resolve(name);
  }
}
