package org.ringfence.assessment.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.PastRuling;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.written.Money;
import org.ringfence.register.Register;

/** What a council writes down for its papers, kept in a real register. */
class CouncilRecordsTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final Opinion MO = new Opinion("Mo Nitor", "Monitoring officer", TODAY);

  @TempDir private Path folder;
  private Workspace workspace;
  private String body = "";
  private String installation = "";

  @BeforeEach
  void open() {
    workspace = done(new Estate(folder).open(KNOWLEDGE));
    if (workspace.entries().isEmpty()) {
      var started =
          done(
              workspace.start(
                  new NewAssessment("Ringmere Council", "Town Hall", "", "", "Main", "")));
      body = started.entry().organisation().id();
      installation = started.entry().installationId();
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private CouncilRecords books() {
    return workspace.books();
  }

  /** The books after the program was closed and started again. */
  private CouncilRecords again() {
    close();
    open();
    return books();
  }

  private static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) -> {
        assertThat(problems.getFirst().mend()).isNotBlank();
        yield problems.getFirst().message();
      }
    };
  }

  private static Committee details(String jurisdiction, String preferred, Clearance... clearances) {
    return new Committee(
        jurisdiction,
        Optional.of(TODAY.plusDays(30)),
        DecisionPower.NOT_STATED,
        KeyDecision.YES,
        preferred,
        Optional.empty(),
        Map.of(
            CommitteeText.NAME,
            "Audit Committee",
            CommitteeText.REPORT_OF,
            "Director of Place",
            CommitteeText.CONTACT,
            "Con Tact",
            CommitteeText.WARDS,
            "All",
            CommitteeText.CONSULTATION,
            "The union was asked."),
        List.of(clearances));
  }

  private static Clearance cleared(String area, String by, String role, @Nullable LocalDate on) {
    return new Clearance(area, "None.", by, role, Optional.ofNullable(on));
  }

  @Test
  void aCommitteesDetailsAreThereAgainWithTheirClearancesInOrder() {
    assertThat(books().committee().committee(body)).isEqualTo(Committee.NOT_GIVEN);
    var legal = cleared("legal", "Mo Nitor", "Monitoring officer", TODAY);
    var risk = cleared("risk", "", "", null);
    done(books().committee().set(body, details("wales", "verify", legal, risk)));
    assertThat(again().committee().committee(body))
        .isEqualTo(details("wales", "verify", legal, risk));
    var money = cleared("financial", "Fin Ance", "Chief finance officer", TODAY);
    done(books().committee().clear(body, money));
    done(books().committee().clear(body, new Clearance("risk", " ", "", "", Optional.empty())));
    assertThat(again().committee().committee(body).clearances()).containsExactly(money, legal);
  }

  @Test
  void officersClearAPaperInEveryAreaThatACommitteeExpects() {
    assertThat(books().committee().areas())
        .containsExactly(
            "financial",
            "legal",
            "equalities",
            "human-rights",
            "data-protection",
            "climate-and-environment",
            "crime-and-disorder",
            "procurement",
            "staffing",
            "risk",
            "corporate-priorities");
  }

  @Test
  void everythingThatOfficersWriteIsThereAgain() {
    var said =
        details("england", "verify")
            .by(DecisionPower.EXECUTIVE)
            .withReportBy(Optional.of(TODAY.plusDays(90)));
    for (var text : CommitteeText.values()) {
      said = said.with(text, "Said of " + text.id() + (text.isLine() ? "" : ".\n\nAnd more."));
    }
    done(books().committee().set(body, said));
    assertThat(again().committee().committee(body)).isEqualTo(said);
    done(books().committee().set(body, said.with(CommitteeText.BUDGET, " ")));
    assertThat(again().committee().committee(body).texts())
        .hasSize(CommitteeText.values().length - 1)
        .doesNotContainKey(CommitteeText.BUDGET);
  }

  @ParameterizedTest
  @EnumSource(CommitteeText.class)
  void whatStandsOnOneLineCanBeRead(CommitteeText text) {
    var hidden = details("england", "").with(text, "Ca\0ll");
    if (text.isLine()) {
      assertThat(refused(books().committee().set(body, hidden)))
          .contains(CommitteeWords.bundled().label(text));
      var lines = details("england", "").with(text, " A\nB ");
      assertThat(refused(books().committee().set(body, lines))).contains("several lines");
    } else {
      done(books().committee().set(body, details("england", "").with(text, " A\nB ")));
      assertThat(books().committee().committee(body).text(text)).isEqualTo("A\nB");
    }
  }

  @Test
  void detailsThatDoNotFitAreRefusedAndNothingIsChanged() {
    var book = books().committee();
    assertThat(refused(book.set(body, details("narnia", "")))).contains("no jurisdiction narnia");
    assertThat(refused(book.set(body, details("england", "wish")))).contains("no option wish");
    assertThat(refused(book.clear(body, cleared("legal", "Mo", "", TODAY)))).contains("The post");
    assertThat(refused(book.clear(body, cleared("legal", "Mo", "MO", null)))).contains("The day");
    assertThat(refused(book.clear(body, cleared("legal", "", "MO", TODAY))))
        .contains("does not say who");
    assertThat(refused(book.clear(body, cleared("law", "", "", null)))).contains("no area law");
    assertThat(refused(book.clear(body, cleared("legal", "Mo", "MO", TODAY.plusDays(1)))))
        .contains("23 November 2026, is after today");
    assertThat(refused(book.clear(body, cleared("legal", "Mo\0", "MO", TODAY))))
        .contains("a character that can't be seen");
    assertThat(refused(book.set("nobody", details("england", ""))))
        .contains("no such organisation");
    assertThat(again().committee().committee(body)).isEqualTo(Committee.NOT_GIVEN);
  }

  @Test
  void aTreatmentsCostIsTheCatalogsUntilTheCouncilSetsItsOwn() {
    var book = books().treatments();
    assertThat(book.costs(body))
        .extracting(TreatmentCost::treatment)
        .containsExactly("nothing", "verify", "harden", "upgrade", "replace");
    assertThat(book.costs(body)).noneMatch(TreatmentCost::own);
    var own =
        new TreatmentCost(
            "replace", Money.pounds(4_100), new Money(72_550), "Quotation of 3 October", true);
    done(book.set(body, own));
    assertThat(again().treatments().costs(body).getLast()).isEqualTo(own);
    assertThat(refused(books().treatments().set(body, cost("wish", 1, "x")))).contains("wish");
    assertThat(refused(books().treatments().set(body, cost("verify", 1, " "))))
        .contains("The source of the figures is missing");
    assertThat(refused(books().treatments().set(body, cost("verify", 10_000_001, "x"))))
        .contains("above ten million");
    assertThat(done(books().treatments().reset(body, "replace")).own()).isFalse();
    done(books().treatments().reset(body, "replace"));
    assertThat(again().treatments().costs(body)).noneMatch(TreatmentCost::own);
    assertThat(logged("cost-"))
        .containsExactly(
            "cost-set {\"camera\":72550,\"installation\":410000,\"treatment\":\"replace\"}",
            "cost-reset {\"camera\":65000,\"installation\":300000,\"treatment\":\"replace\"}");
  }

  private static TreatmentCost cost(String treatment, long pounds, String source) {
    return new TreatmentCost(treatment, Money.pounds(pounds), Money.NONE, source, false);
  }

  private List<String> logged(String kinds) {
    close();
    try (var register = done(Register.open(new Estate(folder).register(), Estate.CLOCK))) {
      return register.log().entries().stream()
          .filter(entry -> entry.kind().startsWith(kinds))
          .map(entry -> entry.kind() + " " + entry.detail())
          .toList();
    } finally {
      open();
    }
  }

  @Test
  void anActionIsAddedDoneAndListedAfterThoseThatAreOpen() {
    var book = books().actions();
    var due = Optional.of(TODAY.plusDays(9));
    var visit = done(book.add(body, installation, " Send a technician ", "Facilities", due));
    var sign = done(book.add(body, "", "Put up signs", "", Optional.empty()));
    assertThat(visit.what()).isEqualTo("Send a technician");
    assertThat(visit.setOn()).isEqualTo(TODAY);
    assertThat(again().actions().actions(body)).containsExactly(visit, sign);
    var finished = state(visit, Action.State.DONE);
    assertThat(done(books().actions().change(finished))).isEqualTo(finished);
    assertThat(again().actions().actions(body)).containsExactly(sign, finished);
    assertThat(refused(books().actions().add(body, "", " ", "", due)))
        .contains("action is missing");
    assertThat(refused(books().actions().add(body, "elsewhere", "Look", "", due)))
        .contains("no such installation");
    var other = new Action("none", "", "x", "", due, Action.State.OPEN, TODAY);
    assertThat(refused(books().actions().change(other))).contains("no such action");
    assertThat(books().actions().actions(body)).hasSize(2);
  }

  private static Action state(Action of, Action.State state) {
    return new Action(
        of.id(), of.installationId(), of.what(), of.owner(), of.due(), state, of.setOn());
  }

  @Test
  void everyKindIsProposedUntilAnOfficerDecides() {
    var proposed = books().disclosure().rulings(body);
    assertThat(proposed).allMatch(Ruling::isProposal);
    assertThat(proposed).extracting(Ruling::kind).contains(DetailKind.values());
    assertThat(one(proposed, DetailKind.LOCATION, "").withheld()).isFalse();
    assertThat(one(proposed, DetailKind.MODEL, "").provision()).isEqualTo("england-7");
    assertThat(proposed)
        .extracting(Ruling::question)
        .contains("accounts.passwords", "recorder.connection")
        .doesNotContain("recorder.isolation", "web.monitoring", "purchase.position");
    done(books().disclosure().decide(body, ruling(DetailKind.MODEL, "", false, "", "")));
    var own = ruling(DetailKind.ANSWER, "view.area", true, "foi-38", "A refuge is nearby.");
    done(books().disclosure().decide(body, own));
    var decided = again().disclosure().rulings(body);
    assertThat(one(decided, DetailKind.MODEL, ""))
        .isEqualTo(ruling(DetailKind.MODEL, "", false, "", ""));
    assertThat(decided.getLast()).isEqualTo(own);
    assertThat(decided.stream().filter(Ruling::isProposal)).hasSize(proposed.size() - 1);
    assertThat(logged("ruling-"))
        .hasSize(2)
        .first()
        .isEqualTo(
            "ruling-decided {\"kind\":\"model\",\"on\":\"2026-11-22\",\"provision\":\"\","
                + "\"question\":\"\",\"withheld\":false}");
  }

  /** Whatever the law has weighed is not withheld without a word on it, under no paragraph. */
  @Test
  void thePublicInterestIsAskedForWhereverTheLawHasItWeighed() {
    var law = books().provisions();
    for (var jurisdiction : List.of("england", "wales")) {
      done(books().committee().set(body, details(jurisdiction, "")));
      for (var id : books().disclosure().provisions(body)) {
        var silent = new Ruling(DetailKind.MODEL, "", true, id, "Why.", "  ", Optional.of(MO));
        var outcome = books().disclosure().decide(body, silent);
        if (Objects.requireNonNull(law.get(id)).weighed()) {
          assertThat(refused(outcome)).contains("Nothing is said about the public interest");
        } else {
          assertThat(done(outcome).publicInterest()).isEmpty();
        }
      }
    }
    assertThat(Objects.requireNonNull(law.get("wales-16")).weighed()).isFalse();
    assertThat(Objects.requireNonNull(law.get("england-5")).weighed()).isTrue();
  }

  @Test
  void anOpinionIsTakenBackOrUndoneAndStaysInTheHistory() {
    var book = books().disclosure();
    var first = ruling(DetailKind.MODEL, "", true, "england-7", "Why.");
    var second = ruling(DetailKind.MODEL, "", false, "", "");
    var proposal = one(book.rulings(body), DetailKind.MODEL, "");
    assertThat(refused(book.undo(body, proposal))).contains("Nobody has decided");
    assertThat(refused(book.takeBack(body, proposal, MO, "x"))).contains("Nobody has decided");
    done(book.decide(body, first));
    done(book.decide(body, second));
    assertThat(done(book.undo(body, second))).isEqualTo(first);
    assertThat(again().disclosure().rulings(body)).contains(first).doesNotContain(second);
    var later = new Opinion("Dep Uty", "Deputy", TODAY);
    assertThat(refused(books().disclosure().takeBack(body, first, later, " "))).contains("reason");
    assertThat(done(books().disclosure().takeBack(body, first, later, "Too broad.")))
        .isEqualTo(proposal);
    assertThat(again().disclosure().rulings(body)).allMatch(Ruling::isProposal);
    assertThat(books().disclosure().history(body))
        .containsExactly(
            new PastRuling(first, PastRuling.End.REPLACED, MO, ""),
            new PastRuling(second, PastRuling.End.UNDONE, MO, ""),
            new PastRuling(first, PastRuling.End.TAKEN_BACK, later, "Too broad."));
    assertThat(logged("ruling-"))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("ruling-decided", "ruling-decided", "ruling-undone", "ruling-taken-back");
  }

  @Test
  void inWalesTheLawOfWalesHoldsAndADecisionUnderAnotherLapses() {
    done(books().disclosure().decide(body, ruling(DetailKind.LOCATION, "", false, "", "")));
    var english7 = ruling(DetailKind.MODEL, "", true, "england-7", "Because.");
    done(books().disclosure().decide(body, english7));
    done(books().committee().set(body, details("wales", "")));
    var rulings = books().disclosure().rulings(body);
    assertThat(one(rulings, DetailKind.MODEL, "").isProposal()).isTrue();
    assertThat(one(rulings, DetailKind.MODEL, "").provision()).isEqualTo("wales-18");
    assertThat(one(rulings, DetailKind.LOCATION, "").isProposal()).isFalse();
    var english = ruling(DetailKind.MODEL, "", true, "england-7", "Because.");
    assertThat(refused(books().disclosure().decide(body, english)))
        .contains("england-7 does not hold here");
    assertThat(books().disclosure().provisions(body)).contains("wales-18", "foi-31");
  }

  @ParameterizedTest
  @CsvSource({
    "model, '', england-7, ' ', Mo, MO, 0, The reason is missing",
    "model, '', '', Why, Mo, MO, 0, no ground in law",
    "model, '', wales-18, Why, Mo, MO, 0, does not hold here",
    "model, view.area, england-7, Why, Mo, MO, 0, Only a single answer has a question",
    "answer, view, england-7, Why, Mo, MO, 0, There is no question view",
    "answer, '', england-7, Why, Mo, MO, 0, There is no question",
    "model, '', england-7, Why, ' ', MO, 0, The name of the proper officer is missing",
    "model, '', england-7, Why, Mo, ' ', 0, The post of the proper officer is missing",
    "model, '', england-7, Why, Mo, MO, 1, is after today",
  })
  void aDecisionThatLacksSomethingIsRefused(
      String kind,
      String question,
      String provision,
      String reason,
      String by,
      String role,
      int days,
      String why) {
    var opinion = Optional.of(new Opinion(by, role, TODAY.plusDays(days)));
    var half =
        new Ruling(
            DetailKind.of(kind).orElseThrow(), question, true, provision, reason, "x", opinion);
    assertThat(refused(books().disclosure().decide(body, half))).contains(why);
    assertThat(books().disclosure().rulings(body)).allMatch(Ruling::isProposal);
  }

  @Test
  void whatNobodyHasAnOpinionOnIsNoDecision() {
    var model = one(books().disclosure().rulings(body), DetailKind.MODEL, "");
    assertThat(refused(books().disclosure().decide(body, model))).contains("Nobody has given");
  }

  private static Ruling ruling(
      DetailKind kind, String question, boolean withheld, String provision, String reason) {
    var weighed = withheld ? "Readers gain less than intruders." : "";
    return new Ruling(kind, question, withheld, provision, reason, weighed, Optional.of(MO));
  }

  private static Ruling one(List<Ruling> rulings, DetailKind kind, String question) {
    return rulings.stream()
        .filter(one -> one.kind() == kind && one.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRefusalIsAddedAndRemoved() {
    var book = books().refusals();
    var first = done(book.add(body, refusal("FOI 12", "foi-31", "A burglar would.", 0)));
    var second = done(book.add(body, refusal("FOI 13", "foi-24", "Required.", 0)));
    assertThat(UUID.fromString(first.id())).isNotEqualTo(UUID.fromString(second.id()));
    assertThat(again().refusals().refusals(body)).containsExactly(first, second);
    assertThat(done(books().refusals().remove(body, first.id()))).containsExactly(second);
    assertThat(refused(books().refusals().remove(body, first.id()))).contains("no such refusal");
    assertThat(refused(books().refusals().add(body, refusal(" ", "foi-31", "Why", 0))))
        .contains("reference of the request is missing");
    assertThat(refused(books().refusals().add(body, refusal("x", "england-7", "Why", 0))))
        .contains("does not rely on england-7");
    assertThat(refused(books().refusals().add(body, refusal("x", "foi-31", " ", 0))))
        .contains("reason is missing");
    assertThat(refused(books().refusals().add(body, refusal("x", "foi-31", "Why", -10))))
        .contains("a day before the request");
    assertThat(again().refusals().refusals(body)).containsExactly(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"foi-24", "foi-31", "foi-38", "foi-40", "foi-43"})
  void thePublicInterestIsAskedWhereTheLawAsksIt(String section) {
    var full = refusal("FOI 12", section, "Required.", 0);
    var silent = without(full);
    if (Objects.requireNonNull(books().provisions().get(section)).weighed()) {
      assertThat(refused(books().refusals().add(body, silent))).contains("the public interest");
      assertThat(done(books().refusals().add(body, full)).publicInterest())
          .isEqualTo("Safety weighs more.");
      assertThat(again().refusals().refusals(body).getFirst().publicInterest())
          .isEqualTo("Safety weighs more.");
    } else {
      assertThat(done(books().refusals().add(body, silent)).publicInterest()).isEmpty();
      assertThat(done(books().refusals().add(body, full)).publicInterest()).isEmpty();
    }
  }

  private static Refusal without(Refusal one) {
    return new Refusal(
        "",
        one.reference(),
        one.received(),
        one.asked(),
        one.provision(),
        one.reason(),
        " ",
        one.partial(),
        one.answered());
  }

  private static Refusal refusal(String reference, String provision, String reason, int answered) {
    var received = TODAY.minusDays(5);
    return new Refusal(
        "",
        reference,
        received,
        "Makers and numbers of cameras",
        provision,
        reason,
        "Safety weighs more.",
        true,
        Optional.of(received.plusDays(answered)));
  }

  @Test
  void aPaperThatWasGivenOutIsCorrectedByItsNextVersionOnly() {
    var first = done(books().issues().add(body, issue(Edition.PUBLIC, 1, "")));
    assertThat(refused(books().issues().add(body, issue(Edition.PUBLIC, 1, ""))))
        .contains("next version of this paper is 2");
    assertThat(refused(books().issues().add(body, issue(Edition.PUBLIC, 2, ""))))
        .contains("reason for the correction is missing");
    assertThat(refused(books().issues().add(body, issue(Edition.EXEMPT, 1, "Why"))))
        .contains("corrects nothing");
    var second = done(again().issues().add(body, issue(Edition.PUBLIC, 2, "A wrong number")));
    assertThat(books().issues().issues(body)).containsExactly(first, second);
    assertThat(books().issues().last(body, PaperKind.COMMITTEE, Edition.PUBLIC, body))
        .contains(second);
    assertThat(books().issues().last(body, PaperKind.COMMITTEE, Edition.EXEMPT, body)).isEmpty();
    assertThat(logged("paper-")).hasSize(2);
  }

  private Issue issue(Edition edition, int version, String why) {
    return new Issue(PaperKind.COMMITTEE, edition, body, version, "Cameras.docx", TODAY, why);
  }

  @Test
  void howSmallACountMayBeIsKeptAndLogged() {
    assertThat(books().smallNumbers().threshold()).isEqualTo(5);
    done(books().smallNumbers().set(12));
    assertThat(refused(books().smallNumbers().set(2))).contains("from 3 to 20");
    assertThat(refused(books().smallNumbers().set(21))).contains("from 3 to 20");
    assertThat(again().smallNumbers().threshold()).isEqualTo(12);
    assertThat(logged("small-")).containsExactly("small-numbers-set {\"threshold\":12}");
  }

  @Test
  void anOrganisationIsFoundByNameAndTheOnlyOneByNone() {
    var all = books().organisations();
    assertThat(done(all.named("ringmere council "))).isEqualTo(done(all.named(" ")));
    done(workspace.start(new NewAssessment("Other Council", "Depot", "", "", "Main", "")));
    assertThat(refused(all.named(""))).contains("several", "Other Council; Ringmere Council");
    assertThat(refused(all.named("Third"))).contains("no organisation Third");
  }

  @Test
  void eachProvisionHasItsWords() {
    assertThat(books().provisions().values())
        .extracting(Provision::name)
        .contains("paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972");
    assertThat(books().provisions()).hasSize(15);
  }
}
