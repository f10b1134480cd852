package org.ringfence.assessment.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SigningSettings;

/** Rows that are kept say what rows say that are worked out anew, whatever was done before. */
class KeptRowsTest {
  private static final int ROUNDS = 3;
  private static final int KINDS = 15;
  private static final char[] PASSPHRASE = "three plain words".toCharArray();

  @TempDir private Path folder;
  private final Random random = new Random(1_500);
  private final List<String> done = new ArrayList<>();
  private LocalDate today = ListedRegister.TODAY;

  private Path file() {
    return folder.resolve("register.ringfence");
  }

  @Test
  void aChangeOrADayThatChangesARowIsSeenInIt() {
    try (var workspace = ListedRegister.open(file(), today)) {
      begin(workspace);
    }
    var waited = 0;
    var kept = 0;
    for (var round = 0; round < ROUNDS; round++) {
      today = today.plusDays(random.nextInt(250));
      try (var workspace = ListedRegister.open(file(), today)) {
        for (var kind : kinds()) {
          edit(kind, workspace);
          var soFar = ListedRegister.done(workspace.estateSoFar());
          waited += soFar.waiting().size();
          kept += soFar.assessments().size();
          var rows = ListedRegister.done(workspace.estate());
          var fresh = ListedRegister.done(workspace.estate(workspace.entries()));
          assertThat(rows).as("%s: %s", today, done).isEqualTo(fresh);
          assertThat(rows.unread()).isEmpty();
        }
      }
    }
    assertThat(done).contains("body", "site", "contract", "installation", "devices", "sign");
    assertThat(done).contains("attach", "rules", "describe", "undo", "action", "place", "revise");
    assertThat(waited).isPositive();
    assertThat(kept).isGreaterThan(waited);
  }

  private void begin(Workspace workspace) {
    ListedRegister.done(workspace.signatures().makeKey("Kit Keeper", PASSPHRASE));
    for (var number = 0; number < 5; number++) {
      var made =
          new NewAssessment("Anytown", "Site " + number / 2, "", "", "Cameras " + number, "Firm");
      var id = ListedRegister.done(workspace.start(made)).entry().assessmentId();
      for (var question : workspace.method().questions()) {
        if (random.nextInt(4) > 0) {
          workspace.answer(id, question.id(), answer(question.values()));
        }
      }
    }
  }

  /** Every kind of change once, in any order. */
  private List<Integer> kinds() {
    var all = new ArrayList<>(IntStream.range(0, KINDS).boxed().toList());
    Collections.shuffle(all, random);
    return all;
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void edit(int kind, Workspace workspace) {
    var signs = kind == 10 || kind == 13;
    var entry =
        any(workspace.entries().stream().filter(one -> signs || !one.locked()).toList());
    var id = entry.assessmentId();
    var scope = Scope.values()[kind % Scope.values().length];
    var question =
        any(workspace.method().questions().stream().filter(q -> q.scope() == scope).toList());
    switch (kind) {
      case 0, 1, 2, 3 ->
          note(scope.id(), workspace.answer(id, question.id(), answer(question.values())));
      case 14 ->
          note(
              "here",
              workspace.answerHere(id, question.id(), answer(question.values()), "Looked at"));
      case 4 -> note("inherit", workspace.inherit(id, question.id()));
      case 5 -> note("devices", workspace.devices(id, List.of(device(), device())));
      case 6 -> note("describe", workspace.describe(id, today.minusDays(random.nextInt(90))));
      case 7 -> note("place", workspace.place(id, random.nextBoolean() ? "" : "Other firm"));
      case 8 -> note("undo", workspace.undo(id));
      case 10 -> note("sign", workspace.signatures().sign(id, signatory(), PASSPHRASE));
      case 9 -> note("attach", attach(workspace, id));
      case 13 -> note("revise", workspace.revise(id));
      case 12 -> note("rules", workspace.signatures().set(settings()));
      default -> note("action", action(workspace, entry));
    }
  }

  private Outcome<?> attach(Workspace workspace, String id) {
    var questions = ListedRegister.done(workspace.open(id)).places().keySet().stream().toList();
    return workspace.attachments().add(id, any(questions), pdf());
  }

  private Path pdf() {
    try {
      return Files.writeString(folder.resolve("proof.pdf"), "%PDF-1.7 " + random.nextLong());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Outcome<?> action(Workspace workspace, RegisterEntry entry) {
    return workspace
        .books()
        .actions()
        .add(
            entry.organisation().id(),
            entry.installationId(),
            "Ask",
            "Ada",
            Optional.of(today.plusDays(random.nextInt(9))));
  }

  private SigningSettings settings() {
    return new SigningSettings(
        25, true, true, SigningSettings.USUAL.approverAtLeast(), 1 + random.nextInt(20));
  }

  private Signatory signatory() {
    return new Signatory(
        "Kit Keeper", true, "assessor", "So it is.", "", today, Optional.of(today.plusDays(200)));
  }

  private Device device() {
    return new Device(
        Device.Kind.CAMERA,
        List.of("Hikvision", "AXIS", "Dahua", "").get(random.nextInt(4)),
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.of(random.nextInt(30)),
        "",
        "");
  }

  private Answer answer(List<String> values) {
    var value = values.get(random.nextInt(values.size()));
    return random.nextInt(3) == 0
        ? Answer.stated(value)
        : new Answer(
            List.of(value),
            random.nextBoolean() ? Basis.INSPECTED : Basis.DOCUMENTED,
            "Ada",
            Optional.of(today.minusDays(random.nextInt(700))),
            random.nextBoolean() ? "Sheet 3" : "",
            "");
  }

  private void note(String what, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Done<?>) {
      done.add(what);
    }
  }

  private List<ListedAssessment> rows() {
    try (var workspace = ListedRegister.open(file(), today)) {
      return ListedRegister.done(workspace.estate()).assessments();
    }
  }

  private int kept() {
    try (var workspace = ListedRegister.open(file(), today)) {
      return ListedRegister.done(workspace.estateSoFar()).assessments().size();
    }
  }

  private Path cache() {
    return folder.resolve("register.ringfence.list");
  }

  @Test
  void aRowThatSomebodyChangedIsNoneAndIsWorkedOutAgain() throws Exception {
    try (var workspace = ListedRegister.open(file(), today)) {
      begin(workspace);
    }
    var before = rows();
    assertThat(kept()).isEqualTo(before.size());
    try (var open = DriverManager.getConnection("jdbc:sqlite:" + cache());
        var change = open.createStatement()) {
      change.executeUpdate("update listed set residual = 1, status = 'complete'");
    }
    assertThat(kept()).isZero();
    assertThat(rows()).isEqualTo(before);
    assertThat(kept()).isEqualTo(before.size());
  }

  @Test
  void aListIsThereWhereNothingCanBeKeptAndWhereWhatIsKeptIsNoSuchFile() throws IOException {
    try (var workspace = ListedRegister.open(file(), today)) {
      begin(workspace);
    }
    var before = rows();
    Files.writeString(cache(), "no database at all, and long enough to be taken for one");
    assertThat(rows()).isEqualTo(before);
    assertThat(kept()).isEqualTo(before.size());
    Files.delete(cache());
    Files.createDirectory(cache());
    assertThat(rows()).isEqualTo(before);
    assertThat(kept()).isZero();
  }

  @Test
  void lookingAtAListLeavesTheRegisterByteForByte() throws IOException {
    try (var workspace = ListedRegister.open(file(), today)) {
      begin(workspace);
      var before = Files.readAllBytes(file());
      ListedRegister.done(workspace.estate());
      assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }
  }
}
