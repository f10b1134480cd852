package org.ringfence.register.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.backup.BackupFixture.CLOCK;
import static org.ringfence.register.backup.BackupFixture.attach;
import static org.ringfence.register.backup.BackupFixture.done;
import static org.ringfence.register.backup.BackupFixture.everythingIn;
import static org.ringfence.register.backup.BackupFixture.fill;
import static org.ringfence.register.backup.BackupFixture.opener;
import static org.ringfence.register.backup.BackupFixture.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.register.backup.BackupProgress;

/** A move that is killed after any of its steps leaves one register, and can be done again. */
class KilledMoveTest {

  private static final int KILLED = 9;

  @TempDir Path folder;

  /** Takes seconds, as each step is a program of its own that is killed; all start at once. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Tag("kills")
  void aMoveThatIsKilledLeavesOneRegisterAndIsDoneByTheNext(boolean noted) throws Exception {
    var programs = new ArrayList<Process>();
    for (var step : steps(noted)) {
      programs.add(killed(made(step, noted), step));
    }
    for (var program : programs) {
      assertThat(program.waitFor()).isEqualTo(KILLED);
    }
    for (var step : steps(noted)) {
      assertOneRegister(folder.resolve(step), noted, step);
    }
  }

  private static List<String> steps(boolean noted) {
    return Stream.concat(
            Stream.of("COPYING"),
            Arrays.stream(RegisterMove.Step.values()).map(RegisterMove.Step::name))
        // Until then a note makes no difference.
        .dropWhile(step -> !noted && !step.equals(RegisterMove.Step.BACKUPS_PLACED.name()))
        .toList();
  }

  private Path made(String step, boolean noted) throws IOException {
    var from = Files.createDirectories(folder.resolve(step + "/Dropbox")).resolve("e.ringfence");
    fill(from, "answer");
    attach(from, "photo");
    Files.createDirectories(from.resolveSibling("e.ringfence.backups"));
    Files.writeString(from.resolveSibling("e.ringfence.backups").resolve("one"), "backup");
    if (!noted) {
      Files.createDirectories(from.resolveSibling("e.ringfence.moved.txt"));
    }
    return from;
  }

  private static void assertOneRegister(Path place, boolean noted, String step) throws IOException {
    var from = place.resolve("Dropbox/e.ringfence");
    var to = place.resolve("local/e.ringfence");
    boolean lives = Files.exists(from) && RegisterMove.movedTo(from).isEmpty();
    if (noted) {
      assertThat(Stream.of(lives, Files.exists(to)).filter(one -> one)).as(step).hasSize(1);
    } else {
      assertThat(lives && Files.exists(to)).as(step).isFalse();
    }
    if (!Files.exists(to) || Files.exists(from)) {
      done(moving(any -> {}).move(from, to, BackupProgress.NONE));
    }
    RegisterMove.clear(to);
    assertThat(said(to)).as(step).isEqualTo("answer");
    assertThat(from).doesNotExist();
    assertThat(everythingIn(place.resolve("local")))
        .as(step)
        .anyMatch(name -> name.matches("e.ringfence.attachments/../[0-9a-f]{64}"))
        .contains("e.ringfence.backups/one")
        .noneMatch(name -> name.startsWith("."));
  }

  private static RegisterMove moving(Consumer<RegisterMove.Step> reached) {
    return new RegisterMove(opener(), new StorageLocator(new ThisComputer()), CLOCK, reached);
  }

  private static Process killed(Path from, String step) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledMoveTest.class.getName(),
            from.toString(),
            step)
        .redirectErrorStream(true)
        .redirectOutput(from.resolveSibling("program.out").toFile())
        .start();
  }

  /** Moves a register and ends without any tidying after a step. */
  public static void main(String[] arguments) {
    var from = Path.of(arguments[0]);
    var to = from.resolveSibling("../local/e.ringfence").normalize();
    BackupProgress watch =
        new BackupProgress(
            () -> false,
            length -> {
              if (arguments[1].equals("COPYING")) {
                Runtime.getRuntime().halt(KILLED);
              }
            });
    var outcome =
        moving(
                step -> {
                  if (step.name().equals(arguments[1])) {
                    Runtime.getRuntime().halt(KILLED);
                  }
                })
            .move(from, to, watch);
    System.out.println(outcome);
  }
}
