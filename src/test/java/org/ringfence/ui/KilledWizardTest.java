package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The wizard is killed in the middle of an answer and goes on where it was. */
@ExtendWith(OnScreen.class)
class KilledWizardTest {
  private static final long SEED = 20261122;

  /** A window takes its time to open: fewer than of the programs without one. */
  private static final int KILLS = Integer.getInteger("ringfence.kills", 20) * 3 / 20;

  @TempDir Path folder;

  @Test
  @Tag("kills")
  void theWizardGoesOnWhereItWasWithEveryAcknowledgedAnswer() throws Exception {
    var random = new Random(SEED);
    for (var kill = 0; kill < KILLS; kill++) {
      var last = lastSavedBeforeKill(1 + random.nextInt(4), random.nextInt(200));
      try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
        var hand = new Hand(open);
        assertThat(hand.sees("Town Hall: Main building")).isTrue();
        assertThat(hand.sees("How is the recorder")).as("the step where it was").isTrue();
        var answers = open.inBackground(() -> OpenWindow.done(open.workspace.dossiers()));
        assertThat(answers.getFirst().assessment().answer("recorder.isolation").values())
            .as("kill %d with seed %d", kill, SEED)
            .isSubsetOf(last);
      }
    }
  }

  /** What may be there: the last answer that was shown as saved, or the one under way. */
  private List<String> lastSavedBeforeKill(int answers, int wait) throws Exception {
    var saved = new ArrayList<String>();
    var program = program();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      while (saved.size() < answers) {
        var line = lines.readLine();
        assertThat(line).as("the wizard answers").isNotNull();
        saved.add(value(line));
      }
      Thread.sleep(wait);
      // By its handle: Process.destroyForcibly would also throw away what it has still said.
      program.toHandle().destroyForcibly();
      lines.lines().filter(line -> line.endsWith(".")).forEach(line -> saved.add(value(line)));
    } finally {
      program.destroyForcibly().waitFor();
    }
    var last = saved.getLast();
    var next =
        KilledWizard.CHOICES.stream().map(List::getLast).filter(v -> !v.equals(last)).toList();
    return List.of(last, next.getFirst());
  }

  private static String value(String line) {
    return line.substring("saved ".length(), line.length() - 1);
  }

  private Process program() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(KilledWizard.class.getName(), folder.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
