package org.ringfence.register.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.backup.BackupFixture.CLOCK;
import static org.ringfence.register.backup.BackupFixture.LITTLE_WORK;
import static org.ringfence.register.backup.BackupFixture.PASSPHRASE;
import static org.ringfence.register.backup.BackupFixture.attach;
import static org.ringfence.register.backup.BackupFixture.backups;
import static org.ringfence.register.backup.BackupFixture.done;
import static org.ringfence.register.backup.BackupFixture.everythingIn;
import static org.ringfence.register.backup.BackupFixture.fill;
import static org.ringfence.register.backup.BackupFixture.noise;
import static org.ringfence.register.backup.BackupFixture.open;
import static org.ringfence.register.backup.BackupFixture.refusal;
import static org.ringfence.register.backup.BackupFixture.restoring;
import static org.ringfence.register.backup.BackupFixture.said;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;

class CarriedBackupTest {

  private static final long SEED = 20261122;
  private static final int PAGE = 4096;

  /** Made with age 1.1.1 and the passphrase “a small vole”. */
  private static final String LOCKED_BY_AGE =
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBUMnhNWlpCcm5Hc0NMRVJPcTQvNDRB
      IDE4CjJFVnhUNWplYVY1SnQrTk4vZno1L254a2lSQ2xBcFh1bDhkajFoUGNOQXMKLS0tIDlh
      OVpVaHFXUjZKc0ltaEtjQytIeEh5UlRBckprUWtJMUhTMTJ6VVIwNGsKRcihbccZTqpGUtAO
      vbvc/rfSWNfvL354jNk5/7b384U377wcVGJW//ifxsydlLz6iybs
      """;

  @TempDir Path folder;
  private Path file;
  private Path carried;
  private Path target;
  private String photo = "";

  @BeforeEach
  void make() throws IOException {
    file = folder.resolve("estate.ringfence");
    fill(file, "carried");
    photo = attach(file, noise(150_000, SEED));
    carried = folder.resolve("out/estate.backup");
    target = folder.resolve("in/estate.ringfence");
  }

  @Test
  void aBackupIsCarriedAwayAndPutBackElsewhere() throws IOException {
    carry(Optional.empty());
    var restored =
        done(restoring().restore(carried, Optional.empty(), target, BackupProgress.NONE));
    assertThat(restored.kept()).isEmpty();
    assertThat(said(target)).isEqualTo("carried");
    assertThat(AttachmentPool.of(target).place(photo)).hasContent(noise(150_000, SEED));
    assertThat(everythingIn(folder.resolve("in"))).noneMatch(name -> name.startsWith("."));
    try (var zip = new ZipFile(carried.toFile())) {
      assertThat(zip.size()).isEqualTo(3);
    }
  }

  @Test
  void aLockedBackupOpensWithItsPassphraseOnly() throws IOException {
    carry(Optional.of(PASSPHRASE));
    assertThat(Files.readString(carried, StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/v1\n-> scrypt ")
        .doesNotContain("Ringmere");
    assertThat(refusal(restore(Optional.empty())).what()).contains("locked with a passphrase");
    assertThat(refusal(restore(Optional.of("wrong".toCharArray()))).what())
        .contains("passphrase does not open");
    assertThat(target).doesNotExist();
    assertThat(everythingIn(folder.resolve("in")))
        .allMatch(name -> name.equals("estate.ringfence.guard"));
    done(restore(Optional.of(PASSPHRASE)));
    assertThat(said(target)).isEqualTo("carried");
  }

  @Test
  void anEmptyPassphraseIsRefused() {
    try (var register = open(file)) {
      assertThat(
              refusal(
                      backups(register, CLOCK)
                          .carry(carried, Optional.of(new char[0]), BackupProgress.NONE))
                  .what())
          .contains("empty");
    }
    assertThat(carried).doesNotExist();
  }

  @Test
  void aLockedBackupThatIsCutOffOrChangedAnywhereIsRefused() throws IOException {
    carry(Optional.of(PASSPHRASE));
    var bytes = Files.readAllBytes(carried);
    int tried = 0;
    for (int length = 0; length < bytes.length; length += PAGE) {
      assertRefused(Arrays.copyOf(bytes, length), "cut at " + length);
      tried++;
    }
    // Where a chunk ends: what is before it is whole and authentic, and still not all.
    int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\n--- ");
    int start = header + 5 + 43 + 1 + 16;
    for (int length = start; length < bytes.length; length += 65_536 + 16) {
      assertRefused(Arrays.copyOf(bytes, length), "cut at chunk " + length);
      tried++;
    }
    var random = new Random(SEED);
    for (int flip = 0; flip < 150; flip++) {
      var changed = bytes.clone();
      int at = flip < 60 ? random.nextInt(start) : random.nextInt(bytes.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      assertRefused(changed, "flipped at " + at + ", seed " + SEED);
      tried++;
    }
    assertRefused(Arrays.copyOf(bytes, bytes.length + 1), "with a byte more");
    System.out.printf("%d damaged locked backups were refused%n", tried + 1);
  }

  @Test
  void anOpenBackupThatIsCutOffOrChangedIsRefusedOrGivesTheSame() throws IOException {
    carry(Optional.empty());
    var bytes = Files.readAllBytes(carried);
    for (int length = 0; length < bytes.length; length += PAGE) {
      assertRefused(Arrays.copyOf(bytes, length), "cut at " + length);
    }
    var random = new Random(SEED);
    for (int flip = 0; flip < 150; flip++) {
      var changed = bytes.clone();
      int at = random.nextInt(bytes.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(carried, changed);
      // A ZIP says some things twice and has dates; those may change, but never the content.
      if (restore(Optional.empty()) instanceof Outcome.Done<?>) {
        assertThat(said(target)).as("flipped at %d, seed %d", at, SEED).isEqualTo("carried");
        assertThat(AttachmentPool.of(target).place(photo)).hasContent(noise(150_000, SEED));
      } else {
        assertThat(Files.exists(target) ? said(target) : "carried").isEqualTo("carried");
      }
    }
  }

  @Test
  void anArchiveThatLeadsOutOfItsFolderIsRefused() throws IOException {
    carry(Optional.empty());
    for (var name : new String[] {"../evil", "/tmp/evil", "attachments/../../evil", "a\\..\\b"}) {
      rewrite(zip -> put(zip, name, "evil".getBytes(StandardCharsets.UTF_8)), "");
      assertThat(refusal(restore(Optional.empty())).what()).contains("manifest");
      var listed = "0".repeat(64) + " 4 " + name + "\n";
      rewrite(zip -> put(zip, name, "evil".getBytes(StandardCharsets.UTF_8)), listed);
      assertThat(refusal(restore(Optional.empty())).what()).contains("manifest is not whole");
    }
    assertThat(everythingIn(folder)).noneMatch(name -> name.endsWith("evil"));
    assertThat(target).doesNotExist();
  }

  @Test
  void anArchiveThatIsAllAirIsRefusedBeforeItFillsTheDisk() throws IOException {
    carry(Optional.empty());
    var name = Manifest.attachmentName("0".repeat(64));
    rewrite(zip -> put(zip, name, new byte[50_000_000]), "0".repeat(64) + " 10 " + name + "\n");
    assertThat(refusal(restore(Optional.empty())).what()).contains("longer than it says");
    long much = Limits.USUAL.attachment() + 1;
    rewrite(zip -> put(zip, name, new byte[1]), "0".repeat(64) + " " + much + " " + name + "\n");
    assertThat(refusal(restore(Optional.empty())).what()).contains("holds more than");
    var few =
        new BackupRestore(BackupFixture.opener(), CLOCK, new Limits(0, 1 << 20, 1 << 20, 1 << 21));
    carry(Optional.empty());
    assertThat(refusal(few.restore(carried, Optional.empty(), target, BackupProgress.NONE)).what())
        .contains("holds more than");
    assertThat(target).doesNotExist();
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    Files.createDirectories(carried.getParent());
    Files.writeString(carried, "Dear Sir or Madam");
    assertThat(refusal(restore(Optional.empty())).what())
        .contains("needed here is a backup of a register");
    try (var zip = new ZipOutputStream(Files.newOutputStream(carried))) {
      put(zip, "word/document.xml", new byte[10]);
    }
    assertThat(refusal(restore(Optional.empty())).what())
        .contains("needed here is a backup of a register");
    Files.delete(carried);
    assertThat(refusal(restore(Optional.empty())).what()).contains("no such file");
  }

  @Test
  void aCarriedBackupNeverReplacesARegister() throws IOException {
    var other = folder.resolve("other.ringfence");
    fill(other, "other");
    try (var register = open(file)) {
      for (var place : new Path[] {file, other}) {
        var problem =
            refusal(backups(register, CLOCK).carry(place, Optional.empty(), BackupProgress.NONE));
        assertThat(problem.what()).contains("must not replace");
      }
    }
    assertThat(said(file)).isEqualTo("carried");
    assertThat(said(other)).isEqualTo("other");
  }

  @Test
  void aFileThatAgeLockedIsUnlocked() throws IOException {
    var locked =
        Files.write(folder.resolve("hello.age"), Base64.getMimeDecoder().decode(LOCKED_BY_AGE));
    var open = folder.resolve("hello.txt");
    AgeEncryption.unlock(locked, "a small vole".toCharArray(), open, BackupProgress.NONE);
    assertThat(open).hasContent("locked by age 1.1.1");
  }

  private void carry(Optional<char[]> passphrase) {
    try (var register = open(file)) {
      done(backups(register, CLOCK).carry(carried, passphrase, LITTLE_WORK, BackupProgress.NONE));
    }
  }

  private Outcome<RestoreResult> restore(Optional<char[]> passphrase) {
    return restoring().restore(carried, passphrase, target, BackupProgress.NONE);
  }

  private void assertRefused(byte[] bytes, String how) throws IOException {
    Files.write(carried, bytes);
    assertThat(restore(Optional.of(PASSPHRASE))).as(how).isInstanceOf(Outcome.Refused.class);
    assertThat(target).as(how).doesNotExist();
    assertThat(AttachmentPool.of(target).entries()).as(how).isEmpty();
  }

  /** The same archive with something added and a line more in its manifest. */
  private void rewrite(Addition addition, String line) throws IOException {
    carry(Optional.empty());
    var entries = new ArrayList<byte[]>();
    var names = new ArrayList<String>();
    try (var zip = new ZipFile(carried.toFile())) {
      for (var entry : zip.stream().toList()) {
        names.add(entry.getName());
        entries.add(zip.getInputStream(entry).readAllBytes());
      }
    }
    try (var zip = new ZipOutputStream(Files.newOutputStream(carried))) {
      for (int at = 0; at < names.size(); at++) {
        put(zip, names.get(at), entries.get(at));
      }
      addition.to(zip);
    }
    if (!line.isEmpty()) {
      replaceManifest(line);
    }
  }

  private void replaceManifest(String line) throws IOException {
    var copy = folder.resolve("copy.zip");
    Files.move(carried, copy);
    try (var zip = new ZipFile(copy.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(carried))) {
      for (var entry : zip.stream().toList()) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(Manifest.NAME)) {
          bytes =
              (new String(bytes, StandardCharsets.UTF_8) + line).getBytes(StandardCharsets.UTF_8);
        }
        put(out, entry.getName(), bytes);
      }
    }
    Files.delete(copy);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    OutputStream out = zip;
    out.write(bytes);
    zip.closeEntry();
  }

  /** What is added to an archive. */
  private interface Addition {
    void to(ZipOutputStream zip) throws IOException;
  }
}
