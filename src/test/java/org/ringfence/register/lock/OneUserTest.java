package org.ringfence.register.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.RegisterFixture.CLOCK;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.register.OtherProgram;

class OneUserTest {

  private static final String SINCE = ", since 09:12 on 22 November 2026.";

  @TempDir Path folder;

  @Test
  void aSecondOpeningInTheSameProgramIsRefusedAndKeepsOthersOutToo() throws Exception {
    var file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      var before = Files.readAllBytes(file);
      var problem = refusal(file);
      assertThat(problem.what())
          .startsWith("This register is already open, by " + System.getProperty("user.name"))
          .endsWith(SINCE);
      assertThat(problem.where()).isEqualTo(file.toRealPath().toString());
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      try (var other = OtherProgram.start(file, "hold")) {
        assertThat(other.line()).startsWith("This register is already open, by ").endsWith(SINCE);
      }
      register.create(entry("a1"));
      assertThat(register.entries()).hasSize(1);
    }
    open(file).close();
  }

  @Test
  void aRegisterThatAnotherProgramHasOpenIsRefusedUntilThatEnds() throws Exception {
    var file = folder.resolve("estate.ringfence");
    try (var other = OtherProgram.start(file, "hold")) {
      assertThat(other.line()).isEqualTo("open");
      var before = Files.readAllBytes(file);
      var note = folder.resolve("estate.ringfence.lock");
      assertThat(Files.readAllLines(note)).contains("process: " + other.pid());
      assertThat(refusal(file).what())
          .startsWith("This register is already open, by ")
          .endsWith(SINCE);
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      other.kill();
      assertThat(note).exists();
      open(file).close();
      assertThat(note).doesNotExist();
    }
  }

  @Test
  void anotherWayToTheSameFileIsTheSameRegister() throws Exception {
    var file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      var way = Files.createSymbolicLink(folder.resolve("way"), folder);
      assertThat(refusal(way.resolve("estate.ringfence")).what()).startsWith("This register is");
      var roundabout = folder.resolve(".").resolve("estate.ringfence");
      assertThat(refusal(roundabout).where()).isEqualTo(register.file().toString());
    }
  }

  @Test
  void aNoteThatCannotBeReadIsNoObstacle() throws Exception {
    var file = folder.resolve("estate.ringfence");
    Files.write(folder.resolve("estate.ringfence.lock"), new byte[] {-1, 0, 7});
    open(file).close();
    assertThat(Holder.parse(List.of("since: yesterday")).sentencePart(CLOCK.getZone()))
        .isEqualTo("somebody");
  }

  @Test
  void closingTwiceIsAsClosingOnce() {
    var file = folder.resolve("estate.ringfence");
    var register = open(file);
    register.close();
    try (var again = open(file)) {
      register.close();
      assertThat(refusal(file).what()).startsWith("This register is already open, by ");
      assertThat(again.entries()).isEmpty();
    }
  }
}
