package org.ringfence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.register.RegisterFixture.CLOCK;
import static org.ringfence.register.RegisterFixture.DAY;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;
import static org.ringfence.register.RegisterFixture.raw;
import static org.ringfence.register.RegisterFixture.refusal;
import static org.ringfence.register.RegisterFixture.signOff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.problem.RegisterException;

class FailedWriteTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.create(entry("a1"));
      register.save(answer(own("a1"), "q1", "before"));
    }
  }

  @Test
  void workInOneTransactionIsUndoneAsAWhole() {
    try (var register = open(file)) {
      assertThatThrownBy(
              () ->
                  register.inOneTransaction(
                      () -> {
                        register.create(entry("a2"));
                        register.save(answer(own("a2"), "q1", "after"));
                        register.saveSetting("s", "after");
                        throw new IllegalStateException("the import found a mistake");
                      }))
          .hasMessage("the import found a mistake");
      assertUnchanged(register);
      register.create(entry("a2"));
    }
    try (var register = open(file)) {
      assertThat(register.entries()).hasSize(2);
    }
  }

  @Test
  void aFailureThatTheWorkMakesLightOfUndoesItAllTheSame() {
    try (var register = open(file)) {
      assertThatThrownBy(
              () ->
                  register.inOneTransaction(
                      () -> {
                        register.save(answer(own("a1"), "q1", "after"));
                        assertThatThrownBy(() -> register.create(entry("a1")))
                            .hasMessageContaining("already holds the assessment “a1”");
                        return "done";
                      }))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("all of it was undone");
      assertUnchanged(register);
    }
  }

  @Test
  void workInOneTransactionIsKeptAsAWhole() {
    try (var register = open(file)) {
      var said =
          register.inOneTransaction(
              () -> {
                register.create(entry("a2"));
                register.save(answer(own("a2"), "q1", "after"));
                return register.entries().size();
              });
      assertThat(said).isEqualTo(2);
    }
    try (var register = open(file)) {
      assertThat(register.answers(entry("a2"))).containsExactly(answer(own("a2"), "q1", "after"));
    }
  }

  @Test
  void aFullDiskIsSaidAndTheAnswerBeforeStays() throws Exception {
    var opened = (Outcome.Done<Opening.Opened>) new Opening(CLOCK).open(file);
    try (var register = new Register(opened.value())) {
      limitPages(opened.value(), 1);
      var big = answer(own("a1"), "q1", "x".repeat(100_000));
      assertThatThrownBy(() -> register.save(big))
          .isInstanceOf(RegisterException.class)
          .hasMessageStartingWith(register.file() + ": The disk is full")
          .hasCauseInstanceOf(SQLException.class);
      assertUnchanged(register);
      assertThatThrownBy(
              () ->
                  register.inOneTransaction(
                      () -> {
                        register.saveSetting("s", "after");
                        assertThatThrownBy(() -> register.save(big)).hasMessageContaining("full");
                        register.saveSetting("t", "after");
                        return "";
                      }))
          .isInstanceOf(RefusedException.class);
      assertUnchanged(register);
      limitPages(opened.value(), 1_000_000);
      register.save(big);
      assertThat(register.answers(entry("a1"))).containsExactly(big);
    }
  }

  @Test
  void aRegisterThatIsDeletedOrMovedWhileOpenTakesNoMoreAnswers() throws Exception {
    try (var register = open(file)) {
      Files.move(file, folder.resolve("elsewhere"));
      assertThatThrownBy(() -> register.save(answer(own("a1"), "q1", "after")))
          .isInstanceOf(RegisterException.class)
          .hasMessageContaining("was moved, renamed or deleted while it was open");
    }
    try (var register = open(folder.resolve("elsewhere"))) {
      assertUnchanged(register);
    }
  }

  @Test
  void aProgramThatBrowsesTheDatabaseIsNamedAsTheReason() throws Exception {
    try (var browser = raw(file);
        var statement = browser.createStatement()) {
      try (var register = open(file)) {
        statement.executeUpdate("begin exclusive");
        assertThatThrownBy(() -> register.saveSetting("s", "after"))
            .isInstanceOf(RegisterException.class)
            .hasMessageContaining("Another program is using the register");
      }
      assertThat(refusal(file).what()).startsWith("Another program is using the register");
      statement.executeUpdate("rollback");
    }
    try (var register = open(file)) {
      assertUnchanged(register);
    }
  }

  @Test
  void aClosedRegisterSaysSo() {
    var register = open(file);
    register.close();
    assertThatThrownBy(register::entries)
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("is closed");
    assertThatThrownBy(() -> register.saveSetting("s", "x")).hasMessageContaining("is closed");
  }

  @Test
  void whatBelongsElsewhereOrNowhereIsRefused() {
    try (var register = open(file)) {
      var elsewhere =
          new RegisterEntry(
              "a2",
              new Organisation("o2", "Another Council"),
              new Site("s1", "Depot", "", ""),
              Optional.empty(),
              "i2",
              "Gate",
              DAY,
              false);
      assertThatThrownBy(() -> register.create(elsewhere))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("The id “s1” already stands for something else");
      assertThat(register.organisationNamed("Another Council")).isEmpty();
      assertThatThrownBy(() -> register.save(answer(own("a9"), "q1", "x")))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("holds no assessment “a9”");
      assertThatThrownBy(() -> register.sign("a9", signOff("Ann", "assessor"), "x"))
          .isInstanceOf(RefusedException.class);
      var nowhere = new AnswerPlace(Scope.SITE, "s9");
      assertThatThrownBy(() -> register.save(answer(nowhere, "q1", "x")))
          .isInstanceOf(RegisterException.class);
      assertUnchanged(register);
    }
  }

  private static void assertUnchanged(Register register) {
    assertThat(register.entries()).containsExactly(entry("a1"));
    assertThat(register.answers(entry("a1"))).containsExactly(answer(own("a1"), "q1", "before"));
    assertThat(register.setting("s")).isEmpty();
    assertThat(register.setting("t")).isEmpty();
  }

  private static void limitPages(Opening.Opened opened, int pages) throws Exception {
    opened.file().prepare("pragma max_page_count = " + pages).execute();
  }
}
