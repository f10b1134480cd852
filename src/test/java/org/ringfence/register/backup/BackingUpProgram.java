package org.ringfence.register.backup;

import static org.ringfence.register.backup.BackupFixture.CLOCK;
import static org.ringfence.register.backup.BackupFixture.LITTLE_WORK;
import static org.ringfence.register.backup.BackupFixture.PASSPHRASE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/** A second Ringfence, which makes backups and puts them back until it is killed, or just once. */
final class BackingUpProgram {

  private BackingUpProgram() {}

  /** The program for this register, after a command that may limit what it can do. */
  static Process start(String limit, Path register, String task) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var arguments =
        List.of(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BackingUpProgram.class.getName(),
            register.toString(),
            task);
    var command = new ArrayList<>(List.of("sh", "-c", limit + "exec \"$@\"", "sh"));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.to(register.resolveSibling("program.err").toFile()))
        .start();
  }

  /** Takes the path of a register and what is to be done with it. */
  public static void main(String[] arguments) {
    var register = Path.of(arguments[0]);
    switch (arguments[1]) {
      case "once" -> once(register);
      default -> forEver(register, arguments[1]);
    }
  }

  private static void once(Path file) {
    try (var register = BackupFixture.open(file)) {
      var backups = BackupFixture.backups(register, CLOCK);
      print(backups.take(BackupReason.BY_HAND, BackupProgress.NONE));
      print(
          backups.carry(file.resolveSibling("open.backup"), Optional.empty(), BackupProgress.NONE));
      print(
          backups.carry(
              file.resolveSibling("locked.backup"),
              Optional.of(PASSPHRASE),
              LITTLE_WORK,
              BackupProgress.NONE));
    }
    print(
        BackupFixture.restoring()
            .restore(
                file.resolveSibling("given.ringfence"),
                Optional.empty(),
                file,
                BackupProgress.NONE));
  }

  private static void forEver(Path file, String name) {
    var carried = file.resolveSibling("carried.backup");
    for (int number = 0; true; number++) {
      try (Register register = BackupFixture.open(file)) {
        BackupFixture.answer(register, "q1", name + "." + number);
        var backups = BackupFixture.backups(register, CLOCK);
        BackupFixture.done(backups.take(BackupReason.HOURLY, BackupProgress.NONE));
        BackupFixture.done(
            backups.carry(carried, Optional.of(PASSPHRASE), LITTLE_WORK, BackupProgress.NONE));
      }
      BackupFixture.done(
          BackupFixture.restoring()
              .restore(carried, Optional.of(PASSPHRASE), file, BackupProgress.NONE));
      line("round " + name + "." + number + ".");
    }
  }

  private static void print(Outcome<?> outcome) {
    line(
        switch (outcome) {
          case Outcome.Done<?> _ -> "done";
          case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
        });
  }

  private static void line(String text) {
    System.out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  static boolean isUnix() {
    return Files.isExecutable(Path.of("/bin/sh"));
  }
}
