package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.SignedEstate;
import org.ringfence.assessment.verify.SealedCommittee;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.office.PaperFile;

/** What papers about more installations than they carry whole records of say and prove. */
class LargeEstateTest {
  private static final int MOST_WHOLE = 100;
  private static final int MANY = MOST_WHOLE + 1;
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final SignedEstate ESTATE = new SignedEstate(KNOWLEDGE, MOST_WHOLE);
  private static final Map<Edition, EstateReportData> BRIEFS = new EnumMap<>(Edition.class);
  private static List<Dossier> dossiers = List.of();

  @TempDir private Path folder;

  /** A tenth of them are drafts. */
  @BeforeAll
  static void sign() {
    var sample = Path.of("samples", "kent-county-council.json");
    var one = Estate.done(new FileAssessments(KNOWLEDGE).dossiers(sample)).getFirst();
    dossiers =
        IntStream.range(0, MANY)
            .mapToObj(
                at ->
                    SignedEstate.named(
                        one, new UUID(7, at).toString(), "i-" + at, "Installation " + at))
            .map(draft -> draft.entry().installationId().endsWith("9") ? draft : signed(draft))
            .toList();
  }

  private static Dossier signed(Dossier draft) {
    return ESTATE.signed(draft);
  }

  /** Made once: nothing changes a brief. */
  private static EstateReportData brief(Edition edition) {
    return BRIEFS.computeIfAbsent(edition, LargeEstateTest::made);
  }

  private static EstateReportData made(Edition edition) {
    return Estate.done(ESTATE.brief(edition, MANY, dossiers::get, Progress.NONE));
  }

  private Verdict verified(EstateReportData brief, boolean workbook) {
    WholeFile.Content content =
        workbook
            ? KNOWLEDGE.papers().workbook().content(brief, KNOWLEDGE.rules(), Progress.NONE)
            : KNOWLEDGE.papers().committee().content(brief, Progress.NONE);
    var file = folder.resolve(workbook ? "book.xlsx" : "paper.docx");
    Estate.done(PaperFile.write(file, content, Optional.empty()));
    return new Verification(KNOWLEDGE).verify(file, VerifyRequest.PLAIN);
  }

  private static String said(Verdict verdict) {
    return verdict.headline()
        + "\n"
        + verdict.lines().stream().map(Verdict.Line::text).collect(Collectors.joining("\n"));
  }

  private static EstateReportData changed(EstateReportData brief, UnaryOperator<String> record) {
    return brief.with(brief.installations().stream().map(one -> carrying(one, record)).toList());
  }

  private static InstallationReportData carrying(
      InstallationReportData one, UnaryOperator<String> record) {
    return new InstallationReportData(
        one.extent(),
        one.assessmentId(),
        one.installationId(),
        one.organisation(),
        one.name(),
        one.site(),
        one.installation(),
        one.address(),
        one.assessedOn(),
        one.revision(),
        one.status(),
        one.figures(),
        one.sentence(),
        one.assurance(),
        one.makers(),
        one.devices(),
        one.cameras(),
        one.answers(),
        one.unknown(),
        one.changes(),
        one.signOffs(),
        one.state(),
        one.fingerprint(),
        one.stale(),
        one.withheldItems(),
        record.apply(one.record()),
        one.today());
  }

  @Test
  void aWorkbookProvesItsSignaturesAndSaysThatItsTextWasNotCompared() {
    for (var edition : Edition.values()) {
      var verdict = verified(brief(edition), true);
      assertThat(verdict.level()).isEqualTo(Level.NOT_VOUCHED_FOR);
      assertThat(said(verdict)).contains("it carries most of their signatures without the records");
      assertThat(said(verdict).lines().filter(line -> line.contains("Ada Lovelace signed as")))
          .hasSize(MANY - 10);
      assertThat(said(verdict).lines().filter(line -> line.contains(": not signed."))).hasSize(10);
      assertThat(said(verdict)).contains("What the paper says about it was not compared.");
    }
  }

  @Test
  void aSignatureUnderAnotherRecordIsFoundOut() {
    var brief =
        changed(
            brief(Edition.PUBLIC),
            record ->
                record.replace(
                    "\\\"root\\\":\\\"" + dossiers.get(98).signed().root() + "\\\"}\"",
                    "\\\"root\\\":\\\"" + dossiers.get(97).signed().root() + "\\\"}\""));
    var verdict = verified(brief, true);
    assertThat(verdict.level()).isEqualTo(Level.CHANGED);
    assertThat(said(verdict)).contains("does not hold");
  }

