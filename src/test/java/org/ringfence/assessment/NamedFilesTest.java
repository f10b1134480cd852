package org.ringfence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.exchange.SmallFile;
import org.ringfence.files.Wanted;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.ringfence.model.Verdict;
import org.ringfence.register.Register;
import org.ringfence.report.template.Template;
import org.ringfence.signing.KeyFile;

/** Whoever hands over a file, command or window: a pipe is never opened, and a link is named. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class NamedFilesTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Knowledge KNOWLEDGE =
      new Knowledge(new CatalogueReader(CatalogueSource.bundled()).read(), CLOCK);
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
    ways.put("text", file -> said(SmallFile.text(file, Wanted.REQUEST)));
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
