package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.Share;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.SignedEstate;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.paper.PaperWriter;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.exchange.conversion.EnclosedRecord;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.office.PaperFile;

/**
 * Nothing that stands beside the signatures switches a check off: whatever of it is changed, the
 * paper is not vouched for, or it is truly what is written from what is signed and the verdict says
 * what of it nobody signed.
 */
@Tag("flips")
class EnclosureFieldsTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final SignedEstate ESTATE = new SignedEstate(KNOWLEDGE);
  private static final LocalDate OTHER_DAY = LocalDate.of(2026, 11, 25);
  private static final Map<String, Path> PAPERS = new LinkedHashMap<>();

  @TempDir private static Path papers;
  @TempDir private Path folder;

  @BeforeAll
  static void write() {
    for (var edition : Edition.values()) {
      for (var kind : List.of(PaperKind.SITE, PaperKind.SIGN_OFF, PaperKind.COMMITTEE)) {
        write(PaperOrder.of(kind, edition, ""), kind.id() + "-" + edition.id());
      }
    }
    write(PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, "").withWorkings(true), "site-workings");
    for (var edition : Edition.values()) {
      var order = PaperOrder.of(PaperKind.SITE, edition, "").with(Annex.DPIA, true);
      write(order, "site-dpia-" + edition.id());
    }
  }

  private static void write(PaperOrder order, String name) {
    var sample = Path.of("samples", "kent-county-council.json");
    var one = Estate.done(new FileAssessments(KNOWLEDGE).dossiers(sample)).getFirst();
    var signed = ESTATE.signed(SignedEstate.named(one, new UUID(7, 1).toString(), "i-1", "Main"));
    var brief = Estate.done(ESTATE.brief(order.edition(), 1, _ -> signed, Progress.NONE));
    PaperWriter.of(order, KNOWLEDGE, false)
        .ifPresent(
            writer ->
                PAPERS.put(
                    name,
                    Estate.done(
                        PaperFile.write(
                            papers.resolve(name + ".docx"),
                            writer.content().content(brief, Progress.NONE, Optional.empty()),
                            Optional.empty()))));
  }

  private static Map<String, UnaryOperator<EmbeddedRecords>> changes() {
    var changes = new LinkedHashMap<String, UnaryOperator<EmbeddedRecords>>();
    Stream.of(
            EmbeddedRecords.SITE,
            EmbeddedRecords.SITE_WORKINGS,
            EmbeddedRecords.SITE_PUBLIC,
            EmbeddedRecords.SIGN_OFF,
            EmbeddedRecords.WORKBOOK,
            EmbeddedRecords.WORKBOOK_OF_BRIEF,
            EmbeddedRecords.COMMITTEE,
            "site-in-template",
            "site-dpia",
            "site-workings-dpia",
            "site-public-dpia",
            "sign-off-dpia",
            "site-dpia-dpia",
            "other")
        .forEach(kind -> changes.put("kind " + kind, was -> of(was, kind, was.printedOn())));
    changes.put("day", was -> of(was, was.kind(), OTHER_DAY));
    changes.put("version", was -> was.with(new DocumentVersion(2, Optional.empty())));
    changes.put(
        "meeting",
        was -> was.with(DocumentVersion.FIRST.on(Optional.of(LocalDate.of(2027, 11, 23)))));
    changes.put(
        "corrected",
        was ->
            was.with(
                new DocumentVersion(
                    2,
                    Optional.of(
                        new Issue(
                            PaperKind.SITE,
                            Edition.EXEMPT,
                            "",
                            1,
                            "earlier.docx",
                            OTHER_DAY,
                            "The residual risk is LOW.")))));
    changes.put("written by", was -> was.by("another version"));
    changes.put("written by nobody", was -> was.by(""));
    changes.put("brief", was -> was.beside("{}"));
    changes.put("no brief", was -> was.beside(""));
    changes.put("no record", was -> with(was, List.of()));
    changes.put("a record twice", EnclosureFieldsTest::twice);
    changes.put(
        "stale", was -> with(was, was.records().stream().map(EnclosureFieldsTest::stale).toList()));
    return changes;
  }

  private static EmbeddedRecords of(EmbeddedRecords was, String kind, LocalDate day) {
    return new EmbeddedRecords(
        kind, day, was.imprint(), was.records(), was.brief(), was.writtenBy());
  }

  private static EmbeddedRecords with(EmbeddedRecords was, List<String> records) {
    return new EmbeddedRecords(
        was.kind(), was.printedOn(), was.imprint(), records, was.brief(), was.writtenBy());
  }

  private static EmbeddedRecords twice(EmbeddedRecords was) {
    var records = new ArrayList<>(was.records());
    records.addAll(was.records());
    return with(was, records);
  }

  private static String stale(String text) {
    return EnclosedRecord.read("it", text) instanceof Outcome.Done<EnclosedRecord>(var record)
        ? new EnclosedRecord(
                record.signed(),
                record.draft(),
                record.names(),
                List.of("The residual risk is LOW."))
            .text()
        : text;
  }

  private static Verdict verified(Path paper) {
    return new Verification(KNOWLEDGE).verify(paper, VerifyRequest.PLAIN);
  }

  private static boolean isProved(Verdict verdict) {
    return verdict.level() == Level.PROVED || verdict.level() == Level.SIGNER_NOT_RECOGNISED;
  }

  @Test
  void noneOfThemCanBeOtherInAFileThatIsElseAsItWas() {
    forEach(
        (name, paper, change) -> {
          var same = change.apply(PaperParts.enclosure(paper));
          var to = folder.resolve("raw.docx");
          assertThat(
                  same.equals(PaperParts.enclosure(paper))
                      || !isProved(verified(PaperParts.enclosing(paper, change, to))))
              .as(name)
              .isTrue();
        });
  }

  @Test
  void aFileThatAgreesSaysWhatOfItNobodySigned() {
    forEach(
        (name, paper, change) ->
            PaperParts.agreeing(KNOWLEDGE, paper, change, folder.resolve("agreeing.docx"))
                .ifPresent(file -> assertSaid(name, verified(file))));
  }

  private interface Trying {
    void of(String name, Path paper, UnaryOperator<EmbeddedRecords> change);
  }

  /** Each change meets some of the papers, and each paper some of the changes. */
  private static void forEach(Trying trying) {
    var changes = List.copyOf(changes().entrySet());
    var papers = List.copyOf(PAPERS.entrySet());
    for (var i = 0; i < papers.size(); i++) {
      for (var j = 0; j < changes.size(); j++) {
        if (Share.has(i, j, 8)) {
          var name = papers.get(i).getKey() + ", " + changes.get(j).getKey();
          trying.of(name, papers.get(i).getValue(), changes.get(j).getValue());
        }
      }
    }
  }

  private static void assertSaid(String what, Verdict verdict) {
    var said = verdict.lines().stream().map(Verdict.Line::text).toList().toString();
    if (isProved(verdict)) {
      assertThat(said).as(what).contains("Nobody signed these: the day it was written");
      assertThat(said).as(what).doesNotContain("LOW");
    } else {
      assertThat(verdict.level())
          .as(what)
          .isIn(Level.NOT_VOUCHED_FOR, Level.CHANGED, Level.UNREADABLE);
    }
  }
}
