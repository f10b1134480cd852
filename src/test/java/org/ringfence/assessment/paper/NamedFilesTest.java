package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.custody.RegisterFiles;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.exchange.assessment.SmallFile;
import org.ringfence.files.WantedFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.register.Register;
import org.ringfence.report.template.Template;
import org.ringfence.signing.KeyFile;

/** Whoever hands over a file, command or window: a pipe is never opened, and a link is named. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class NamedFilesTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), CLOCK);
  private static final Verification VERIFICATION = new Verification(KNOWLEDGE);
  private static final Duration AT_ONCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  /** Each way into the program, with what is said of a file that is none. */
  private Map<String, Function<Path, String>> ways() {
    var ways = new TreeMap<String, Function<Path, String>>();
    ways.put("verify", file -> said(VERIFICATION.verify(file, VerifyRequest.PLAIN)));
    ways.put("trust", file -> said(VERIFICATION.verify(file, trusting(file))));
    ways.put("write again", file -> said(VERIFICATION.writeAgain(file, folder.resolve("out"))));
    ways.put("template", file -> said(Template.read(file)));
    ways.put("import", file -> said(new FileAssessments(KNOWLEDGE).dossiers(file)));
    ways.put("key", file -> said(KeyFile.open(file, "x".toCharArray())));
    ways.put("passphrase", file -> said(PassphraseFile.read(file)));
    ways.put("text", file -> said(SmallFile.text(file, WantedFile.REQUEST)));
    ways.put("register", file -> said(Register.open(file, CLOCK)));
    ways.put("backup", file -> said(restored(file)));
    ways.put("photo", file -> said(attached(file)));
    return ways;
  }

  @Test
  void noPipeIsOpened() throws Exception {
    var pipe = pipe("pipe");
    var link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    for (var way : ways().entrySet()) {
      for (var odd : List.of(pipe, Path.of("/dev/zero"), link)) {
        var said = assertTimeoutPreemptively(AT_ONCE, () -> way.getValue().apply(odd));
        assertThat(said).as(way.getKey()).contains(odd.toString(), "not an ordinary file");
      }
      assertThat(way.getValue().apply(link)).as(way.getKey()).contains("link to " + pipe);
    }
    assertThat(said(WholeFile.write(link, out -> out.write(1)))).contains("link to " + pipe);
  }

  @Test
  void aLinkIsNamedWithWhatItLeadsTo() throws IOException {
    var file = Files.write(folder.resolve("file"), new byte[] {1, 2, (byte) 0xFF});
    var link = Files.createSymbolicLink(folder.resolve("link"), file);
    for (var way : ways().entrySet()) {
      assertThat(way.getValue().apply(link))
          .as(way.getKey())
          .contains(link + " (a link to " + file + ")");
    }
  }

  @Test
  void noPipeBesideARegisterIsOpened() throws Exception {
    for (var end : List.of("-journal", "-wal", "-shm", ".lock", ".guard")) {
      var register = folder.resolve("register-" + end);
      try (var made = done(Register.open(register, CLOCK))) {
        assertThat(made.entries()).isEmpty();
      }
      var beside = register.resolveSibling(register.getFileName() + end);
      Files.deleteIfExists(beside);
      pipe(beside.getFileName().toString());
      assertThat(assertTimeoutPreemptively(AT_ONCE, () -> said(Register.open(register, CLOCK))))
          .contains(beside.toString(), "Beside the register");
      assertTimeoutPreemptively(
          AT_ONCE, () -> VERIFICATION.verify(register, VerifyRequest.PLAIN).level());
    }
  }

  /** Whatever is wrong with a register, nobody is told of the copy that was looked at. */
  @Test
  void noCopyIsNamed() throws Exception {
    for (var damage : damages().entrySet()) {
      var register = folder.resolve(damage.getKey() + ".ringfence");
      try (var made = done(Register.open(register, CLOCK))) {
        assertThat(made.entries()).isEmpty();
      }
      damage.getValue().to(register);
      var says =
          List.of(
              said(VERIFICATION.verify(register, VerifyRequest.PLAIN)),
              said(VERIFICATION.verify(register, against(register))),
              restored(register).toString(),
              said(VERIFICATION.writeAgain(register, folder.resolve("out"))));
      for (var said : says) {
        assertThat(said)
            .as(damage.getKey())
            .doesNotContain("ringfence-check", ".restoring", "rehearsal", ".trial");
      }
      if (VERIFICATION.verify(register, VerifyRequest.PLAIN).level() == Verdict.Level.UNREADABLE
          && says.getFirst().contains("BAD")) {
        assertThat(says.getFirst()).as(damage.getKey()).contains(register.toString());
      }
    }
  }

  private interface Damage {
    void to(Path register) throws Exception;
  }

  private static Map<String, Damage> damages() {
    return Map.of(
        "cut off", register -> cut(register, Files.size(register) / 2),
        "cut off in a page", register -> cut(register, Files.size(register) - 100),
        "overwritten", register -> overwrite(register, 4_096 + 100, new byte[2_000]),
        "newer", register -> overwrite(register, 60, new byte[] {0, 0, 0, 99}),
        "another program's", register -> overwrite(register, 68, new byte[] {1, 2, 3, 4}),
        "a table less", register -> sql(register, "drop table replica"),
        "a trigger more",
            register ->
                sql(register, "create trigger x after insert on person begin select 1; end"),
        "with an odd journal", register -> beside(register, "-journal"),
        "with an odd log", register -> beside(register, "-wal"));
  }

  private static void cut(Path register, long length) throws IOException {
    try (var channel = FileChannel.open(register, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  private static void overwrite(Path register, long at, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(register, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), at);
    }
  }

  private static void sql(Path register, String statement) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + register);
        var one = connection.createStatement()) {
      one.executeUpdate(statement);
    }
  }

  private static void beside(Path register, String end) throws IOException {
    Files.write(register.resolveSibling(register.getFileName() + end), new byte[5_000]);
    overwrite(register, 4_096 + 100, new byte[2_000]);
  }

  private static VerifyRequest against(Path file) {
    return new VerifyRequest(Optional.empty(), Optional.of(file), "", Optional.empty());
  }

  private Path pipe(String name) throws IOException, InterruptedException {
    var pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private static VerifyRequest trusting(Path file) {
    return new VerifyRequest(Optional.of(file), Optional.empty(), "", Optional.empty());
  }

  private Outcome<?> restored(Path backup) {
    return new RegisterFiles(KNOWLEDGE, UUID::randomUUID)
        .restore(backup, Optional.empty(), folder.resolve("restored"), () -> false, _ -> {});
  }

  private Outcome<?> attached(Path photo) {
    try (var register = done(Register.open(folder.resolve("with photos"), CLOCK))) {
      return register.attachments().keep(photo, "photo");
    }
  }

  private static String said(Verdict verdict) {
    return verdict.lines().toString();
  }

  private static String said(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("not refused: " + value);
      case Outcome.Refused<?>(var problems) ->
          problems.stream().map(Problem::message).toList().toString();
    };
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
