package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

class RegisterFileTest {
  @TempDir Path home;
  private UserFolders folders;
  private RegisterFile register;

  @BeforeEach
  void wire() {
    folders = UserFolders.of("Linux", home, Map.of());
    register = new CompositionRoot(folders, Clock.systemUTC(), QuickKeys.FILES).registerFile();
  }

  @Test
  void aBackupThatIsPutBackIsWhatIsOpenedNext() {
    Path backup;
    try (var workspace = done(register.open())) {
      begin(workspace, "Town Hall");
      backup = done(workspace.backups().now()).file();
      begin(workspace, "Depot");
    }
    var kept = done(register.restore(backup, Optional.empty())).before();
    assertThat(kept).hasValueSatisfying(before -> assertThat(before).exists());
    try (var workspace = done(register.open())) {
      assertThat(workspace.entries())
          .extracting(entry -> entry.site().name())
          .containsExactly("Town Hall");
    }
  }

  @Test
  void aRegisterThatWasMovedIsOpenedWhereItIsNow() {
    try (var workspace = done(register.open())) {
      begin(workspace, "Town Hall");
    }
    var before = register.file();
    var to = home.resolve("Documents").resolve("register.ringfence");
    assertThat(done(register.move(to)).register()).isEqualTo(to);
    assertThat(register.file()).isEqualTo(to);
    assertThat(before).doesNotExist();
    try (var workspace = done(register.open())) {
      assertThat(workspace.entries()).hasSize(1);
    }
    var nextStart = new CompositionRoot(folders, Clock.systemUTC(), QuickKeys.FILES);
    assertThat(nextStart.registerFile().file()).isEqualTo(to);
  }

  private static void begin(Workspace workspace, String site) {
    done(workspace.start(new NewAssessment("Anytown Council", site, "", "", "Main", "")));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
