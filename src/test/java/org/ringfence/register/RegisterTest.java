package org.ringfence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.register.RegisterFixture.CONTRACT;
import static org.ringfence.register.RegisterFixture.DAY;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;
import static org.ringfence.register.RegisterFixture.signOff;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;
import org.ringfence.model.installation.Value;
import org.ringfence.register.problem.RefusedException;

class RegisterTest {

  @TempDir Path folder;

  @Test
  void whatWasRecordedIsThereAfterClosingAndOpening() {
    var file = folder.resolve("new/folders/estate.ringfence");
    var devices =
        new Equipment.Devices(
            List.of(
                device(Device.Kind.RECORDER, Optional.of(0)),
                device(Device.Kind.CAMERA, Optional.of(12)),
                device(Device.Kind.CAMERA, Optional.of(3))
                    .draft()
                    .status(Device.Status.ON_ORDER)
                    .serials(List.of("S-1", "S-2", "S-2"))
                    .macs(List.of("00:11:22:33:44:55", "00:11:22:33:44:56", "two"))
                    .ip("10.20.0.5")
                    .place("East corridor")
                    .device(),
                new Device(
                    Device.Kind.CAMERA,
                    "",
                    "",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "")));
    var reason = new Reconciliation("A. Jones", DAY, "Both were seen on different days.");
    var unknown = new PlacedAnswer(own("a1"), "recorder.web", Answer.UNKNOWN, "asked twice");
    var many = answer(own("a1"), "site.areas", "yard", "foyer", "car-park");
    var body = answer(new AnswerPlace(Scope.BODY, "o1"), "body.policy", "yes");
    var contract = answer(new AnswerPlace(Scope.CONTRACT, "c1"), "contract.patches", "no");
    var site = answer(new AnswerPlace(Scope.SITE, "s1"), "site.sensitivity", "civic");
    try (var register = open(file)) {
      register.create(entry("a1"));
      List.of(unknown, many, body, contract, site).forEach(register::save);
      register.saveEquipment("a1", devices);
      register.saveReconciliation("a1", "X5", reason);
      register.saveSetting("wizard.at", "step 3");
    }
    try (var register = open(file)) {
      assertThat(register.entries()).containsExactly(entry("a1"));
      assertThat(register.entry("a1")).contains(entry("a1"));
      assertThat(register.answers(entry("a1")))
          .containsExactly(body, contract, site, unknown, many);
      assertThat(register.equipment("a1")).isEqualTo(devices);
      assertThat(register.reconciled("a1")).isEqualTo(Map.of("X5", reason));
      assertThat(register.setting("wizard.at")).contains("step 3");
      assertThat(register.signOffs("a1")).isEmpty();
      assertThat(register.snapshot("a1")).isEmpty();
      assertThat(register.file()).isEqualTo(file);
    }
  }

  @Test
  void factsStandInPlaceOfDevicesAndTheOtherWayRound() {
    var facts =
        new Equipment.Known(
            new Facts(
                Map.of(
                    "cameras", new Value.Count(79),
                    "maker.class", Value.word("A"),
                    "several", new Value.Words(List.of("two", "one", "three")))));
    var devices = new Equipment.Devices(List.of(device(Device.Kind.CAMERA, Optional.of(3))));
    try (var register = open(folder.resolve("r"))) {
      register.create(entry("a1"));
      assertThat(register.equipment("a1")).isEqualTo(new Equipment.Devices(List.of()));
      register.saveEquipment("a1", devices);
      register.saveEquipment("a1", facts);
      assertThat(register.equipment("a1")).isEqualTo(facts);
      register.saveEquipment("a1", new Equipment.Known(Facts.NONE));
      assertThat(register.equipment("a1")).isEqualTo(new Equipment.Known(Facts.NONE));
      register.saveEquipment("a1", devices);
      assertThat(register.equipment("a1")).isEqualTo(devices);
    }
  }

  @Test
  void aLaterAnswerReplacesTheEarlierAndARemovedOneIsGone() {
    try (var register = open(folder.resolve("r"))) {
      register.create(entry("a1"));
      register.save(answer(own("a1"), "q", "a", "b"));
      register.save(answer(own("a1"), "q", "c"));
      assertThat(register.answers(entry("a1"))).containsExactly(answer(own("a1"), "q", "c"));
      register.remove(own("a1"), "q");
      assertThat(register.answers(entry("a1"))).isEmpty();
      register.saveReconciliation("a1", "X1", new Reconciliation("A", DAY, "why"));
      register.removeReconciliation("a1", "X1");
      assertThat(register.reconciled("a1")).isEmpty();
    }
  }

