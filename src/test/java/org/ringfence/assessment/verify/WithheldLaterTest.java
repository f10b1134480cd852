package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.SignedEstate;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.paper.PaperWriter;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.exchange.conversion.PublicRecord;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.office.PaperFile;
import org.ringfence.signing.SignedRecord;

/** Nothing can be withheld from a public paper that no ruling of the officer withholds. */
class WithheldLaterTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final SignedEstate ESTATE = new SignedEstate(KNOWLEDGE);
  private static final String GIVEN = "web.monitoring";

  @TempDir private static Path papers;
  private static Path site = Path.of("");
  private static Path committee = Path.of("");

  @TempDir private Path folder;

  @BeforeAll
  static void write() {
    site = written(1, PaperKind.SITE);
    committee = written(2, PaperKind.COMMITTEE);
  }

  private static Path written(int installations, PaperKind kind) {
    var sample = Path.of("samples/thurrock-council.json");
    var one = Estate.done(new FileAssessments(KNOWLEDGE).dossiers(sample)).getFirst();
    var brief =
        Estate.done(
            ESTATE.brief(
                Edition.PUBLIC,
                installations,
                at ->
                    ESTATE.signed(
                        SignedEstate.named(
                            one, new UUID(7, at).toString(), "i-" + at, "Installation " + at)),
                Progress.NONE));
    var order = PaperOrder.of(kind, Edition.PUBLIC, "");
    var content =
        PaperWriter.of(order, KNOWLEDGE, false)
            .orElseThrow()
            .content()
            .content(brief, Progress.NONE, Optional.empty());
    return Estate.done(
        PaperFile.write(papers.resolve(kind.id() + ".docx"), content, Optional.empty()));
  }

  private static Verdict verified(Path paper) {
    return new Verification(KNOWLEDGE).verify(paper, VerifyRequest.PLAIN);
  }

  private static UnaryOperator<EmbeddedRecords> ofFirst(UnaryOperator<PublicRecord> change) {
    return was -> {
      var first = Estate.done(PublicRecord.read("it", was.records().getFirst()));
      var records =
          Stream.concat(Stream.of(change.apply(first).text()), was.records().stream().skip(1))
              .toList();
      return new EmbeddedRecords(
          was.kind(), was.printedOn(), was.imprint(), records, was.brief(), was.writtenBy());
    };
  }

  private static PublicRecord with(
      PublicRecord was,
      Optional<SignedRecord> signed,
      List<String> kinds,
      List<String> questions,
      List<PublicRecord.Ground> grounds) {
    return new PublicRecord(
        signed,
        was.draft(),
        was.names(),
        was.leftOut(),
        was.untold(),
        was.number(),
        kinds,
        questions,
        grounds,
        was.changes(),
        was.stale());
  }

  private static PublicRecord without(PublicRecord was, String pointer) {
    var record = was.signed().orElseThrow();
    assertThat(record.snapshot().pointers()).contains(pointer);
    var left = new SignedRecord(record.snapshot().withholding(pointer::equals), record.proofs());
    return with(was, Optional.of(left), was.kinds(), was.questions(), was.grounds());
  }

  private static PublicRecord marked(PublicRecord was, List<String> kinds, List<String> questions) {
    return with(was, was.signed(), kinds, questions, was.grounds());
  }

  private static List<String> and(List<String> all, String one) {
    return Stream.concat(all.stream(), Stream.of(one)).sorted().toList();
  }

  private Verdict forged(Path paper, UnaryOperator<PublicRecord> change) {
    var to = folder.resolve("forged.docx");
    return verified(PaperParts.agreeing(KNOWLEDGE, paper, ofFirst(change), to).orElse(to));
  }

  @Test
  void whatTheRulingsWithholdIsNoChange() {
    for (var paper : List.of(site, committee)) {
      assertThat(verified(paper).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
      assertThat(forged(paper, was -> was).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
    }
  }

  @Test
  void anItemThatIsTakenOutLaterIsAChange() {
    // Not how much of the score is told: of what is not known that is one item, and may be none.
    var pointers =
        Set.of(
            "/outline/answers/" + GIVEN,
            "/devices/0/device/count",
            "/devices/1/device/kind",
            "/outline/makers",
            "/words",
            "/entry/installationId");
    for (var paper : List.of(site, committee)) {
      for (var pointer : pointers) {
        assertThat(forged(paper, was -> without(was, pointer)).level())
            .as(pointer)
            .isIn(Level.CHANGED, Level.UNREADABLE);
      }
    }
  }

  @Test
  void aMarkThatNoRulingPutsThereIsAChange() {
    for (var paper : List.of(site, committee)) {
      assertThat(
              forged(paper, was -> marked(was, was.kinds(), and(was.questions(), GIVEN))).level())
          .isEqualTo(Level.CHANGED);
      assertThat(
              forged(paper, was -> marked(was, was.kinds(), was.questions().subList(1, 3))).level())
          .isEqualTo(Level.CHANGED);
      assertThat(
              forged(paper, was -> marked(was, was.kinds().subList(1, 3), was.questions())).level())
          .isEqualTo(Level.CHANGED);
      assertThat(
              forged(paper, was -> marked(was, and(was.kinds(), "location"), was.questions()))
                  .level())
          .isEqualTo(Level.CHANGED);
    }
  }

  @Test
  void rulingsThatAreTakenOutAreMissed() {
    var verdict =
        forged(site, was -> with(was, was.signed(), was.kinds(), was.questions(), List.of()));
    assertThat(verdict.level()).isEqualTo(Level.CHANGED);
  }
}
