package org.ringfence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.Device;
import org.ringfence.model.Equipment;
import org.ringfence.model.PlacedAnswer;

class KilledProgramTest {

  private static final long SEED = 20261122;
  private static final int KILLS = 20;
  private static final int LONGEST_LIFE = 500;

  @TempDir Path folder;

  @Test
  void everyAcknowledgedAnswerSurvivesAKillAtAnyMoment() throws Exception {
    var file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.create(entry("a1"));
    }
    var random = new Random(SEED);
    var acknowledged = new ArrayList<String>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(answeredBeforeKill(file, "run" + kill, random.nextInt(LONGEST_LIFE)));
      try (var register = open(file)) {
        assertThat(questions(register))
            .as("kill %d with seed %d", kill, SEED)
            .containsAll(acknowledged);
        assertAllOrNothing(register);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    System.out.printf("%d acknowledged answers survived %d kills%n", acknowledged.size(), KILLS);
  }

  private static List<String> answeredBeforeKill(Path file, String name, int life)
      throws Exception {
    try (var program = OtherProgram.start(file, name)) {
      assertThat(program.line()).isEqualTo("open");
      Thread.sleep(life);
      return program.kill().stream()
          .filter(line -> line.startsWith("saved ") && line.endsWith("."))
          .map(line -> line.substring("saved ".length(), line.length() - 1))
          .toList();
    }
  }

  private static Set<String> questions(Register register) {
    var answers = register.answers(entry("a1"));
    assertThat(answers).allMatch(placed -> placed.answer().values().size() == 3);
    return answers.stream().map(PlacedAnswer::question).collect(Collectors.toSet());
  }

  private static void assertAllOrNothing(Register register) {
    var devices = ((Equipment.Devices) register.equipment("a1")).devices();
    assertThat(devices.size()).isIn(0, OtherProgram.DEVICES);
    assertThat(devices.stream().map(Device::label).distinct().count()).isLessThanOrEqualTo(1);
  }
}
