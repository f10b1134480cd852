package org.ringfence.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Drafts.KNOWLEDGE;
import static org.ringfence.assessment.Drafts.SIGNED;
import static org.ringfence.assessment.Drafts.cameras;
import static org.ringfence.assessment.Drafts.recorder;
import static org.ringfence.assessment.Drafts.shown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.Drafts;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.Value;

/** What a committee reads about a revision: what changed since the one that was signed. */
class RevisionChangesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate INSPECTED = LocalDate.of(2026, 10, 1);
  private static final List<Device> HIKVISION = List.of(cameras("Hikvision", 12));

  private static Assessment before(Map<String, Answer> answers) {
    return Drafts.assessment(SIGNED, HIKVISION, answers);
  }

  private static Assessment now(Map<String, Answer> answers) {
    return Drafts.assessment(TODAY, HIKVISION, answers);
  }

  private static List<String> changes(Assessment before, Assessment now) {
    var dossier = Drafts.dossier(now);
    return new RevisionChanges(KNOWLEDGE.wording(), KNOWLEDGE.phrases())
        .between(Drafts.signed(before), SIGNED, now, dossier.risk(), dossier.devices());
  }

  private static List<String> changes(String question, Answer was, Answer is) {
    return changes(before(Map.of(question, was)), now(Map.of(question, is)));
  }

  private static Answer stated(String value, LocalDate on) {
    return Answer.stated(value).withEvidence("A. Ssessor", Optional.of(on), "");
  }

  @Test
  void aDeviceThatIsNoLongerThereIsSaidAndNotCalledADetail() {
    var before = Drafts.assessment(SIGNED, HIKVISION, Map.of());
    var faulty = HIKVISION.getFirst().draft().status(Device.Status.FAULTY).device();
    var ordered = Drafts.recorder("Axis").draft().status(Device.Status.ON_ORDER).device();
    assertThat(changes(before, Drafts.assessment(TODAY, List.of(faulty, ordered), Map.of())))
        .contains(
            "Added to the equipment: one recorder by Axis Communications (on order).",
            "Cameras by Hikvision: “in use” before, “faulty” now.")
        .noneMatch(said -> said.contains("details"));
  }

  @Test
  void anInspectionIsSaidWithItsDayAndWhatItDidToTheScores() {
    var common =
        Map.of(
            "web.monitoring", shown("disabled", Basis.INSPECTED, INSPECTED),
            "other.exits", shown("none-found", Basis.INSPECTED, INSPECTED));
    var was = new HashMap<>(common);
    was.put("recorder.isolation", stated("air-gap", LocalDate.of(2025, 5, 5)));
    was.put("web.monitoring", Answer.stated("disabled"));
    was.remove("other.exits");
    var is = new HashMap<>(common);
    is.put("recorder.isolation", shown("air-gap", Basis.INSPECTED, INSPECTED));
    assertThat(changes(before(was), now(is)))
        .containsExactly(
            "The headline falls from 16 (severe) to 9 (moderate).",
            "The highest of all risks falls from 16 (severe) to 15 (high).",
            "Cyber falls from 16 to 8.",
            "Supply falls from 15 to 9.",
            "Other ways out: not known before, now “Searched, none found”, inspected on 1 October"
                + " 2026.",
            "Recorder isolation: “Air gap: no link to anything else”, stated on 5 May 2025, was"
                + " inspected on 1 October 2026.",
            "Web monitoring: “Off on every device”, until now only stated, was inspected on"
                + " 1 October 2026.");
  }

  @Test
  void nothingChangedIsSaidWithTheDayOfTheSignature() {
    var same = Map.of("recorder.isolation", Answer.stated("air-gap"));
    assertThat(changes(before(same), now(same)))
        .containsExactly("Nothing has changed since it was signed on 3 March 2026.");
  }

  @Test
  void eachWayInWhichAnAnswerCanChangeHasItsSentence() {
    var q = "signage.state";
    var old = LocalDate.of(2025, 10, 1);
    var inspected = shown("all", Basis.INSPECTED, INSPECTED);
    var title = KNOWLEDGE.wording().title(q);
    var said =
        List.of(
            changes(q, Answer.UNKNOWN, Answer.stated("all")),
            changes(q, Answer.stated("all"), Answer.UNKNOWN),
            changes(q, Answer.stated("some"), inspected),
            changes(q, Answer.stated("all"), inspected),
            changes(q, shown("all", Basis.DOCUMENTED, old), inspected),
            changes(q, inspected, shown("all", Basis.INDEPENDENT, TODAY)),
            changes(q, shown("all", Basis.INSPECTED, old), Answer.stated("all")),
            changes(q, shown("all", Basis.INSPECTED, old), shown("all", Basis.INSPECTED, old)),
            changes(q, inspected, inspected.withEvidence("", Optional.empty(), "")),
            changes(q, Answer.stated("all"), shown("all", Basis.INSPECTED, old)),
            changes(q, inspected, shown("all", Basis.INSPECTED, TODAY)));
    assertThat(
            said.stream()
                .map(
                    list ->
                        list.stream()
                            .filter(line -> line.startsWith(title) || line.contains("evidence"))
                            .toList())
                .flatMap(List::stream))
        .containsExactly(
            "Signs: not known before, now “At every way in”, stated.",
            "Signs: “At every way in”, stated, is not known any longer.",
            "Signs: changed from “At some, or unclear” to “At every way in”, inspected on"
                + " 1 October 2026.",
            "Signs: “At every way in”, until now only stated, was inspected on 1 October 2026.",
            "Signs: “At every way in”, documented on 1 October 2025, was inspected on 1 October"
                + " 2026.",
            "Signs: “At every way in”, inspected on 1 October 2026, was independently checked on"
                + " 22 November 2026.",
            "Signs: “At every way in”, inspected on 1 October 2025, is now only stated.",
            "Signs: “At every way in”, inspected on 1 October 2025, has aged and now counts only as"
                + " documented.",
            "Signs: “At every way in”, inspected on 1 October 2026, now counts only as stated,"
                + " because it does not say who, when and where.",
            "Signs: “At every way in”, until now only stated, was inspected on 1 October 2025,"
                + " which by now counts only as documented.",
            "The evidence for one answer was brought up to date, and the answer is as it was.");
  }

  @Test
  void severalValuesInAnotherOrderAreTheSameAnswer() {
    var one = Answer.stated("anpr").withValues(List.of("anpr", "audio"));
    assertThat(changes("features.smart", one, one.withValues(List.of("audio", "anpr"))))
        .containsExactly(
            "The evidence for one answer was brought up to date, and the answer is as it was.");
  }

  @Test
  void devicesAreSaidWithTheirNumberAndMaker() {
    var was = List.of(cameras("HiLook", 12), cameras("Axis", 1), recorder("Nobodys"));
    var is = List.of(cameras("HiLook", 14), recorder("Dahua"), cameras("", 3));
    assertThat(
            changes(
                Drafts.assessment(SIGNED, was, Map.of()), Drafts.assessment(TODAY, is, Map.of())))
        .containsExactly(
            "Added to the equipment: one recorder by Dahua Technology and three cameras by an"
                + " unknown maker.",
            "No longer among the equipment: one camera by Axis Communications and one recorder"
                + " labelled “Nobodys”.",
            "Cameras by Hikvision: the number changed from 12 to 14.");
  }

  @Test
  void factsThatGaveWayToAListOfDevicesAreSaid() {
    var known = new Facts(Map.of("cameras", new Value.Count(3), "maker.class", Value.word("D")));
    var was = before(Map.of());
    var onRecord =
        new Assessment(
            was.id(),
            was.assessedOn(),
            was.site(),
            was.installation(),
            new Equipment.Known(known),
            Map.of(),
            Map.of());
    assertThat(changes(onRecord, now(Map.of())))
        .contains(
            "The equipment is now listed device by device; before, only facts were on record.",
            "Number of cameras: changed from “3” to “12”.");
  }

  @Test
  void contradictionsAreSaidAsFoundExplainedAndSettled() {
    var clear =
        Map.of(
            "recorder.isolation", Answer.stated("air-gap"),
            "web.monitoring", Answer.stated("disabled"));
    var contradicting = new HashMap<>(clear);
    contradicting.put("web.monitoring", Answer.stated("enabled"));
    var open = now(contradicting);
    var explained =
        new Assessment(
            open.id(),
            TODAY,
            open.site(),
            open.installation(),
            open.equipment(),
            open.answers(),
            Map.of("X1", new Reconciliation("A. Person", TODAY, "Only on paper")));
    var label = "the recorder is said to be air-gapped, but web monitoring is switched on.";
    assertThat(changes(before(clear), open)).contains("Newly found: " + label);
    assertThat(changes(before(clear), explained)).contains("Newly found, and explained: " + label);
    assertThat(changes(before(contradicting), explained))
        .contains("Explained since, so that both answers stand: " + label);
    assertThat(changes(before(contradicting), now(clear))).contains("No longer so: " + label);
  }

  @Test
  void moreThanACommitteeReadsIsCounted() {
    var is = new HashMap<String, Answer>();
    for (var question : KNOWLEDGE.method().questions()) {
      is.put(question.id(), Answer.stated(question.values().getFirst()));
    }
    var said = changes(before(Map.of()), now(is));
    assertThat(said).hasSize(12);
    assertThat(said.getLast()).matches("And \\d+ more answers changed\\.");
  }

  @Test
  void whateverChangedIsSaidInWholeSentencesWithoutNames() {
    for (var seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      var said =
          changes(
              Drafts.assessment(SIGNED, devices(random), answers(random, SIGNED)),
              Drafts.assessment(TODAY, devices(random), answers(random, TODAY)));
      assertThat(said).as("seed %s", seed).hasSizeBetween(1, 20);
      assertThat(said)
          .as("seed %s", seed)
          .allMatch(line -> line.matches("[A-Z].*[^.]\\."))
          .noneMatch(line -> line.contains("Echnician") || line.contains("{"))
          .doesNotHaveDuplicates();
    }
  }

  private static List<Device> devices(Random random) {
    var devices = new ArrayList<Device>();
    for (var label : List.of("Hikvision", "Dahua", "Axis", "Nobodys", "")) {
      if (random.nextBoolean()) {
        devices.add(random.nextBoolean() ? cameras(label, random.nextInt(20)) : recorder(label));
      }
    }
    return devices;
  }

  private static Map<String, Answer> answers(Random random, LocalDate day) {
    var answers = new HashMap<String, Answer>();
    for (var question : KNOWLEDGE.method().questions()) {
      var value = question.values().get(random.nextInt(question.values().size()));
      var basis = List.of(Basis.values()).get(random.nextInt(Basis.values().length));
      if (basis != Basis.UNKNOWN) {
        answers.put(question.id(), shown(value, basis, day.minusDays(random.nextInt(2_000))));
      }
    }
    return answers;
  }
}
