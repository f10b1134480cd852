package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.Share;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.estate.BriefMaker;
import org.ringfence.assessment.estate.SignedEstate;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.paper.PaperWriter;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PaperReading;
import org.ringfence.assessment.verify.record.SealCheck;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.Appetite;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.written.Money;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.report.office.PaperFile;
import org.ringfence.signing.Keys;
import org.ringfence.signing.PaperSeal;

/** A paper about an estate is made again from what it carries, to the byte. */
class PapersAgainTest {
  private static final LocalDate TODAY = Estate.TODAY;
  private static final int MANY = 34;
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final SignedEstate ESTATE = new SignedEstate(KNOWLEDGE);
  private static List<Dossier> dossiers = List.of();

  @TempDir private Path folder;

  /** Every tenth is a draft. */
  @BeforeAll
  static void sign() {
    var sample = Path.of("samples", "kent-county-council.json");
    var one = Estate.done(new FileAssessments(KNOWLEDGE).dossiers(sample)).getFirst();
    dossiers =
        IntStream.range(0, MANY)
            .mapToObj(
                at -> {
                  var id = new UUID(7, at).toString();
                  var draft = SignedEstate.named(one, id, "i-" + at, "Installation " + at);
                  return at % 10 == 9 ? draft : ESTATE.signed(draft);
                })
            .toList();
  }

  private static CouncilTerms terms() {
    var unset = CouncilTerms.unset(KNOWLEDGE, dossiers.getFirst().entry().organisation());
    var committee =
        new Committee(
            "england",
            Optional.of(TODAY.plusDays(30)),
            DecisionPower.NOT_STATED,
            KeyDecision.YES,
            "verify",
            Optional.empty(),
            Map.of(
                CommitteeText.NAME,
                "Corporate Committee",
                CommitteeText.TITLE,
                "Cameras",
                CommitteeText.REPORT_OF,
                "Director of Place",
                CommitteeText.CONTACT,
                "E. Contact",
                CommitteeText.WARDS,
                "All wards",
                CommitteeText.URGENCY,
                "It came late.",
                CommitteeText.CONSULTATION,
                "We asked the unions.\n\nThey said yes."),
            List.of(
                new Clearance(
                    "financial", "It costs.", "F. Money", "Treasurer", Optional.of(TODAY)),
                new Clearance("legal", "It is lawful.", "", "", Optional.empty())));
    var costs = new ArrayList<>(unset.costs());
    costs.set(
        1, new TreatmentCost("verify", Money.pounds(300), Money.pounds(7), "Quotation 12", true));
    return new CouncilTerms(
        unset.organisation(),
        committee,
        costs,
        rulings(unset.rulings()),
        List.of(
            action("a-1", "i-3", "Ask the installer", Action.State.OPEN),
            action("a-2", "", "Change every password", Action.State.DONE),
            action("a-3", "i-4", "Paint it", Action.State.DROPPED)),
        List.of(
            new Refusal(
                "r-1",
                "FOI 7",
                TODAY,
                "Where",
                "foi-31",
                "Crime",
                "It weighs",
                true,
                Optional.of(TODAY))),
        Optional.of(new Decision("Every recorder is locked.", TODAY, "Minute 45", "harden")),
        new Appetite(10, true),
        unset.smallNumbers());
  }

  private static Action action(String id, String installation, String what, Action.State state) {
    return new Action(
        id, installation, what, "O. Owner", Optional.of(TODAY.plusDays(9)), state, TODAY);
  }

  /** Notes and prices are told, so that actions and costs are printed; some are decided. */
  private static List<Ruling> rulings(List<Ruling> proposals) {
    var opinion = Optional.of(new Opinion("P. Officer", "Monitoring officer", TODAY));
    return proposals.stream()
        .map(
            one ->
                new Ruling(
                    one.kind(),
                    one.question(),
                    one.withheld()
                        && one.kind() != DetailKind.NOTE
                        && one.kind() != DetailKind.PRICE,
                    one.provision(),
                    one.reason(),
                    "It weighs more.",
                    one.kind() == DetailKind.ANSWER ? Optional.empty() : opinion))
        .toList();
  }

  private static EstateReportData brief(Edition edition, int installations) {
    var all =
        IntStream.range(0, installations)
            .mapToObj(
                at -> new BriefMaker.Numbered(at + 1, () -> SignedDossier.of(dossiers.get(at))))
            .toList();
    var earlier =
        new Issue(
            PaperKind.COMMITTEE, edition, "o-1", 1, "cameras.docx", TODAY, "A number was wrong.");
    return Estate.done(
            new BriefMaker(KNOWLEDGE)
                .make(
                    edition,
                    all,
                    terms(),
                    new DocumentVersion(2, Optional.of(earlier)),
                    Progress.NONE))
        .brief();
  }

