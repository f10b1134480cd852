package org.ringfence.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Drafts.KNOWLEDGE;
import static org.ringfence.assessment.Drafts.SIGNED;
import static org.ringfence.assessment.Drafts.cameras;
import static org.ringfence.assessment.Drafts.shown;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Weakness;
import org.ringfence.model.signature.SignOff;

/** When a sign-off stops holding, to the day, and what is said then. */
class StalenessTest {
  private static final String REVIEW =
      "It was to be reviewed by 3 March 2027, 12 months after it was signed on 3 March 2026, and"
          + " that day has passed.";
  private static final LocalDate REVIEWED_BY = LocalDate.of(2027, 3, 3);
  private static final List<Device> AXIS = List.of(cameras("Axis", 4));

  private static SignOff signOff(String role, LocalDate on) {
    return new SignOff("Somebody", role, "I agree.", on);
  }

  private static final List<SignOff> APPROVED = List.of(signOff("approver", SIGNED));

  private static StalenessContext on(LocalDate day) {
    return new StalenessContext(day, 12, "m1", "m1", Optional.empty());
  }

  private static SnapshotContent signed(Map<String, Answer> answers) {
    return Drafts.signed(Drafts.assessment(SIGNED, AXIS, answers));
  }

  private static List<String> reasons(SnapshotContent signed, StalenessContext now) {
    return new Staleness(KNOWLEDGE).reasons(signed, APPROVED, now);
  }

  @Test
  void itHoldsUntilTheDayOfTheReviewAndNotOnTheNext() {
    var signed = signed(Map.of());
    assertThat(reasons(signed, on(SIGNED))).isEmpty();
    assertThat(reasons(signed, on(REVIEWED_BY))).isEmpty();
    assertThat(reasons(signed, on(REVIEWED_BY.plusDays(1)))).containsExactly(REVIEW);
  }

  @Test
  void theNewestApprovalCountsElseTheNewestSignature() {
    var staleness = new Staleness(KNOWLEDGE);
    var signed = signed(Map.of());
    var assessed = signOff("assessor", LocalDate.of(2027, 1, 1));
    var again = signOff("approver", LocalDate.of(2026, 4, 1));
    var all = List.of(assessed, APPROVED.getFirst(), again);
    assertThat(staleness.reasons(signed, all, on(LocalDate.of(2027, 4, 1)))).isEmpty();
    assertThat(staleness.reasons(signed, all, on(LocalDate.of(2027, 4, 2))))
        .singleElement()
        .asString()
        .contains("1 April 2027", "1 April 2026");
    var unapproved = List.of(assessed, signOff("technician", SIGNED));
    assertThat(staleness.reasons(signed, unapproved, on(LocalDate.of(2028, 1, 1)))).isEmpty();
    assertThat(staleness.reasons(signed, unapproved, on(LocalDate.of(2028, 1, 2)))).hasSize(1);
    assertThat(staleness.reasons(signed, List.of(), on(LocalDate.of(2099, 1, 1)))).isEmpty();
  }

  @Test
  void aReviewMonthThatIsTooShortEndsOnItsLastDay() {
    var leap = List.of(signOff("approver", LocalDate.of(2027, 1, 31)));
    var monthly =
        new StalenessContext(
            LocalDate.of(2027, 2, 28), 1, "m1", "m1", Optional.<Assessment>empty());
    var staleness = new Staleness(KNOWLEDGE);
    assertThat(staleness.reasons(signed(Map.of()), leap, monthly)).isEmpty();
    var next = new StalenessContext(LocalDate.of(2027, 3, 1), 1, "m1", "m1", Optional.empty());
    assertThat(staleness.reasons(signed(Map.of()), leap, next))
        .containsExactly(
            "It was to be reviewed by 28 February 2027, one month after it was signed on 31 January"
                + " 2027, and that day has passed.");
  }

