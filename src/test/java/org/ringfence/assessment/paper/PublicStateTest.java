package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.FileTexts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.signing.QuickKeys;

/** A public paper says of an assessment how far it is signed, as the exempt one does. */
class PublicStateTest {
  private static final List<Paper> PAPERS =
      List.of(
          new Paper(PaperKind.SITE, ".docx"),
          new Paper(PaperKind.COMMITTEE, ".docx"),
          new Paper(PaperKind.WORKBOOK, ".xlsx"));
  private static final String OWN_WORDS = "Because of Zeppelin Zorro.";

  @TempDir private Path folder;

  private record Paper(PaperKind kind, String ending) {}

  /** One way in which an assessment can be signed, and what has to be said of it everywhere. */
  private record Case(
      String name, SigningSettings settings, List<Given> given, List<String> said, int leftOut) {}

  private record Given(String person, String role, String reason) {}

  private static final List<String> ALL =
      List.of("assessor", "technician", "approver", "risk-owner");

  private static final List<Case> CASES =
      List.of(
          new Case(
              "assessor",
              SigningSettings.USUAL,
              List.of(new Given("Tom Lee", "assessor", "")),
              List.of("Signed by the assessor only; not approved (still to sign: approver)"),
              0),
          new Case(
              "assessor in words of their own",
              SigningSettings.USUAL,
              List.of(new Given("Tom Lee", "assessor", OWN_WORDS)),
              List.of("Signed by the assessor only; not approved (still to sign: approver)"),
              1),
          new Case(
              "all but one",
              asking(false),
              List.of(
                  new Given("Tom Lee", "assessor", ""),
                  new Given("Zed Zimmer", "technician", ""),
                  new Given("Ulla Sand", "approver", OWN_WORDS)),
              List.of(
                  "Signed by the assessor, technician and approver; not yet signed by the risk"
                      + " owner (still to sign: risk owner)"),
              2),
          new Case(
              "signed off",
              asking(false),
              List.of(
                  new Given("Tom Lee", "assessor", ""),
                  new Given("Zed Zimmer", "technician", ""),
                  new Given("Ulla Sand", "approver", OWN_WORDS),
                  new Given("Olga Ohm", "risk-owner", OWN_WORDS)),
              List.of("Signed off"),
              3),
          new Case(
              "checks off",
              asking(true),
              List.of(
                  new Given("Tom Lee", "assessor", ""),
                  new Given("Zed Zimmer", "technician", ""),
                  new Given("Tom Lee", "approver", OWN_WORDS)),
              List.of(
                  "not yet signed by the risk owner (still to sign: risk owner)",
                  "nobody approves an answer of their own was switched off",
                  "nobody approves what they have inspected was switched off"),
              2));

  private static SigningSettings asking(boolean off) {
    return new SigningSettings(9, off, off, IdentityBasis.TYPED, 12, ALL);
  }

  private Workspace at(Path place, String name) {
    var ring =
        new KeyRing(
            place.resolve(name), UUID::randomUUID, Drafts.KNOWLEDGE.clock(), "", QuickKeys.FILES);
    if (ring.own().isEmpty()) {
      Estate.done(ring.make(name, Estate.PASSPHRASE.toCharArray()));
    }
    return Estate.done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(place.resolve("one.ringfence")));
  }

  private String started(Path place, SigningSettings settings) {
    try (var sam = at(place, "Sam Okafor")) {
      var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
      var id = Estate.done(sam.start(what)).assessment().id();
      Estate.done(sam.devices(id, List.of(Drafts.cameras("HiLook", 12))));
      Estate.done(sam.answer(id, "recorder.isolation", Answer.stated("air-gap")));
      Estate.done(sam.answer(id, "web.monitoring", Answer.stated("disabled")));
      Estate.done(sam.signatures().set(settings));
      withhold(sam, DetailKind.PERSON);
      withhold(sam, DetailKind.NOTE);
      return id;
    }
  }

  private static void withhold(Workspace workspace, DetailKind kind) {
    var organisation = workspace.books().organisations().all().getFirst().id();
    var opinion = new Opinion("M. Officer", "Monitoring officer", Estate.TODAY);
    var ruling =
        new Ruling(kind, "", true, "england-7", "It harms.", "Little gain.", Optional.of(opinion));
    Estate.done(workspace.books().disclosure().decide(organisation, ruling));
  }

  private void sign(Path place, String id, Given given) {
    try (var one = at(place, given.person())) {
      var statement = one.wording().statements().getOrDefault(given.role(), "");
      var review = Optional.of(Estate.TODAY.plusMonths(6));
      var who =
          new Signatory("", true, given.role(), statement, given.reason(), Estate.TODAY, review);
      Estate.done(one.signatures().sign(id, who, Estate.PASSPHRASE.toCharArray()));
    }
  }

  @Test
  void everyPublicPaperSaysWhatTheExemptOneSays() throws IOException {
    var at = 0;
    for (var one : CASES) {
      var place = Files.createDirectories(folder.resolve("case" + at++));
      var id = started(place, one.settings());
      one.given().forEach(given -> sign(place, id, given));
      try (var sam = at(place, "Sam Okafor")) {
        assertSaid(sam, id, one, PAPERS.getFirst(), Edition.EXEMPT);
        for (var paper : PAPERS) {
          assertSaid(sam, id, one, paper, Edition.PUBLIC);
        }
      }
    }
  }

  private void assertSaid(Workspace workspace, String id, Case one, Paper paper, Edition edition)
      throws IOException {
    var file = folder.resolve(edition.id() + paper.ending());
    var subject = paper.kind() == PaperKind.SITE ? id : "";
    var order = PaperOrder.of(paper.kind(), edition, subject);
    Estate.done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
    var text = plain(FileTexts.of(Files.readAllBytes(file)));
    var what = one.name() + ", " + edition.id() + " " + paper.kind().id();
    assertThat(text).as(what).contains(one.said());
    if (paper.kind() == PaperKind.SITE) {
      one.given()
          .forEach(
              given ->
                  assertThat(text)
                      .as(what)
                      .contains(Drafts.KNOWLEDGE.wording().label("role", given.role())));
    }
    if (edition == Edition.PUBLIC) {
      assertThat(text).as(what).doesNotContain("Zed Zimmer", "Zeppelin Zorro");
      if (paper.kind() != PaperKind.COMMITTEE) {
        assertThat(text).as(what).contains(named(one));
      }
      assertChecked(workspace, file, one, what);
    }
  }

  /** Who signs is told where only their words are withheld, and not where they inspected. */
  private static List<String> named(Case one) {
    return one.given().stream()
        .filter(given -> !given.role().equals("technician"))
        .map(Given::person)
        .toList();
  }

  private static String plain(String xml) {
    return xml.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }

  private static void assertChecked(Workspace workspace, Path file, Case one, String what) {
    var verdict = workspace.verification().verify(file, VerifyRequest.PLAIN);
    var said = verdict.lines().stream().map(Verdict.Line::text).collect(Collectors.joining("\n"));
    assertThat(said)
        .as(what)
        .contains(one.said())
        .doesNotContain("Zed Zimmer", "Zeppelin Zorro", "Olga Ohm");
    assertThat(said.contains("the paper says that the"))
        .as(what + said)
        .isEqualTo(one.leftOut() > 0);
    assertThat(verdict.level())
        .as(what)
        .isEqualTo(
            one.given().size() > one.leftOut()
                ? Verdict.Level.NOT_VOUCHED_FOR
                : Verdict.Level.UNREADABLE);
  }
}
