package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.outcome.Outcome;

/**
 * The window is killed while somebody chooses, types and attaches: whatever it showed as saved is
 * in the register, and it goes on where it was.
 */
@ExtendWith(OnScreen.class)
class KilledWizardTest {
  private static final long SEED = Long.getLong("ringfence.seed", 20261122);

  /** A window takes its time to open, so that the short form has few of them. */
  private static final int KILLS = kills();

  private static final String QUESTION = "recorder.isolation";
  private static final Pattern MARK = Pattern.compile("<([0-9]+)>");
  private static final int MOST_SAVED = 12;
  private static final int LONGEST_WAIT = 600;

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final List<String> lost = new ArrayList<>();
  private int acknowledged;
  private int letters;
  private int attachments;

  private static int kills() {
    var kills = Integer.getInteger("ringfence.kills", 20);
    return kills < 100 ? 1 : kills;
  }

  /** What stood on the page at one moment at which it said “Saved”. */
  private record Shown(String value, String note, int attached) {
    static Shown of(String line) {
      var parts = line.split("\t", -1);
      return new Shown(parts[1], parts[2], Integer.parseInt(parts[3]));
    }

    /** The turn in which it was; the choice is made first in each turn. */
    int turn() {
      return MARK.matcher(note).results().mapToInt(Shown::number).max().orElse(0);
    }

    private static int number(MatchResult mark) {
      return Integer.parseInt(mark.group(1));
    }
  }

  @Test
  @Tag("kills")
  void whateverWasShownAsSavedSurvivesAKillAtAnyMoment() throws Exception {
    for (var kill = 0; kill < KILLS; kill++) {
      var place = Files.createDirectories(folder.resolve("kill-" + kill));
      begin(place);
      var shown = shownUntilKilled(place);
      compare(kill, place, shown);
      if (kill % 10 == 0) {
        goesOn(place);
        report(kill + 1);
      }
    }
    report(KILLS);
    assertThat(lost).as("lost, with seed %d", SEED).isEmpty();
    assertThat(acknowledged).isGreaterThan(KILLS);
  }

  private void report(int kills) {
    System.out.printf(
        "kills of the window %d | moments shown as saved %d | letters %d | attached %d | lost %d%n",
        kills, acknowledged, letters, attachments, lost.size());
    System.out.flush();
  }

  private static void begin(Path place) {
    try (var workspace = workspace(place)) {
      var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main building", "");
      var id = OpenWindow.done(workspace.start(what)).entry().assessmentId();
      workspace.remember(new WizardPosition(id, "first-recorder.isolation"));
    }
  }

  private static Workspace workspace(Path place) {
    return OpenWindow.workspace(place.resolve("register.ringfence"));
  }

  private void compare(int kill, Path place, List<Shown> shown) {
    acknowledged += shown.size();
    var last = shown.getLast();
    letters += last.note().length();
    attachments += last.attached();
    try (var workspace = workspace(place)) {
      var id = workspace.entries().getFirst().assessmentId();
      var dossier = OpenWindow.done(workspace.open(id));
      var answer = dossier.assessment().answer(QUESTION);
      var attached = dossier.attachments().getOrDefault(QUESTION, List.of());
      var there = new Shown(String.join("", answer.values()), answer.note(), attached.size());
      if (!holds(there, last)
          || attached.stream()
              .anyMatch(one -> failed(workspace.attachments().open(one).map(Path::toFile)))) {
        lost.add(kill + ": shown " + last + ", there " + there);
      }
    }
  }

  private static boolean failed(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>;
  }

  /** What is there is what was shown, or came after it. */
  private static boolean holds(Shown there, Shown last) {
    var turn = there.turn();
    var choices = List.of(value(turn), value(turn + 1));
    var isSameMoment = there.note().equals(last.note());
    return there.note().startsWith(last.note())
        && there.attached() >= last.attached()
        && choices.contains(there.value())
        && (!isSameMoment || List.of(last.value(), value(turn + 1)).contains(there.value()));
  }

  private static String value(int turn) {
    return KilledWizard.CHOICES.get(turn % KilledWizard.CHOICES.size()).getLast();
  }

  private static void goesOn(Path place) {
    try (var open = new OpenWindow(place, 1366, 768, workspace -> {})) {
      var hand = new Hand(open);
      assertThat(hand.sees("Town Hall: Main building")).isTrue();
      assertThat(hand.sees("How is the recorder")).as("the step where it was").isTrue();
    }
  }

  private List<Shown> shownUntilKilled(Path place) throws Exception {
    var shown = new ArrayList<Shown>();
    var program = program(place);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      var enough = 1 + random.nextInt(MOST_SAVED);
      while (shown.size() < enough) {
        var line = lines.readLine();
        assertThat(line).as("the wizard answers").isNotNull();
        shown.add(Shown.of(line));
      }
      Thread.sleep(random.nextInt(LONGEST_WAIT));
      // By its handle: Process.destroyForcibly would also throw away what it has still said.
      program.toHandle().destroyForcibly();
      lines.lines().filter(line -> line.endsWith("\t.")).map(Shown::of).forEach(shown::add);
    } finally {
      program.destroyForcibly().waitFor();
    }
    return shown;
  }

  private static Process program(Path place) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(KilledWizard.class.getName(), place.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