  private static Map<String, Answer> airGap(LocalDate seen) {
    return Map.of(
        "recorder.isolation", shown("air-gap", Basis.INSPECTED, seen),
        "other.exits", shown("none-found", Basis.INSPECTED, seen),
        "web.monitoring", shown("disabled", Basis.INSPECTED, seen));
  }

  @Test
  void evidenceCountsForTwelveMonthsToTheDay() {
    var signed = signed(airGap(LocalDate.of(2025, 10, 1)));
    assertThat(reasons(signed, on(LocalDate.of(2026, 10, 1)))).isEmpty();
    assertThat(reasons(signed, on(LocalDate.of(2026, 10, 2))))
        .containsExactly(
            "By 2 October 2026 some evidence is too old to count as it did when this was signed:"
                + " recorder isolation (of 1 October 2025), web monitoring (of 1 October 2025) and"
                + " other ways out (of 1 October 2025); the headline stays at 8 (moderate).");
  }

  /** Signed when evidence lasted a year; the method at hand gives it a month. */
  @Test
  void evidenceAgesByTheMethodUnderWhichItWasSigned() {
    var reference = KNOWLEDGE.catalogue().reference();
    var ageing = KNOWLEDGE.catalogue().method().ageing();
    var quick =
        ageing.stream().map(line -> new Method.Ageing(line.bases(), 1, line.becomes())).toList();
    var hasty = knowing(called("2027.1", quick), reference);
    var assessment = Drafts.assessment(SIGNED, AXIS, airGap(LocalDate.of(2026, 2, 20)));
    var earlier = KNOWLEDGE.scorers().of("2026.1").orElseThrow();
    var signed = Drafts.signed(assessment, earlier.score(assessment));
    assertThat(new AgedEvidence(hasty).reason(signed, LocalDate.of(2027, 2, 20))).isEmpty();
    assertThat(new AgedEvidence(hasty).reason(signed, LocalDate.of(2027, 2, 21))).isPresent();
  }

  @Test
  void whatAgedEvidenceDoesToTheHeadlineIsSaid() {
    var devices = List.of(cameras("Hikvision", 12));
    var seen = LocalDate.of(2026, 1, 15);
    var signed = Drafts.signed(Drafts.assessment(SIGNED, devices, airGap(seen)));
    var before = signed.risk().headline().residual();
    assertThat(reasons(signed, on(LocalDate.of(2027, 1, 16))))
        .singleElement()
        .asString()
        .matches(".*; the headline would be \\d+ \\([a-z]+\\) instead of " + before + " .*\\.");
  }

  @Test
  void evidenceThatWasTooOldWhenSignedIsNoNews() {
    assertThat(reasons(signed(airGap(LocalDate.of(2024, 10, 1))), on(LocalDate.of(2026, 11, 1))))
        .isEmpty();
  }

  @Test
  void moreThanThreeAgedAnswersAreCounted() {
    var answers = new HashMap<>(airGap(LocalDate.of(2025, 10, 1)));
    answers.put("signage.state", shown("all", Basis.INSPECTED, LocalDate.of(2025, 10, 1)));
    answers.put("viewing.logged", shown("yes", Basis.INSPECTED, LocalDate.of(2025, 10, 2)));
    assertThat(reasons(signed(answers), on(LocalDate.of(2026, 10, 3))))
        .singleElement()
        .asString()
        .contains("and two more;");
  }

  private static CatalogueServices knowing(Method method, ReferenceData reference) {
    var catalogue = KNOWLEDGE.catalogue();
    return new CatalogueServices(
        new Catalogue(
            method,
            catalogue.wording(),
            catalogue.firstPass(),
            catalogue.foundOn(),
            catalogue.papers(),
            reference,
            catalogue.hashes()),
        KNOWLEDGE.clock());
  }

  private static ReferenceData listing(String maker) {
    var known = KNOWLEDGE.catalogue().reference();
    var weakness = new Weakness("CVE-1", maker, "", "", "", true, "", "high");
    return new ReferenceData(
        known.makers(),
        known.aliases(),
        known.rebadges(),
        known.prefixes(),
        Stream.concat(known.weaknesses().stream(), Stream.of(weakness)).toList(),
        known.policies());
  }

