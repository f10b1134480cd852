package org.ringfence.assessment.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.paper.TemplateDesk;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.VouchedFor;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Templates;
import org.ringfence.signing.KeyFile;
import org.ringfence.signing.QuickKeys;

/**
 * Files of every kind with bytes that changed on a disk or on the way: each gets a message or is
 * read, and none gets a trace, takes for ever, or is changed. What is proved by a signature or a
 * lock is read as it was or not at all. With {@code -Dringfence.flips=5000} as many more are tried.
 */
class DamagedFilesTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final Path SAMPLE = Path.of("samples", "kent-county-council.json");
  private static final int FLIPS = Integer.getInteger("ringfence.flips", 24);

  @TempDir private Path folder;

  /** A passphrase is slow to try, on purpose. */
  private static final int FEWER = 6;

  private static final Optional<char[]> OPEN = Optional.empty();

  /**
   * What is done with a file of a kind.
   *
   * @param read what a person reads in it; empty where they get a message
   * @param isProved whether a change of it shows
   * @param slower than others by this factor
   */
  private record Kind(
      Path sound, Function<Path, Optional<String>> read, boolean isProved, int slower) {}

  @Test
  @Tag("flips")
  void eachGetsAMessageOrIsReadAsItIs() throws IOException {
    var random = new Random(20261122);
    for (var kind : kinds()) {
      var bytes = Files.readAllBytes(kind.sound());
      var sound = kind.read().apply(kind.sound());
      assertThat(sound).as(kind.sound().toString()).isPresent();
      if (kind.slower() <= FEWER) {
        assertThat(read(kind, bytes)).as("twice %s", kind.sound()).isEqualTo(sound);
      }
      for (var flip = 0; flip < Math.max(1, FLIPS / kind.slower()); flip++) {
        var damaged = bytes.clone();
        for (var many = 1 + random.nextInt(3); many > 0; many--) {
          damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        var read = read(kind, damaged);
        if (kind.isProved() && read.isPresent()) {
          assertThat(read).as("%s, flip %d", kind.sound(), flip).isEqualTo(sound);
        }
      }
      assertThat(read(kind, Arrays.copyOf(bytes, bytes.length / 2))).isEmpty();
      assertThat(read(kind, new byte[0])).isEmpty();
    }
  }

  private Optional<String> read(Kind kind, byte[] damaged) throws IOException {
    var room = Files.createDirectories(folder.resolve("room"));
    var file = room.resolve(kind.sound().getFileName().toString());
    Files.write(file, damaged);
    var read =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> kind.read().apply(file),
            () -> "%s of %d bytes".formatted(file, damaged.length));
    assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    try (var left = Files.walk(room)) {
      for (var one : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
    return read.map(text -> text.replace(file.toString(), kind.sound().toString()));
  }

  private List<Kind> kinds() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Ada Lovelace", passphrase()));
    var trust = folder.resolve("trust.json");
    var site = folder.resolve("site.docx");
    var book = folder.resolve("book.xlsx");
    var request = folder.resolve("request.json");
    var response = folder.resolve("response.json");
    var asking = folder.resolve("asking.ringfence");
    var sound = folder.resolve("sound.ringfence");
    var council = folder.resolve("council.p12");
    var locked = folder.resolve("locked.ringfence-backup");
    var carried = folder.resolve("carried.ringfence-backup");
    String id;
    try (var workspace = Estate.done(estate.open(KNOWLEDGE))) {
      id = Estate.done(workspace.importFile(SAMPLE)).getFirst();
      Estate.done(workspace.council().makeKey(council, "Kent", passphrase()));
      var asked = new SignInvitation("assessor");
      Estate.done(workspace.signatures().request(id, asked, passphrase(), request));
    }
    Files.copy(estate.register(), asking);
    responded(request, response);
    Path kept;
    try (var workspace = Estate.done(estate.open(KNOWLEDGE))) {
      Estate.done(workspace.signatures().sign(id, me(), passphrase()));
      var everybody = VouchedFor.everybody(workspace);
      Estate.done(workspace.council().issue(council, passphrase(), everybody, trust));
      var order = PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, id);
      Estate.done(workspace.publishing().write(order, site, OPEN, Progress.NONE));
      Estate.done(SitePaper.ofAll(workspace, book));
      kept = Estate.done(workspace.backups().now()).file();
      Estate.done(workspace.backups().carry(carried, OPEN, () -> false, _ -> {}));
      var lock = Optional.of(passphrase());
      Estate.done(workspace.backups().carry(locked, lock, () -> false, _ -> {}));
    }
    Files.copy(estate.register(), sound);
    var desk = new TemplateDesk(KNOWLEDGE);
    return List.of(
        new Kind(SAMPLE, file -> said(new FileAssessments(KNOWLEDGE).dossiers(file)), false, 1),
        new Kind(site, DamagedFilesTest::verified, true, 1),
        new Kind(book, DamagedFilesTest::verified, true, 1),
        new Kind(sound, DamagedFilesTest::verified, true, 1),
        new Kind(trust, file -> fresh(open -> open.signatures().adoptTrust(file)), true, 1),
        new Kind(request, file -> fresh(open -> open.signatures().openRequest(file)), true, 1),
        new Kind(response, file -> accepted(asking, file), true, 2),
        new Kind(estate.ring().key(), DamagedFilesTest::unlocked, true, FEWER),
        new Kind(kept, file -> restored(file, OPEN), true, FEWER),
        new Kind(carried, file -> restored(file, OPEN), true, FEWER),
        new Kind(locked, file -> restored(file, Optional.of(passphrase())), true, 4 * FEWER),
        new Kind(
            Templates.styles(folder.resolve("t.docx")),
            file -> said(desk.check(file, PaperKind.SIGN_OFF)),
            false,
            1),
        new Kind(
            BookTemplates.letterhead(folder.resolve("t.xlsx")),
            file -> said(desk.check(file, PaperKind.FOI)),
            false,
            1));
  }

  private static char[] passphrase() {
    return Estate.PASSPHRASE.toCharArray();
  }

  private static Signatory me() {
    return new Signatory("", true, "assessor", "I stand by this.", "No money.", Estate.TODAY);
  }

  private static Optional<String> said(Outcome<?> outcome) {
    return outcome instanceof Outcome.Done<?>(var read)
        ? Optional.of(read.toString())
        : Optional.empty();
  }

  /** What the command prints where it takes the file for what was written. */
  private static Optional<String> verified(Path file) {
    var verdict = new Verification(KNOWLEDGE).verify(file, VerifyRequest.PLAIN);
    return switch (verdict.level()) {
      case PROVED, SIGNER_NOT_RECOGNISED, SIGNATURE_LEFT_OUT -> Optional.of(verdict.toString());
      case NOT_VOUCHED_FOR, CHANGED, DIFFERENT, UNREADABLE -> Optional.empty();
    };
  }

  private static Optional<String> unlocked(Path file) {
    return said(
        KeyFile.open(file, passphrase())
            .map(key -> List.of(key.person(), key.name(), key.fingerprint())));
  }

  private void responded(Path request, Path response) throws IOException {
    var theirs = new Estate(Files.createDirectories(folder.resolve("theirs").resolve("estate")));
    Estate.done(theirs.ring().make("Bess Marsh", passphrase()));
    try (var workspace = Estate.done(theirs.open(KNOWLEDGE))) {
      Estate.done(workspace.signatures().respond(request, me(), passphrase(), response));
    }
  }

  private Optional<String> accepted(Path asking, Path response) {
    var register = folder.resolve(UUID.randomUUID() + ".ringfence");
    try {
      Files.copy(asking, register);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (var workspace = opened(register)) {
      return said(workspace.signatures().accept(response).map(Dossier::signOffs));
    }
  }

  private Optional<String> restored(Path backup, Optional<char[]> passphrase) {
    var register = folder.resolve(UUID.randomUUID().toString()).resolve("register.ringfence");
    var files = new RegisterFiles(KNOWLEDGE, UUID::randomUUID);
    try {
      Files.createDirectories(register.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.restore(backup, passphrase, register, () -> false, _ -> {})
        instanceof Outcome.Refused<InPlace>) {
      assertThat(register).doesNotExist();
      return Optional.empty();
    }
    try (var workspace = opened(register)) {
      return said(workspace.dossiers());
    }
  }

  private Optional<String> fresh(Function<Workspace, Outcome<?>> work) {
    try (var workspace = opened(folder.resolve(UUID.randomUUID() + ".ringfence"))) {
      return said(work.apply(workspace));
    }
  }

  private Workspace opened(Path register) {
    var ring =
        new KeyRing(folder.resolve("keys"), UUID::randomUUID, Estate.CLOCK, "", QuickKeys.FILES);
    return Estate.done(
        new RegisterOpening(KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(register));
  }
}
