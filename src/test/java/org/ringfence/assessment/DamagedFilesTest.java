package org.ringfence.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.Edition;
import org.ringfence.model.Outcome;
import org.ringfence.model.PaperKind;
import org.ringfence.model.PaperOrder;
import org.ringfence.model.Progress;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Templates;

/**
 * Files of every kind with bytes that changed on a disk or on the way: each gets a message or is
 * read, and none gets a trace, takes for ever, or is changed. With {@code -Dringfence.flips=5000}
 * as many more are tried.
 */
class DamagedFilesTest {
  private static final Knowledge KNOWLEDGE = Estate.knowledge();
  private static final int FLIPS = Integer.getInteger("ringfence.flips", 38);

  @TempDir private Path folder;

  /** What is done with a file of a kind. */
  private record Kind(Path sound, Function<Path, Object> read) {}

  @Test
  void eachGetsAMessageOrIsReadAsItIs() throws IOException {
    var random = new Random(20261122);
    for (var kind : kinds()) {
      var bytes = Files.readAllBytes(kind.sound());
      for (var flip = 0; flip < FLIPS; flip++) {
        var damaged = bytes.clone();
        for (var many = 1 + random.nextInt(3); many > 0; many--) {
          damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        tried(kind, damaged);
      }
      tried(kind, Arrays.copyOf(bytes, bytes.length / 2));
      tried(kind, new byte[0]);
    }
  }

  private void tried(Kind kind, byte[] damaged) throws IOException {
    var room = Files.createDirectories(folder.resolve("room"));
    var file = room.resolve(kind.sound().getFileName().toString());
    Files.write(file, damaged);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          var read = kind.read().apply(file);
          assertThat(read.toString()).isNotNull();
        },
        () -> "%s of %d bytes".formatted(file, damaged.length));
    assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    try (var left = Files.walk(room)) {
      for (var one : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  private List<Kind> kinds() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Ada Lovelace", Estate.PASSPHRASE.toCharArray()));
    var trust = folder.resolve("trust.json");
    var site = folder.resolve("site.docx");
    var book = folder.resolve("book.xlsx");
    var request = folder.resolve("request.json");
    var sound = folder.resolve("sound.ringfence");
    try (var workspace = Estate.done(estate.open(KNOWLEDGE))) {
      var ids = Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")));
      var id = ids.getFirst();
      var council = folder.resolve("council.p12");
      Estate.done(workspace.council().makeKey(council, "Kent", Estate.PASSPHRASE.toCharArray()));
      Estate.done(workspace.council().issue(council, Estate.PASSPHRASE.toCharArray(), trust));
      Estate.done(
          workspace
              .signatures()
              .request(
                  id, new SignInvitation("assessor"), Estate.PASSPHRASE.toCharArray(), request));
      var me = new Signatory("", true, "assessor", "I stand by this.", "No money.", Estate.TODAY);
      Estate.done(workspace.signatures().sign(id, me, Estate.PASSPHRASE.toCharArray()));
      var order = PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, id);
      var none = java.util.Optional.<char[]>empty();
      Estate.done(workspace.publishing().write(order, site, none, Progress.NONE));
      var all = PaperOrder.of(PaperKind.WORKBOOK, Edition.EXEMPT, "");
      Estate.done(workspace.publishing().write(all, book, none, Progress.NONE));
    }
    Files.copy(estate.register(), sound, StandardCopyOption.REPLACE_EXISTING);
    var desk = new TemplateDesk(KNOWLEDGE);
    Function<Path, Object> verify =
        file -> new Verification(KNOWLEDGE).verify(file, VerifyRequest.PLAIN);
    return List.of(
        new Kind(
            Path.of("samples", "kent-county-council.json"),
            new FileAssessments(KNOWLEDGE)::dossiers),
        new Kind(site, verify),
        new Kind(book, verify),
        new Kind(sound, verify),
        new Kind(trust, this::adopted),
        new Kind(request, this::opened),
        new Kind(
            Templates.styles(folder.resolve("t.docx")),
            file -> desk.check(file, PaperKind.SIGN_OFF)),
        new Kind(
            BookTemplates.letterhead(folder.resolve("t.xlsx")),
            file -> desk.check(file, PaperKind.FOI)));
  }

  private Outcome<?> adopted(Path file) {
    try (var workspace = fresh()) {
      return workspace.signatures().adoptTrust(file);
    }
  }

  private Outcome<?> opened(Path file) {
    try (var workspace = fresh()) {
      return workspace.signatures().openRequest(file);
    }
  }

  private Workspace fresh() {
    var register = folder.resolve(UUID.randomUUID() + ".ringfence");
    var ring = new KeyRing(folder.resolve("keys"), UUID::randomUUID, Estate.CLOCK);
    return Estate.done(
        Workspace.open(register, KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring));
  }
}