  private static ReferenceData worse(String key, String jurisdiction, String ethics) {
    var known = KNOWLEDGE.catalogue().reference();
    return new ReferenceData(
        known.makers().stream()
            .map(
                m ->
                    !m.key().equals(key)
                        ? m
                        : new Maker(
                            m.key(),
                            m.name(),
                            m.country(),
                            m.owner(),
                            jurisdiction,
                            ethics,
                            m.ethicsNote(),
                            m.ports(),
                            m.cloud(),
                            m.notes(),
                            m.source(),
                            m.confidence()))
            .toList(),
        known.aliases(),
        known.rebadges(),
        known.prefixes(),
        known.weaknesses(),
        known.policies());
  }

  private static List<String> knowing(ReferenceData reference, List<Device> devices) {
    var signed = Drafts.signed(Drafts.assessment(SIGNED, devices, Map.of()));
    var staleness = new Staleness(knowing(KNOWLEDGE.catalogue().method(), reference));
    assertThat(staleness.reasons(signed, APPROVED, on(SIGNED))).isEmpty();
    return staleness.reasons(signed, APPROVED, on(SIGNED.plusDays(1)));
  }

  private static Maker axis() {
    return KNOWLEDGE.dossiers().makers().identify(AXIS.getFirst(), false).maker().orElseThrow();
  }

  @Test
  void weaknessesThatBecameKnownNameTheMaker() {
    assertThat(knowing(listing(axis().key()), AXIS))
        .containsExactly(
            "The list of known-exploited weaknesses now names Axis Communications; it did not when"
                + " this was signed on 3 March 2026.");
    assertThat(knowing(listing(axis().key()), List.of(cameras("Hikvision", 2)))).isEmpty();
    assertThat(knowing(KNOWLEDGE.catalogue().reference(), AXIS)).isEmpty();
  }

  @Test
  void aMakerOfAWorseClassOrOfWorseEthicsIsNamed() {
    assertThat(knowing(worse(axis().key(), "B", "official"), AXIS))
        .containsExactly(
            "The reference data now puts Axis Communications in “Class B: incorporated in China”;"
                + " when this was signed on 3 March 2026, it was “Class D: other makers”.",
            "The reference data now says of Axis Communications: “Named by an official source”;"
                + " when this was signed on 3 March 2026, it was “Nothing on record”.");
  }

  @Test
  void aMakerThatIsBetterThanKnownIsNoReason() {
    var hikvision = List.of(cameras("Hikvision", 2));
    var key =
        KNOWLEDGE.dossiers().makers().identify(hikvision.getFirst(), false).maker().orElseThrow();
    assertThat(knowing(worse(key.key(), "D", "none"), hikvision)).isEmpty();
  }

  private static Method called(String version) {
    return called(version, KNOWLEDGE.catalogue().method().ageing());
  }

  private static Method called(String version, List<Method.Ageing> ageing) {
    var m = KNOWLEDGE.catalogue().method();
    return new Method(
        version,
        ageing,
        m.shares(),
        m.bands(),
        m.headline(),
        m.core(),
        m.facts(),
        m.questions(),
        m.risks(),
        m.rules(),
        m.closed(),
        m.contradictions());
  }

  @Test
  void aReplacedMethodIsSaidByItsVersionAndAChangedOneByItsHash() {
    var signed = signed(Map.of());
    var replaced = new StalenessContext(SIGNED.plusDays(1), 12, "m1", "m2", Optional.empty());
    var later = new Staleness(knowing(called("2027.1"), KNOWLEDGE.catalogue().reference()));
    assertThat(later.reasons(signed, APPROVED, replaced))
        .containsExactly(
            "This was scored by version 2026.2 of the method when it was signed on 3 March 2026;"
                + " version 2027.1 has replaced it.");
    assertThat(reasons(signed, replaced))
        .containsExactly(
            "Version 2026.2 of the method was changed after this was signed on 3 March 2026.");
    var unhashed = new StalenessContext(SIGNED.plusDays(1), 12, "", "m2", Optional.empty());
    assertThat(reasons(signed, unhashed)).isEmpty();
  }

