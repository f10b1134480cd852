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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.PlacedAnswer;

class KilledProgramTest {

  private static final long SEED = 20261122;
  private static final int KILLS = Integer.getInteger("ringfence.kills", 20);
  private static final int MOST_ANSWERS = 25;
  private static final int LONGEST_WAIT = 20;

  @TempDir Path folder;

  @Test
  @Tag("kills")
  void everyAcknowledgedAnswerSurvivesAKillAtAnyMoment() throws Exception {
    var file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.create(entry("a1"));
    }
    var random = new Random(SEED);
    var acknowledged = new ArrayList<String>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(answeredBeforeKill(file, "run" + kill, random));
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

  /** Kills at some moment after some answers, and gives those that had been acknowledged. */
  private static List<String> answeredBeforeKill(Path file, String name, Random random)
      throws Exception {
    try (var program = OtherProgram.start(file, name)) {
      assertThat(program.line()).isEqualTo("open");
      var lines = new ArrayList<String>();
      for (int left = random.nextInt(MOST_ANSWERS); left > 0; left--) {
        lines.add(program.line());
      }
      Thread.sleep(random.nextInt(LONGEST_WAIT));
      lines.addAll(program.kill());
      return lines.stream()
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