  private Path written(EstateReportData brief, PaperKind kind, Path file) {
    var order = PaperOrder.of(kind, brief.edition(), "");
    var writer = PaperWriter.of(order, KNOWLEDGE, false).orElseThrow();
    var content = writer.content().content(brief, Progress.NONE, Optional.empty());
    return Estate.done(PaperFile.write(file, content, Optional.empty()));
  }

  private static PaperContents contents(Path file) {
    return Estate.done(new PaperReading(KNOWLEDGE).contents(file));
  }

  private boolean isSameMadeAgain(Path file) {
    var contents = contents(file);
    assertThat(PapersAgain.canBeMade(contents)).isTrue();
    return new PaperDifferences(KNOWLEDGE).isAsWritten(file, contents);
  }

  @Test
  void ofEachKindAndEdition() {
    for (var edition : Edition.values()) {
      for (var installations : List.of(1, 5, MANY)) {
        if (!Share.has(edition.ordinal(), installations == 5 ? 1 : 0, 2)) {
          continue;
        }
        var brief = brief(edition, installations);
        for (var kind : List.of(PaperKind.COMMITTEE, PaperKind.WORKBOOK)) {
          var name = "%s-%s-%d".formatted(kind.id(), edition.id(), installations);
          var ending = kind == PaperKind.WORKBOOK ? ".xlsx" : ".docx";
          assertThat(isSameMadeAgain(written(brief, kind, folder.resolve(name + ending))))
              .as(name)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aPaperCarriesNothingThatItDoesNotPrint() {
    var paper = contents(written(brief(Edition.PUBLIC, 5), PaperKind.COMMITTEE, file("p.docx")));
    assertThat(paper.enclosure().brief())
        .contains("Ask the installer", "Quotation 12", "It is lawful.", "FOI 7")
        .doesNotContain("O. Owner", "Change every password", "Paint it");
    var book = contents(written(brief(Edition.EXEMPT, 5), PaperKind.WORKBOOK, file("b.xlsx")));
    assertThat(book.enclosure().brief())
        .contains("Change every password")
        .doesNotContain("It is lawful.", "We asked the unions.", "FOI 7");
  }

  /** As somebody seals a file, whatever it is. */
  private PaperSeal seal(Path loose, Path to) {
    var paper = new PaperSeal.Paper("committee", "exempt", 2);
    var log = new LogHead("r-1", 7, "cd".repeat(32));
    var key = Keys.fresh("p-2", "Grace Hopper");
    try (var out = Files.newOutputStream(to)) {
      SealedPaper.write(
          loose, parts -> PaperSeal.of(key, paper, true, TODAY, log, parts).text(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var found = Estate.done(SealedPaper.read(to)).orElseThrow();
    return Estate.done(PaperSeal.read("it", found.text()));
  }

  private Verdict proved(Path loose) {
    var sealed = file("sealed-" + loose.getFileName());
    var seal = seal(loose, sealed);
    var findings = new CheckFindings();
    findings.signed();
    var proved =
        Estate.done(
            new PaperProof(KNOWLEDGE)
                .prove(
                    sealed,
                    contents(sealed),
                    Optional.of(new SealCheck.Covering(seal, true)),
                    Progress.NONE,
                    findings));
    return findings.verdict(KNOWLEDGE.phrases(), proved.sentence(), false);
  }

  @Test
  void underASealTheVerdictSaysWhetherItIsTheSame() {
    var paper = written(brief(Edition.EXEMPT, 2), PaperKind.COMMITTEE, file("c.docx"));
    var same = proved(paper);
    assertThat(same.headline()).startsWith("As issued, and also what this program writes");
    assertThat(same.isAllGood()).isTrue();
    var edited =
        proved(
            PaperParts.saying(
                paper, "It holds only what that", "It holds what that", file("e.docx")));
    assertThat(edited.level()).isEqualTo(Verdict.Level.PROVED);
    assertThat(edited.headline()).startsWith("As issued. Not one byte");
    assertThat(edited.lines().toString())
        .contains("The file is not what the program writes from what it encloses", "Grace Hopper")
        .doesNotContain("GOOD");
  }

  @Test
  void aPaperOfAnotherVersionStaysProvableByItsSeal() {
    var paper = written(brief(Edition.PUBLIC, 2), PaperKind.COMMITTEE, file("c.docx"));
    var earlier = proved(PaperParts.enclosing(paper, was -> was.by("others"), file("o.docx")));
    assertThat(earlier.level()).isEqualTo(Verdict.Level.PROVED);
    assertThat(earlier.headline()).startsWith("As issued. Not one byte");
    assertThat(earlier.lines().toString()).contains("Another version of Ringfence wrote this");
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