  @Test
  void aSignatureInAnotherAssessmentsPlaceIsFoundOut() {
    var id = dossiers.get(98).entry().assessmentId();
    var brief =
        changed(
            brief(Edition.PUBLIC),
            record ->
                record.replace("\"assessmentId\":\"" + id, "\"assessmentId\":\"" + new UUID(8, 8)));
    assertThat(verified(brief, true).level()).isEqualTo(Level.CHANGED);
  }

  @Test
  void aCommitteesPaperCarriesWholeWhatItPrintsInFull() {
    var brief = brief(Edition.PUBLIC);
    var printed = KNOWLEDGE.papers().committee().printed(brief);
    assertThat(printed).hasSize(30);
    var verdict = verified(brief, false);
    assertThat(said(verdict))
        .startsWith("The record inside is sound; this file is not vouched for.")
        .contains("this is a public copy from the signed record")
        .doesNotContain("What the paper says about it was not compared.");
    assertThat(brief.installations())
        .filteredOn(InstallationReportData::signed)
        .allMatch(one -> one.record().length() > 5_000 == printed.contains(one));
  }

  @Test
  void nothingButTheRecordIsOtherThanInASmallPaper() {
    var some = 20;
    var small = Estate.done(ESTATE.brief(Edition.PUBLIC, some, dossiers::get, Progress.NONE));
    var large = brief(Edition.PUBLIC);
    var wanted = changed(small, _ -> "").installations();
    assertThat(changed(large, _ -> "").installations()).containsAll(wanted);
    assertThat(small.installations())
        .filteredOn(InstallationReportData::signed)
        .allMatch(one -> one.record().length() > 5_000);
  }

  @Test
  void theOrderIsThatOfTheEstateEveryTime() {
    assertThat(made(Edition.PUBLIC)).isEqualTo(brief(Edition.PUBLIC));
  }

  @Test
  void itEndsSoonWhereSomebodyWantsThat() {
    var read = new AtomicInteger();
    IntFunction<Dossier> counted =
        at -> {
          read.incrementAndGet();
          return dossiers.get(at);
        };
    var asked = new AtomicInteger();
    var progress = new Progress(() -> asked.incrementAndGet() == 2, share -> {});
    assertThatThrownBy(() -> ESTATE.brief(Edition.PUBLIC, MANY, counted, progress))
        .isInstanceOf(Progress.CancelledException.class);
    assertThat(read).hasValueLessThan(MANY);
  }

  @Test
  void aCheckTellsHowFarItIsAndEndsWhereverSomebodyStopsIt() throws Exception {
    var some = Estate.done(ESTATE.brief(Edition.EXEMPT, 20, dossiers::get, Progress.NONE));
    var paper = new SealedCommittee(KNOWLEDGE, some, folder);
    paper.write();
    paper.seal();
    var shares = new ArrayList<Double>();
    var verdict = paper.verify(new Progress(() -> false, shares::add));
    assertThat(verdict.headline()).startsWith("As issued, and also what this program writes");
    assertThat(shares).isSorted().hasSizeGreaterThan(40).last().isEqualTo(1.0);
    for (var last : List.of(1, shares.size() / 2, shares.size())) {
      var asked = new AtomicInteger();
      var stopped = paper.watched(new Progress(() -> asked.incrementAndGet() >= last, _ -> {}));
      assertThat(stopped)
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused -> assertThat(refused.toString()).contains("You stopped the check."));
    }
    try (var left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("plain.docx", "sealed.docx", "trust.json");
    }
  }

  @Test
  void aDamagedRecordIsNamedAndHidesNoOther() {
    var damaged = dossiers.get(60).carrying("{}");
    var outcome =
        ESTATE.brief(
            Edition.PUBLIC, MANY, at -> at == 60 ? damaged : dossiers.get(at), Progress.NONE);
    var brief = Estate.done(outcome);
    assertThat(brief.installations()).hasSize(MANY - 1);
    assertThat(brief.unread().toString())
        .contains("The record of one installation could not be read");
  }
}
