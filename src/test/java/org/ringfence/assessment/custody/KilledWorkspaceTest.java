package org.ringfence.assessment.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.WholeFiles;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.Ledger;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.Verdict;

/** Whatever the program was doing when it was killed, what it had acknowledged is there. */
class KilledWorkspaceTest {
  private static final int SHORT_FORM = 5;
  private static final long SEED = Long.getLong("ringfence.seed", 20261122);
  private static final int MOST_STEPS = 25;
  private static final int LONGEST_STEP = 400;
  private static final int LONGEST_OPENING = 700;
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final List<String> lost = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final List<String> half = new ArrayList<>();
  private int changes;
  private int signatures;
  private int files;
  private int openings;

  @Test
  @Tag("kills")
  void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
    // Each of these kills is of a program that does everything, so half as many are as good.
    var kills = Integer.getInteger("ringfence.kills", SHORT_FORM) / 2;
    Estate.done(estate(0).ring().make("Kit Keeper", Estate.PASSPHRASE.toCharArray()));
    for (var kill = 0; kill < kills; kill += 2) {
      var estate = estate(kill);
      earlier(estate);
      killed(estate, kill, Math.min(2, kills - kill));
      clear(estate.folder());
    }
    System.out.printf(
        "kills %d (%d while opening) | acknowledged: %d changes and files, %d signatures |"
            + " files looked at %d | lost %d | unreadable %d | half %d%n",
        kills, openings, changes, signatures, files, lost.size(), unreadable.size(), half.size());
    assertThat(lost).as("lost, with seed %d", SEED).isEmpty();
    assertThat(unreadable).as("unreadable, with seed %d", SEED).isEmpty();
    assertThat(half).as("half files, with seed %d", SEED).isEmpty();
    assertThat(changes).isGreaterThan(kills);
  }

  private Estate estate(int kill) {
    return new Estate(folder.resolve("estate-" + kill));
  }

  /** A register as the first version wrote it, which is brought up to date when it is opened. */
  private static void earlier(Estate estate) throws IOException {
    Files.createDirectories(estate.folder());
    Files.copy(
        Path.of("src/test/resources/org/ringfence/register/register-1.ringfence"),
        estate.register());
  }

  private static void clear(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private void killed(Estate estate, int first, int times) throws Exception {
    var ledger = new Ledger();
    ledger.settle(asMigrated(estate.folder()));
    var whole = new WholeFiles(estate, KNOWLEDGE);
    for (var kill = first; kill < first + times; kill++) {
      ledger.take(saidUntilKilled(estate, kill));
      look(estate, ledger, whole, kill);
    }
    changes += ledger.changes();
    signatures += ledger.signatures();
    files += whole.checked();
  }

  /** What an earlier register holds once it is up to date. */
  private static Map<String, Map<String, String>> asMigrated(Path folder) throws IOException {
    var calm = new Estate(folder.resolve("calm"));
    earlier(calm);
    try (var workspace = Estate.done(calm.open(KNOWLEDGE))) {
      return content(workspace);
    }
  }

  private static Map<String, Map<String, String>> content(Workspace workspace) {
    var content = new TreeMap<String, Map<String, String>>();
    for (var dossier : Estate.done(workspace.dossiers())) {
      content.put(dossier.entry().assessmentId(), Estate.content(dossier));
    }
    return content;
  }

  private void look(Estate estate, Ledger ledger, WholeFiles whole, int kill) throws IOException {
    switch (estate.open(KNOWLEDGE)) {
      case Outcome.Refused<Workspace>(var problems) -> unreadable.add(kill + ": " + problems);
      case Outcome.Done<Workspace>(var workspace) -> {
        try (workspace) {
          var there = content(workspace);
          ledger.lost(there).forEach(one -> lost.add(kill + ": " + one));
          ledger.settle(there);
        }
      }
    }
    var verdict = new Verification(KNOWLEDGE).verify(estate.register(), VerifyRequest.PLAIN);
    if (verdict.level() == Verdict.Level.CHANGED) {
      lost.add(kill + ": " + verdict);
    }
    ledger.files().stream()
        .filter(file -> !Files.exists(Path.of(file)))
        .filter(file -> !file.contains(".backups"))
        .forEach(file -> lost.add(kill + ": " + file));
    whole.half().forEach(one -> half.add(kill + ": " + one));
  }

  private List<String> saidUntilKilled(Estate estate, int kill) throws Exception {
    var said = estate.folder().resolve("said-" + kill + ".txt");
    var complaints = estate.folder().resolve("complaints-" + kill + ".txt");
    var process =
        new ProcessBuilder(command(estate, "work" + SEED + "." + kill))
            .redirectOutput(said.toFile())
            .redirectError(complaints.toFile())
            .start();
    try {
      await(process, said, "opening");
      if (kill % 4 == 2 || random.nextInt(10) == 0) {
        openings++;
        Thread.sleep(random.nextInt(LONGEST_OPENING));
      } else {
        await(process, said, "open\t.\n");
        awaitSteps(process, said, random.nextInt(MOST_STEPS));
        Thread.sleep(random.nextInt(LONGEST_STEP));
      }
      assertThat(process.isAlive()).as(() -> "it works: " + text(complaints)).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    return List.of(text(said).split("\n", -1));
  }

  private static void await(Process process, Path said, String word) throws Exception {
    while (process.isAlive() && !text(said).contains(word)) {
      Thread.sleep(5);
    }
  }

  private static void awaitSteps(Process process, Path said, int steps) throws Exception {
    while (process.isAlive() && text(said).split("\ndoing", -1).length <= steps) {
      Thread.sleep(5);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Estate estate, String name) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-Dstdout.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path"),
        KilledWorkspace.class.getName(),
        estate.folder().toString(),
        name);
  }
}
