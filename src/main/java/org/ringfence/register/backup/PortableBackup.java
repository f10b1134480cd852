package org.ringfence.register.backup;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;

/**
 * Writes a backup as one file to carry away: a ZIP of the register, its photos and documents and a
 * manifest, locked where there is a passphrase.
 */
final class PortableBackup {

  private final Path register;
  private final int work;
  private final BackupProgress watch;
  private final Map<String, Path> sources = new LinkedHashMap<>();
  private final Map<String, Manifest.Part> parts = new LinkedHashMap<>();
  private final Set<String> damaged = new HashSet<>();

  PortableBackup(Path register, int work, BackupProgress watch) {
    this.register = register;
    this.work = work;
    this.watch = watch;
  }

  /** Writes the copied register, whose hash this is, and all attachments that are sound. */
  BackupResult write(Path copy, String sha256, Path file, Optional<char[]> passphrase)
      throws IOException {
    requireNoRegister(file);
    add(Manifest.REGISTER, copy, sha256);
    addAttachments();
    BackupAttempt.require(WholeFile.writePrivate(file, out -> fill(out, passphrase)));
    return new BackupResult(file, true, List.of(), damaged);
  }

  private static void requireNoRegister(Path file) throws IOException {
    if (Files.isRegularFile(file) && FileKind.of(file) == FileKind.REGISTER) {
      throw new StoppedException(BackupProblems.wouldReplaceRegister(file));
    }
  }

  private void add(String name, Path source, String sha256) throws IOException {
    sources.put(name, source);
    parts.put(name, new Manifest.Part(sha256, Files.size(source)));
  }

  private void addAttachments() throws IOException {
    for (var entry : AttachmentPool.of(register).entries().entrySet()) {
      if (VerifiedCopy.hash(entry.getValue(), watch).equals(entry.getKey())) {
        add(Manifest.attachmentName(entry.getKey()), entry.getValue(), entry.getKey());
      } else {
        damaged.add(entry.getKey());
      }
    }
  }

  private void fill(OutputStream out, Optional<char[]> passphrase) throws IOException {
    if (passphrase.isEmpty()) {
      zip(out);
      return;
    }
    try (var locked = AgeEncryption.lock(out, passphrase.get(), work)) {
      zip(locked);
    }
  }

  private void zip(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // Photos don't get smaller, and a backup is not to take long.
    zip.setLevel(Deflater.BEST_SPEED);
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(new Manifest(parts).text().getBytes(StandardCharsets.UTF_8));
    for (var source : sources.entrySet()) {
      zip.putNextEntry(new ZipEntry(source.getKey()));
      var expected = parts.get(source.getKey());
      try (var in = PlainFile.open(source.getValue())) {
        var written = VerifiedCopy.pump(in, zip, watch);
        if (expected == null || !written.equals(expected.sha256())) {
          throw new IOException(TEXTS.say("reason.source-changed", source.getValue()));
        }
      }
    }
    zip.finish();
  }
}
