package org.ringfence.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.register.Register;
import org.ringfence.signing.QuickKeys;

/** What decides papers and is not signed is in the log by its hash, change by change. */
class StateLogTest {
  private static final String SAME = "are as the log says";

  @TempDir private Path folder;
  private Path register = Path.of("");
  private String body = "";

  @BeforeEach
  void aRegister() {
    register = folder.resolve("register.ringfence");
    try (var workspace = open()) {
      var started = workspace.start(new NewAssessment("Anytown", "Depot", "", "", "Yard", ""));
      body = done(started).entry().organisation().id();
    }
  }

  private Workspace open() {
    var keys = folder.resolve("keys");
    var ring = new KeyRing(keys, UUID::randomUUID, Drafts.KNOWLEDGE.clock(), "", QuickKeys.FILES);
    return done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(register));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private Action act(String what) {
    try (var workspace = open()) {
      return done(workspace.books().actions().add(body, "", what, "", Optional.empty()));
    }
  }

  private void sql(String change) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + register);
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(change)).isPositive();
    }
  }

  private List<String> said(Verdict.Mark mark) {
    return new Verification(Drafts.KNOWLEDGE)
        .verify(register, VerifyRequest.PLAIN).lines().stream()
            .filter(line -> line.mark() == mark)
            .map(Verdict.Line::text)
            .toList();
  }

  private List<LogEntry> log() {
    try (var one = done(Register.open(register, Drafts.KNOWLEDGE.clock()))) {
      return one.log().entries();
    }
  }

  @Test
  void whatTheProgramChangesIsAsTheLogSays() {
    var action = act("Look at the recorder");
    try (var workspace = open()) {
      var books = workspace.books();
      done(books.actions().change(due(action)));
      done(books.smallNumbers().set(7));
      var detail = books.disclosure().rulings(body).getFirst();
      var officer = new Opinion("Mo Okoro", "Monitoring officer", Drafts.SIGNED);
      done(books.disclosure().decide(body, decided(detail, officer)));
      done(books.disclosure().undo(body, detail));
    }
    assertThat(said(Verdict.Mark.BAD)).isEmpty();
    assertThat(said(Verdict.Mark.NOTE)).anyMatch(line -> line.contains(SAME));
    assertThat(log().stream().filter(entry -> entry.kind().equals(StateLog.CHANGED)))
        .hasSizeGreaterThanOrEqualTo(5)
        .noneMatch(entry -> entry.detail().contains("recorder"));
  }

  private static Action due(Action one) {
    return new Action(
        one.id(),
        one.installationId(),
        one.what(),
        one.owner(),
        Optional.of(LocalDate.of(2027, 1, 1)),
        one.state(),
        one.setOn());
  }

  private static Ruling decided(Ruling detail, Opinion opinion) {
    return new Ruling(detail.kind(), detail.question(), false, "", "", Optional.of(opinion));
  }

  @Test
  void whatSomebodyChangesBesideItIsNamedAndStaysNamed() throws SQLException {
    act("Look at the recorder");
    sql("update planned_action set what = 'Do nothing'");
    assertThat(said(Verdict.Mark.BAD))
        .singleElement()
        .asString()
        .startsWith("Anytown, the actions: not what it was when the log last named it, on ");
    act("Ask the maintainer");
    assertThat(said(Verdict.Mark.BAD))
        .singleElement()
        .asString()
        .startsWith("Anytown, the actions: changed with nothing in the log, after entry 3 of ");
  }

  /** As after a failure, or where somebody looks only. */
  @Test
  void whatIsGivenUpIsNotInTheLog() {
    var before = log();
    try (var workspace = open()) {
      assertThat(workspace.books().actions().actions(body)).isEmpty();
    }
    assertThat(log()).isEqualTo(before);
    try (var one = done(Register.open(register, Drafts.KNOWLEDGE.clock()))) {
      new StateLog(one, new AuditLog(one, UUID::randomUUID, Drafts.KNOWLEDGE.clock())).begin();
      assertThatThrownBy(
              () ->
                  one.inOneTransaction(
                      () -> {
                        one.saveSetting("rule.small-numbers", "9");
                        throw new IllegalStateException();
                      }))
          .isInstanceOf(IllegalStateException.class);
      one.saveSetting("position.step", "3");
    }
    assertThat(log()).isEqualTo(before);
  }
}
