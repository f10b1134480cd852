package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.MarkedRegister;
import org.ringfence.assessment.TalkativePhoto;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.written.Money;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Templates;
import org.ringfence.report.template.PaperTags;

/**
 * Nothing that is withheld is in any part of a public file: not in its text, its properties, its
 * pictures, a workbook inside it or the record that it carries.
 */
class LeakTest {
  /** What was put in, by the kind of detail that it is of. */
  private static final Map<DetailKind, List<String>> MARKS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(DetailKind.LOCATION, List.of("QLOCATIONSITE", "QLOCATIONROOM")),
              Map.entry(DetailKind.ADDRESS, List.of("QADDRESS")),
              Map.entry(DetailKind.PLACE, List.of("QPLACE")),
              Map.entry(DetailKind.MODEL, List.of("QMODEL", "QLABEL")),
              Map.entry(DetailKind.SERIAL, List.of("QSERIAL1", "QSERIAL2")),
              Map.entry(DetailKind.FIRMWARE, List.of("QFIRMWARE")),
              Map.entry(
                  DetailKind.NETWORK,
                  List.of("C0:56:E3:0A:BC:DE", "C0:56:E3:0A:BC:DF", "10.98.76.54")),
              Map.entry(DetailKind.PHOTO, List.of("QPHOTO")),
              Map.entry(DetailKind.PERSON, List.of("Qperson", "QTECHNICIAN")),
              Map.entry(DetailKind.PRICE, List.of("4321.09", "QCONTRACT")),
              Map.entry(DetailKind.NOTE, List.of("QNOTE", "QREF", "QREASON", "QACTION"))));

  /** What officers say under their own names, and of requests that were refused. */
  private static final List<String> OFFICES =
      List.of(
          "QCONTACT",
          "QDIRECTOR",
          "QCLEARED",
          "QPOST",
          "QMEANS",
          "QREFERENCE",
          "QASKED",
          "QBECAUSE");

  private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9+/_-]{22,}={0,2}");

  @TempDir private Path folder;
  private MarkedRegister desk;

  @BeforeEach
  void seed() throws IOException {
    desk = MarkedRegister.seeded(folder);
  }

  /** Salts and hashes are random letters, in which a short mark stands now and then by chance. */
  private static List<String> marksIn(String text, DetailKind kind) {
    var read = RANDOM.matcher(text).replaceAll(" ");
    return MARKS.getOrDefault(kind, List.of()).stream().filter(read::contains).toList();
  }

  @Test
  void nothingThatIsWithheldIsInAnyPartOfADraft() throws IOException {
    desk.withholdEverything();
    var text = desk.published();
    for (var kind : MARKS.keySet()) {
      assertThat(marksIn(text, kind)).as(kind.id()).isEmpty();
    }
    assertThat(text).contains("Anytown Council", "Installation 1", "ringfence-public/2");
    assertThat(text).doesNotContain("web.monitoring\":{\"basis");
    // Nor which devices do not work.
    assertThat(text).doesNotContain("FAULTY", "Faulty");
  }

  @Test
  void nothingThatIsWithheldIsInAnyPartOfASignedPaper() throws IOException {
    desk.sign();
    desk.withholdEverything();
    var text = desk.published();
    for (var kind : MARKS.keySet()) {
      assertThat(marksIn(text, kind)).as(kind.id()).isEmpty();
    }
    assertThat(text).contains("ringfence-record/1");
  }

  @Test
  void aLabelOfADeviceThatIsGoneIsWithheldLikeAnyOther() throws IOException {
    desk.withholdEverything();
    var text = desk.published(new MarkedRegister.Public(PaperKind.SITE, "docx"), Optional.empty());
    assertThat(text).contains("(Removed)", "says the brand and nothing else").contains("Hikvision");
    // Label and model of each of the four that are not called by a brand alone, with their ground.
    var rows = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    assertThat(rows).contains("Cameras (Removed) Withheld (paragraph 7)");
    assertThat(rows).doesNotContain("Cameras (Removed) Withheld Not known");
  }

  @Test
  void whatMayBeToldIsFound() throws IOException {
    // So that the search is shown to be able to find it.
    desk.withholdEverything();
    for (var kind : MARKS.keySet()) {
      desk.decide(kind, "", false);
      assertThat(marksIn(desk.published(), kind)).as(kind.id()).isNotEmpty();
      desk.decide(kind, "", true);
    }
  }

  @Test
  void aPriceOfTheCouncilsOwnIsWithheldToo() throws IOException {
    desk.withholdEverything();
    Estate.done(
        desk.workspace()
            .books()
            .treatments()
            .set(
                desk.organisation(),
                new TreatmentCost(
                    "replace", Money.pounds(98_765), Money.pounds(8_765), "QQUOTATION", true)));
    assertThat(desk.published()).doesNotContain("98,765", "98765", "8,765", "QQUOTATION");
    desk.decide(DetailKind.PRICE, "", false);
    assertThat(desk.published()).contains("QQUOTATION");
  }

  @Test
  void nothingThatIsWithheldIsInAPaperInTheCouncilsTemplate() throws IOException {
    desk.sign();
    desk.withholdEverything();
    for (var kind : List.of(PaperKind.COMMITTEE, PaperKind.SITE, PaperKind.FOI)) {
      var places = new LinkedHashMap<String, String>();
      new PaperTags().parts(kind).forEach((tag, text) -> places.put(text, tag));
      var template = Templates.committee(folder.resolve(kind.id() + "-template.docx"), places);
      assertNothingWithheld(new MarkedRegister.Public(kind, "docx"), template);
    }
    var letterhead = BookTemplates.letterhead(folder.resolve("council.xlsx"));
    for (var kind : List.of(PaperKind.WORKBOOK, PaperKind.FOI)) {
      assertNothingWithheld(new MarkedRegister.Public(kind, "xlsx"), letterhead);
    }
  }

  private void assertNothingWithheld(MarkedRegister.Public paper, Path template)
      throws IOException {
    var text = desk.published(paper, Optional.of(template));
    assertThat(text).contains("Anytown Council");
    for (var mark : MARKS.keySet()) {
      assertThat(marksIn(text, mark)).as(paper + mark.id()).isEmpty();
    }
  }

  @Test
  void noRecordOfAPhotoIsInAnyPaperEvenWherePhotosAreTold() throws IOException {
    desk.sign();
    for (var kind : MARKS.keySet()) {
      desk.decide(kind, "", false);
    }
    var text = desk.published();
    assertThat(text).contains("QPHOTO.jpg");
    assertThat(TalkativePhoto.MARKS.stream().skip(1).filter(text::contains)).isEmpty();
  }

  @Test
  void officersAndRefusalsStandOnlyInThePapersThatAreAboutThem() throws IOException {
    desk.withholdEverything();
    var books = desk.workspace().books();
    Estate.done(books.committee().set(desk.organisation(), details()));
    var refusal =
        new Refusal(
            "",
            "QREFERENCE",
            MarkedRegister.SEEN,
            "QASKED",
            "foi-31",
            "QBECAUSE",
            "QWEIGHED",
            false,
            Optional.empty());
    Estate.done(books.refusals().add(desk.organisation(), refusal));
    for (var paper : MarkedRegister.PUBLIC) {
      var text = desk.published(paper, Optional.empty());
      var about =
          switch (paper.kind()) {
            case COMMITTEE -> OFFICES;
            case FOI -> OFFICES.subList(OFFICES.indexOf("QREFERENCE"), OFFICES.size());
            case SITE, WORKBOOK, CHECKLIST, SIGN_OFF -> List.<String>of();
          };
      assertThat(OFFICES.stream().filter(text::contains))
          .as(paper.toString())
          .containsExactlyInAnyOrderElementsOf(about);
    }
  }

  private static Committee details() {
    var cleared =
        new Clearance("legal", "QMEANS", "QCLEARED", "QPOST", Optional.of(MarkedRegister.SEEN));
    return new Committee(
        "england",
        Optional.empty(),
        DecisionPower.NOT_STATED,
        KeyDecision.NOT_STATED,
        "",
        Optional.empty(),
        Map.of(
            CommitteeText.NAME,
            "Audit",
            CommitteeText.REPORT_OF,
            "QDIRECTOR",
            CommitteeText.CONTACT,
            "QCONTACT"),
        List.of(cleared));
  }
}
