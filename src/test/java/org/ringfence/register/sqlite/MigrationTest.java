package org.ringfence.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Person;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.SignOff;
import org.ringfence.register.EarlierRegister;
import org.ringfence.register.Register;
import org.ringfence.register.problem.LockedException;

/** Registers that earlier versions wrote, opened by this one. */
class MigrationTest {

  private static final String MAIN = "33919d52-5cc3-891e-709c-9463442b075b";
  private static final String MAIN_AGAIN = "ac54525a-4797-aed3-068f-334213b57be8";
  private static final String ANNEXE = "0dd8f532-7e6a-8fd6-c077-f93f31a8ecf0";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void copyFixture() throws IOException {
    file = EarlierRegister.copy(folder, "estate.ringfence");
  }

  @Test
  void everyRecordIsAsItWas() throws Exception {
    var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).contains(1);
      assertThat(register.entries()).hasSize(6);
      var main = register.entry(MAIN).orElseThrow();
      assertThat(main.site().name()).isEqualTo("Town Hall");
      assertThat(main.contract().orElseThrow().name()).isEqualTo("Upkeep 2024");
      assertThat(register.answers(main))
          .extracting(placed -> placed.place().scope())
          .contains(Scope.values());
      assertThat(answer(register, main, "recorder.isolation"))
          .isEqualTo(
              new Answer(
                  List.of("air-gap"),
                  Basis.INSPECTED,
                  "T. Echnician",
                  Optional.of(DAY),
                  "Sheet 1",
                  ""));
      assertThat(answer(register, main, "features.smart").values())
          .containsExactly("analytics", "anpr");
      assertThat(answer(register, main, "features.smart").note()).isEqualTo("“smart” 😀");
      assertThat(((Equipment.Devices) register.equipment(MAIN)).devices())
          .extracting(Device::label)
          .containsExactly("Hikvision", "HiLook");
      assertThat(register.reconciled(MAIN))
          .isEqualTo(
              Map.of(
                  "X4",
                  new Reconciliation(
                      "T. Echnician", DAY, "The recorder was unplugged that week.")));
      assertThat(register.setting("preference.theme").or(() -> register.setting("theme")))
          .contains("dark");
    }
    assertThat(EarlierRegister.rows(file, EarlierRegister.columnsOf(before))).isEqualTo(before);
  }

  @Test
  void whatWasSignedIsSignedAndLockedAsBefore() throws Exception {
    var snapshots =
        EarlierRegister.column(
            file, "select content from snapshot where assessment = '" + MAIN + "'");
    try (var register = open(file)) {
      var on = DAY.plusDays(3);
      assertThat(register.signOffs(MAIN))
          .containsExactly(
              name("Sam Okafor", "assessor", "I have recorded what I know.", on),
              name(
                  "Ada Approver", "approver", "I accept the residual risk shown.", on.plusDays(1)));
      assertThat(register.signOffs(ANNEXE))
          .containsExactly(name("Sam Okafor", "assessor", "I have recorded what I know.", on));
      assertThat(register.signOffs(MAIN_AGAIN)).isEmpty();
      assertThat(register.snapshot(MAIN).stream().toList()).isEqualTo(snapshots);
      for (var signed : List.of(MAIN, ANNEXE)) {
        assertThat(register.entry(signed).orElseThrow().locked()).isTrue();
        assertThatThrownBy(() -> register.setAssessedOn(signed, DAY))
            .isInstanceOf(LockedException.class);
      }
      register.setAssessedOn(MAIN_AGAIN, DAY.plusDays(40));
    }
    try (var connection = raw(file);
        var statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.executeUpdate(
                      "update assessment set revision = 9 where id = '" + MAIN + "'"))
          .hasMessageContaining("signed off and locked");
    }
  }

  @Test
  void assessmentsOfOneInstallationBecomeRevisionsByDay() {
    try (var register = open(file)) {
      assertThat(register.entries())
          .extracting(RegisterEntry::assessmentId, RegisterEntry::revision, RegisterEntry::follows)
          .contains(
              tuple(MAIN, 1, Optional.empty()),
              tuple(MAIN_AGAIN, 2, Optional.of(MAIN)),
              tuple(ANNEXE, 1, Optional.empty()));
    }
  }

  @Test
  void theRegisterAsItWasIsKeptBesideIt() throws IOException {
    var before = Files.readAllBytes(file);
    open(file).close();
    assertThat(names())
        .containsExactlyInAnyOrder(
            "estate.ringfence", "estate.ringfence.before-6", "estate.ringfence.guard");
    assertThat(Files.readAllBytes(folder.resolve("estate.ringfence.before-6"))).isEqualTo(before);
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).isEmpty();
    }
  }

  @Test
  void anEarlierRegisterThatIsPutBackPushesOutNoneThatIsKept() throws Exception {
    open(file).close();
    var put = EarlierRegister.copy(folder, "other");
    try (var connection = raw(put);
        var statement = connection.createStatement()) {
      statement.executeUpdate("update setting set content = content || ' '");
    }
    Files.move(put, file, StandardCopyOption.REPLACE_EXISTING);
    open(file).close();
    assertThat(names()).contains("estate.ringfence.before-6", "estate.ringfence.before-6-2");
  }

  @Test
  void aRegisterOfTheSecondVersionKeepsEveryRecord() throws Exception {
    file = EarlierRegister.copy(folder, "second.ringfence", 2);
    var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).contains(2);
      assertThat(register.entries()).hasSize(7);
      assertThat(register.people().all()).extracting(Person::name).containsExactly("Sam Okafor");
      assertThat(register.people().keys()).hasSize(1);
      assertThat(register.log().head().orElseThrow().sequence()).isEqualTo(3);
      var signed = register.entry(MAIN_AGAIN).orElseThrow();
      assertThat(signed.locked()).isTrue();
      assertThat(register.signOffs(MAIN_AGAIN))
          .singleElement()
          .matches(one -> !one.proof().isEmpty());
      assertThat(register.attachments().of(signed))
          .extracting(placed -> placed.attachment().name())
          .containsExactly("photo.jpg");
      var body = signed.organisation().id();
      assertThat(register.council().committees().committee(body)).isEmpty();
      register.council().committees().save(body, Committee.NOT_GIVEN);
    }
    try (var register = open(file)) {
      assertThat(register.council().organisations()).hasSize(4);
    }
    assertThat(EarlierRegister.rows(file, EarlierRegister.columnsOf(before))).isEqualTo(before);
  }

  @Test
  void aRegisterOfTheThirdVersionKeepsEveryRecord() throws Exception {
    file = EarlierRegister.copy(folder, "third.ringfence", 3);
    var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).contains(3);
      assertThat(register.entries()).hasSize(2).extracting(RegisterEntry::locked).contains(true);
      var body = register.entries().getFirst().organisation().id();
      assertThat(register.council().rulings().rulings(body))
          .extracting(Ruling::withheld, Ruling::publicInterest)
          .containsExactly(tuple(false, ""), tuple(true, ""));
      assertThat(register.council().rulings().history(body)).isEmpty();
    }
    assertThat(EarlierRegister.rows(file, EarlierRegister.columnsOf(before))).isEqualTo(before);
  }

  @Test
  void whatOfficersWroteInTheFourthVersionIsKept() throws Exception {
    file = EarlierRegister.copy(folder, "fourth.ringfence", 4);
    var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).contains(4);
      var body = register.council().organisations().getFirst().id();
      assertThat(register.council().committees().committee(body))
          .contains(
              new Committee(
                  "england",
                  Optional.of(LocalDate.of(2026, 12, 3)),
                  DecisionPower.NOT_STATED,
                  KeyDecision.YES,
                  "replace",
                  Optional.empty(),
                  Map.of(
                      CommitteeText.NAME, "Policy and Resources Committee",
                      CommitteeText.TITLE, "Cameras from makers of concern",
                      CommitteeText.REPORT_OF, "Director of Place",
                      CommitteeText.CONTACT, "Dana Shah",
                      CommitteeText.WARDS, "All",
                      CommitteeText.CONSULTATION, "The unions were asked."),
                  List.of(
                      new Clearance(
                          "financial",
                          "Within the capital programme.",
                          "Fin Ance",
                          "Section 151 officer",
                          Optional.of(LocalDate.of(2026, 10, 14))))));
    }
    assertThat(EarlierRegister.rows(file, EarlierRegister.columnsOf(before))).isEqualTo(before);
  }

  @Test
  void aRegisterOfTheFourthVersionKeepsEveryRecord() throws Exception {
    file = EarlierRegister.copy(folder, "fourth.ringfence", 4);
    var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).contains(4);
      var body = register.entries().getFirst().organisation().id();
      assertThat(register.council().refusals().refusals(body))
          .extracting(Refusal::reference)
          .containsExactly("FOI 2026/114");
      assertThat(register.council().informationRequests().requests(body)).isEmpty();
    }
    assertThat(EarlierRegister.rows(file, EarlierRegister.columnsOf(before))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aNewRegisterIsMadeAsAMigratedOneIs(int version) throws Exception {
    file = EarlierRegister.copy(folder, "earlier.ringfence", version);
    open(file).close();
    var fresh = folder.resolve("fresh");
    open(fresh).close();
    var schema =
        "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master order by name";
    assertThat(EarlierRegister.column(fresh, schema))
        .isEqualTo(EarlierRegister.column(file, schema));
  }

  private List<String> names() {
    return List.of(Objects.requireNonNull(folder.toFile().list()));
  }

  private static KeptSignOff name(String name, String role, String statement, LocalDate on) {
    return new KeptSignOff(new SignOff(name, role, statement, on), "");
  }

  private static Answer answer(Register register, RegisterEntry entry, String question) {
    return register.answers(entry).stream()
        .filter(placed -> placed.question().equals(question))
        .map(PlacedAnswer::answer)
        .findFirst()
        .orElseThrow();
  }
}
