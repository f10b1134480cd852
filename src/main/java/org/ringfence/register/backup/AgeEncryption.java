package org.ringfence.register.backup;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;
import org.ringfence.files.OwnerOnly;
import org.ringfence.files.PlainFile;

/**
 * Files locked with a passphrase in the age format (age-encryption.org/v1), which other tools open
 * too. Each piece is authenticated: no changed and no missing byte goes unnoticed.
 */
final class AgeEncryption {

  /** How such a file begins. */
  static final String MAGIC = "age-encryption.org/v1\n";

  private AgeEncryption() {}

  /** Locks what is written; it has to be closed, which leaves the stream below it open. */
  static OutputStream lock(OutputStream out, char[] passphrase, int work) throws IOException {
    try {
      var channel =
          new StandardEncryptingChannelFactory()
              .newEncryptingChannel(
                  Channels.newChannel(new StayingOpen(out)),
                  List.of(new ScryptStanza(passphrase, work)));
      return Channels.newOutputStream(channel);
    } catch (GeneralSecurityException e) {
      throw new IOException(TEXTS.say("reason.passphrase"), e);
    }
  }

  /** Writes what is locked to a file that is not there yet; none of it may be used if it throws. */
  static void unlock(Path locked, char[] passphrase, Path to, BackupProgress watch)
      throws IOException {
    try (var channel = PlainFile.channel(locked);
        var opened = opened(locked, channel, passphrase);
        var out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      OwnerOnly.set(to);
      VerifiedCopy.pump(new LockedFileReader(opened, locked), out, watch);
    }
  }

  private static ReadableByteChannel opened(
      Path locked, ReadableByteChannel channel, char[] passphrase) {
    try {
      return new StandardDecryptingChannelFactory()
          .newDecryptingChannel(
              channel, List.of(new ScryptStanza(passphrase, ScryptStanza.USUAL_WORK)));
    } catch (GeneralSecurityException | IOException | IllegalArgumentException _) {
      throw new StoppedException(BackupProblems.wrongPassphrase(locked));
    }
  }

  /** Does not close what the locked file is written to, which is still to be forced to the disk. */
  private static final class StayingOpen extends FilterOutputStream {
    private StayingOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
