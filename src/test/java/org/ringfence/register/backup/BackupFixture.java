package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;

/** Registers with attachments, and what becomes of backups of them, for tests. */
public final class BackupFixture {

  public static final Clock CLOCK = at("2026-11-22T09:12:00Z");
  static final char[] PASSPHRASE = "correct horse battery staple".toCharArray();
  static final int LITTLE_WORK = 8;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private BackupFixture() {}

  static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
    };
  }

  public static Problem refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("was done: " + value);
      case Outcome.Refused<?>(var problems) -> problems.getFirst();
    };
  }

  public static Register open(Path file) {
    return done(Register.open(file, CLOCK));
  }

  /** Opens a file as a register and closes it again. */
  public static Function<Path, Outcome<?>> opener() {
    return file ->
        Register.open(file, CLOCK)
            .map(
                register -> {
                  register.close();
                  return file;
                });
  }

  static Backups backups(Register register, Clock clock) {
    return new Backups(register, Optional.empty(), RetentionRule.USUAL, clock, UUID::randomUUID);
  }

  static Backups backups(Register register, Path second) {
    return new Backups(
        register,
        Optional.of(second),
        RetentionRule.USUAL,
        CLOCK,
        () -> UUID.fromString("12345678-0000-4000-8000-000000000000"));
  }

  static BackupRestore restoring() {
    return new BackupRestore(opener(), CLOCK);
  }

  /** Makes a register with one assessment and one answer. */
  public static void fill(Path file, String answer) {
    try (var register = open(file)) {
      register.create(entry());
      answer(register, "q1", answer);
    }
  }

  public static void answer(Register register, String question, String value) {
    var answer =
        new Answer(List.of(value), Basis.INSPECTED, "T. Smith", Optional.of(DAY), "sheet", "seen");
    var place = new AnswerPlace(Scope.INSTALLATION, "a1");
    register.save(new PlacedAnswer(place, question, answer, ""));
  }

  /** What the register says to the first question. */
  public static String said(Path file) {
    try (var register = open(file)) {
      return register.answers(entry()).stream()
          .filter(placed -> placed.question().equals("q1"))
          .map(placed -> placed.answer().values().getFirst())
          .findFirst()
          .orElse("");
    }
  }

  static RegisterEntry entry() {
    return new RegisterEntry(
        "a1",
        new Organisation("o1", "Ringmere Council"),
        new Site("s1", "Library", "1 High Street", ""),
        Optional.empty(),
        "i1",
        "Foyer cameras",
        DAY,
        false);
  }

  /** Puts a photo beside a register, under its hash; gives the hash. */
  public static String attach(Path register, String content) throws IOException {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    var fresh = Files.write(register.resolveSibling("photo.tmp"), bytes);
    var hash = VerifiedCopy.hash(fresh, BackupProgress.NONE);
    var place = AttachmentPool.of(register).place(hash);
    Files.createDirectories(DiskAccess.folder(place));
    Files.move(fresh, place);
    return hash;
  }

  /** Bytes that no archive gets smaller. */
  static String noise(int length, long seed) {
    var bytes = new byte[length / 2];
    new Random(seed).nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Every file and folder below one, by its path from there. */
  public static List<String> everythingIn(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
