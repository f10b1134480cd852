package org.ringfence.register.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ringfence.register.backup.BackupFixture.answer;
import static org.ringfence.register.backup.BackupFixture.done;
import static org.ringfence.register.backup.BackupFixture.everythingIn;
import static org.ringfence.register.backup.BackupFixture.fill;
import static org.ringfence.register.backup.BackupFixture.noise;
import static org.ringfence.register.backup.BackupFixture.open;
import static org.ringfence.register.backup.BackupFixture.said;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  @TempDir Path folder;

  @Test
  void whereNoFileCanGetLongEnoughAllIsRefusedAndNothingIsChanged() throws Exception {
    assumeTrue(BackingUpProgram.isUnix());
    var file = folder.resolve("estate.ringfence");
    fill(file, "now");
    try (var register = open(file)) {
      answer(register, "q2", noise(24_000_000, 1));
    }
    Files.copy(file, folder.resolve("given.ringfence"));
    // No file may grow beyond 4 or 8 MB, as the shell counts; the register is longer, even zipped.
    var program = BackingUpProgram.start("ulimit -f 8000; ", file, "once");
    var lines =
        new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    program.waitFor();
    assertThat(lines).hasSize(4).doesNotContain("done");
    assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("Exception"));
    assertThat(lines.getFirst()).contains("No backup was made").contains("disk is full");
    assertThat(said(file)).isEqualTo("now");
    assertThat(done(Backups.list(file))).isEmpty();
    assertThat(everythingIn(folder))
        .containsExactlyInAnyOrder(
            "estate.ringfence",
            "estate.ringfence.backups",
            "estate.ringfence.guard",
            "given.ringfence",
            "program.err");
  }
}
