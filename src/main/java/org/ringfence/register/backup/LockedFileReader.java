package org.ringfence.register.backup;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;

/** Reads a locked file; a piece that is changed or missing ends the work with that reason. */
final class LockedFileReader extends InputStream {

  private final ReadableByteChannel channel;
  private final Path file;

  LockedFileReader(ReadableByteChannel channel, Path file) {
    this.channel = channel;
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      int read = channel.read(ByteBuffer.wrap(bytes, from, length));
      while (read == 0 && length > 0) {
        read = channel.read(ByteBuffer.wrap(bytes, from, length));
      }
      return read;
    } catch (IOException | IllegalArgumentException _) {
      throw new StoppedException(BackupProblems.changed(file, TEXTS.say("backup.changed.piece")));
    }
  }
}