  /** Whatever has replaced it since, on its own day it counted. */
  @Test
  void onTheDayOfSigningTheMethodOfThatDayCounts() {
    var signed = signed(Map.of());
    var replaced = new StalenessContext(SIGNED, 12, "m1", "m2", Optional.empty());
    var later = new Staleness(knowing(called("2027.1"), KNOWLEDGE.catalogue().reference()));
    assertThat(later.reasons(signed, APPROVED, replaced)).isEmpty();
    assertThat(reasons(signed, replaced)).isEmpty();
  }

  private static StalenessContext with(Assessment current) {
    return new StalenessContext(SIGNED, 12, "m1", "m1", Optional.of(current));
  }

  @Test
  void whatTheInstallationNowInheritsIsNamed() {
    var signed = signed(Map.of("purchase.decision", Answer.stated("written")));
    var same = Answer.stated("written").withNote("Looked up again");
    assertThat(
            reasons(
                signed, with(Drafts.assessment(SIGNED, AXIS, Map.of("purchase.decision", same)))))
        .isEmpty();
    var other = Map.of("purchase.decision", Answer.stated("none"));
    assertThat(reasons(signed, with(Drafts.assessment(SIGNED, AXIS, other))))
        .containsExactly(
            "After this was signed on 3 March 2026, changes were recorded for the installation:"
                + " decision to buy no more.");
    var seen = Drafts.shown("written", Basis.INSPECTED, SIGNED.minusDays(9));
    var inspected = signed(Map.of("purchase.decision", seen));
    var byAnother = seen.withEvidence("Somebody Else", seen.on(), seen.ref());
    assertThat(
            reasons(
                inspected,
                with(Drafts.assessment(SIGNED, AXIS, Map.of("purchase.decision", byAnother)))))
        .singleElement()
        .asString()
        .contains("decision to buy no more");
    var later = seen.withEvidence("Somebody Else", Optional.of(SIGNED), seen.ref());
    assertThat(
            reasons(
                inspected,
                with(Drafts.assessment(SIGNED, AXIS, Map.of("purchase.decision", later)))))
        .isEmpty();
    var devices = List.of(cameras("Axis", 5));
    var many =
        Map.of(
            "dpia.state", Answer.stated("none"),
            "signage.state", Answer.stated("all"),
            "viewing.logged", Answer.stated("yes"));
    assertThat(reasons(signed, with(Drafts.assessment(SIGNED, devices, many))))
        .containsExactly(
            "After this was signed on 3 March 2026, changes were recorded for the installation:"
                + " the list of devices, data protection assessment (DPIA), signs and two more.");
  }

  @Test
  void everyReasonIsSaidInItsOrderWhereAllHold() {
    var answers = airGap(LocalDate.of(2025, 10, 1));
    var current = Drafts.assessment(SIGNED, AXIS, Map.of());
    var day = REVIEWED_BY.plusDays(1);
    var all =
        new Staleness(knowing(called("2027.1"), listing(axis().key())))
            .reasons(
                signed(answers),
                APPROVED,
                new StalenessContext(day, 12, "m1", "m2", Optional.of(current)));
    assertThat(all).hasSize(5);
    assertThat(all.getFirst()).isEqualTo(REVIEW);
    assertThat(all.get(1)).startsWith("By 4 March 2027 some evidence");
    assertThat(all.get(2)).startsWith("The list of known-exploited weaknesses now names Axis");
    assertThat(all.get(3)).startsWith("This was scored by version");
    assertThat(all.get(4)).startsWith("After this was signed");
  }
}