  @Test
  void entriesComeByOrganisationSiteInstallationAndDay() {
    try (var register = open(folder.resolve("r"))) {
      register.create(at("4", "zeta", "Alpha", "One"));
      register.create(at("3", "Beta", "beta", "One"));
      register.create(at("2", "Beta", "Alpha", "two"));
      register.create(at("1", "Beta", "Alpha", "One"));
      var earlier = at("0", "Beta", "Alpha", "One");
      register.create(earlier);
      register.setAssessedOn("0", DAY.minusDays(1));
      assertThat(register.entries())
          .extracting(RegisterEntry::assessmentId)
          .containsExactly("0", "1", "2", "3", "4");
      assertThat(register.entry("0").orElseThrow().assessedOn()).isEqualTo(DAY.minusDays(1));
    }
  }

  @Test
  void whatIsThereIsFoundByNameAndNotOverwritten() {
    try (var register = open(folder.resolve("r"))) {
      register.create(entry("a1"));
      var other =
          new RegisterEntry(
              "a2",
              new Organisation("o1", "Another name"),
              new Site("s1", "Another name", "", ""),
              Optional.empty(),
              "i1",
              "Another name",
              DAY,
              false);
      register.create(other);
      assertThat(register.entry("a2").orElseThrow().organisation().name())
          .isEqualTo("Ringmere Council");
      assertThat(register.organisationNamed("  RINGMERE council "))
          .contains(new Organisation("o1", "Ringmere Council"));
      assertThat(register.siteNamed("o1", "library")).contains(entry("a1").site());
      assertThat(register.siteNamed("o2", "library")).isEmpty();
      assertThat(register.organisationNamed("Another name")).isEmpty();
      assertThat(register.contracts("o1")).containsExactly(CONTRACT);
    }
  }

  @Test
  void anInstallationComesUnderAContractAndOutOfIt() {
    var other = new Contract("c2", "Another");
    try (var register = open(folder.resolve("r"))) {
      register.create(entry("a1"));
      register.place("a1", Optional.of(other));
      assertThat(register.entry("a1").orElseThrow().contract()).contains(other);
      register.place("a1", Optional.empty());
      assertThat(register.entry("a1").orElseThrow().contract()).isEmpty();
    }
  }

  @Test
  void anAssessmentIsSignedByEachRoleInOrder() {
    try (var register = open(folder.resolve("r"))) {
      register.create(entry("a1"));
      register.sign("a1", signOff("Ann", "assessor"), "{\"what\": \"was signed\"}");
      register.sign("a1", signOff("Bob", "approver"), "{\"what\": \"was signed\"}");
      assertThat(register.signOffs("a1"))
          .containsExactly(signOff("Ann", "assessor"), signOff("Bob", "approver"));
      assertThat(register.snapshot("a1")).contains("{\"what\": \"was signed\"}");
      assertThat(register.entry("a1").orElseThrow().locked()).isTrue();
    }
  }

  @Test
  void aRevisionFollowsAnotherOfTheSameInstallation() {
    try (var register = open(folder.resolve("r"))) {
      register.create(entry("a1"));
      register.create(revision("a2", "i1", 2, "a1"));
      assertThat(register.entry("a2")).contains(revision("a2", "i1", 2, "a1"));
      assertThat(register.entry("a1").orElseThrow().follows()).isEmpty();
      assertThatThrownBy(() -> register.create(revision("a3", "i1", 2, "a9")))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("holds no assessment “a9”");
      assertThatThrownBy(() -> register.create(revision("a3", "i2", 2, "a1")))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("of another installation");
      assertThat(register.entries()).hasSize(2);
    }
  }

  private static RegisterEntry revision(String id, String installation, int number, String before) {
    var first = entry(id);
    return new RegisterEntry(
        id,
        first.organisation(),
        first.site(),
        first.contract(),
        installation,
        first.installation(),
        DAY,
        false,
        number,
        Optional.of(before));
  }

  private static RegisterEntry at(String id, String organisation, String site, String name) {
    return new RegisterEntry(
        id,
        new Organisation(organisation, organisation),
        new Site(organisation + site, site, "", ""),
        Optional.empty(),
        organisation + site + name,
        name,
        DAY,
        false);
  }

  private static Device device(Device.Kind kind, Optional<Integer> count) {
    return new Device(
        kind,
        "Brand",
        "maker-key",
        "00:11:22:33:44:55",
        "M-1",
        "V5.1",
        Optional.of(DAY),
        count,
        "2015-2018",
        "1234.50");
  }
}
