package org.ringfence.assessment.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.estate.BriefMaker;
import org.ringfence.assessment.estate.BriefMaker.Numbered;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.written.Money;
import org.ringfence.report.FullDossier;

/** What is withheld is found in every text that an officer can write, however it is spelled. */
class GivenAwayTest {
  private static final CatalogueServices KNOWLEDGE = FullDossier.KNOWLEDGE;

  /** By the name of the kind, the spellings that give it away. */
  private static final Map<String, List<String>> SPELLED =
      Map.of(
          "Prices and contracts",
          List.of(
              "£12,500",
              "£12500",
              "£12,500.00",
              "12,500",
              "12 500 pounds",
              "£12.5k",
              "12.5 thousand pounds",
              "GBP 12500",
              "twelve thousand five hundred pounds",
              "twelve thousand, five hundred pounds",
              "£1,234.50",
              "about £1,230"),
          "Models",
          List.of("DS-7732NI-K4", "ds 7732ni k4", "DS7732NIK4", "DS-2CD2143G0"),
          "Serial numbers",
          List.of("ABC-123456", "abc123456", "ABC 123456"),
          "Network addresses and ports",
          List.of("44:19:B6:01:02:03", "44-19-b6-01-02-03", "4419.b601.0203", "10.0.0.5"),
          "Firmware",
          List.of("4.62", "V4.62"),
          "Places of devices",
          List.of("plant room B", "Plant  Room B"),
          "Names of technicians and of others who gave evidence, except of officers who sign",
          List.of("Tess Technician", "T. Technician", "T Technician", "Mrs Technician"),
          "Notes in people's own words",
          List.of("seen and tested on both recorders"));

  /** What looks alike and gives nothing away. */
  private static final List<String> HARMLESS =
      List.of(
          "The budget holds £80,000.",
          "On 12 May 2026 the Cabinet agreed, minute 45, section 100A(4).",
          "There are 54 cameras on 3 sites; a technician looks at 4 of them.",
          "Version 3 of the policy of 2024.",
          "Hikvision made some of them.",
          "The plant room is locked.");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private Dossier dossier = FullDossier.unsigned(Path.of(System.getProperty("java.io.tmpdir")));
  private EstateReportData whole = brief(Edition.EXEMPT, dossier);
  private EstateReportData open = brief(Edition.PUBLIC, dossier);

  @BeforeEach
  void read() throws IOException {
    FullDossier.unsigned(folder);
    var file = folder.resolve("full.json");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("T. Technician", "Tess Technician")
            .replace("ringfence-assessment/1", "ringfence-assessment/3")
            .replaceAll("\"mac\" ?: ?(\"[^\"]+\")", "\"macs\":[$1]")
            .replace(
                "\"bought\"", "\"serials\":[\"ABC123456\"],\"place\":\"Plant room B\",\"bought\""));
    dossier = done(new FileAssessments(KNOWLEDGE).dossiers(file)).getFirst();
    whole = brief(Edition.EXEMPT, dossier);
    open = brief(Edition.PUBLIC, dossier);
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static EstateReportData brief(Edition edition, Dossier dossier) {
    return brief(edition, dossier, Committee.NOT_GIVEN, List.of(), List.of(), Optional.empty());
  }

  private static EstateReportData brief(
      Edition edition,
      Dossier dossier,
      Committee committee,
      List<Action> actions,
      List<Refusal> refusals,
      Optional<Decision> decision) {
    var unset = CouncilTerms.unset(KNOWLEDGE, dossier.entry().organisation());
    var costs =
        unset.costs().stream()
            .map(
                cost ->
                    cost.treatment().equals("replace")
                        ? new TreatmentCost(
                            "replace", Money.pounds(12_500), Money.NONE, "Quotation 7", true)
                        : cost)
            .toList();
    var terms =
        new CouncilTerms(
            unset.organisation(),
            committee,
            costs,
            unset.rulings(),
            actions,
            refusals,
            decision,
            unset.appetite(),
            unset.smallNumbers());
    return done(new BriefMaker(KNOWLEDGE)
            .make(
                edition,
                List.of(new Numbered(1, () -> SignedDossier.of(dossier))),
                terms,
                DocumentVersion.FIRST,
                Progress.NONE))
        .brief();
  }

  private List<String> given(Committee committee) {
    return new GivenAway(KNOWLEDGE).in(open.of(committee), whole);
  }

  private static String within(String spelled) {
    return "It is said that " + spelled + ", and more besides.";
  }

  @Test
  void everySpellingIsFoundInEveryText() {
    var words = CommitteeWords.bundled();
    for (var text : CommitteeText.values()) {
      SPELLED.forEach(
          (kind, spellings) ->
              spellings.forEach(
                  spelled -> {
                    var naming =
                        kind.startsWith("Names")
                            && List.of(
                                    CommitteeText.REPORT_OF,
                                    CommitteeText.CONTACT,
                                    CommitteeText.PAPERS_FROM)
                                .contains(text);
                    var said = given(Committee.NOT_GIVEN.with(text, within(spelled)));
                    if (naming) {
                      assertThat(said).as(text + " " + spelled).isEmpty();
                    } else {
                      assertThat(said)
                          .as(text + " " + spelled)
                          .anySatisfy(
                              one -> assertThat(one).startsWith(words.label(text)).contains(kind));
                    }
                  }));
    }
  }

  @Test
  void whatGivesNothingAwayIsLeftAlone() {
    for (var harmless : HARMLESS) {
      assertThat(given(Committee.NOT_GIVEN.with(CommitteeText.URGENCY, harmless)))
          .as(harmless)
          .isEmpty();
    }
  }

  @Test
  void theOtherTextsOfOfficersAreReadToo() {
    var committee =
        Committee.NOT_GIVEN.cleared(
            List.of(new Clearance("legal", within("£12,500"), "", "", Optional.empty())));
    var refusals =
        List.of(
            new Refusal(
                "r",
                "FOI 7",
                DAY,
                "models",
                "foi-31",
                within("DS-7732NI-K4"),
                "",
                false,
                Optional.empty()));
    var decision = Optional.of(new Decision(within("£12.5k"), DAY, "Minute 45", "replace"));
    var said = brief(Edition.PUBLIC, dossier, committee, List.of(), refusals, decision);

    assertThat(new GivenAway(KNOWLEDGE).in(said, whole))
        .anyMatch(one -> one.startsWith("Implications: Legal: “£12,500”"))
        .anyMatch(one -> one.startsWith("Refused request FOI 7: “DS-7732NI-K4”"))
        .anyMatch(one -> one.startsWith("Decision of "));
  }

  @Test
  void anAnswerThatIsWithheldIsFoundByItsWords() {
    var found = new ArrayList<String>();
    for (var question : List.of("accounts.passwords", "maintainer.access")) {
      var value = dossier.assessment().answer(question).values().getFirst();
      var label = KNOWLEDGE.wording().valueLabel(question, value);
      found.addAll(
          new GivenAway(KNOWLEDGE)
              .in(open.of(Committee.NOT_GIVEN.with(CommitteeText.URGENCY, within(label))), whole));
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void nothingIsReadWhereNothingIsWritten() {
    assertThat(new GivenAway(KNOWLEDGE).isWritten(brief(Edition.PUBLIC, dossier))).isFalse();
    assertThat(Stream.of(given(Committee.NOT_GIVEN))).containsExactly(List.of());
  }
}
