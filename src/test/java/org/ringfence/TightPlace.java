package org.ringfence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own, where the system lets tests make one; else the test is left out. */
final class TightPlace implements AutoCloseable {

  private final Path folder;

  private TightPlace(Path folder) {
    this.folder = folder;
  }

  static TightPlace mounted(Path folder, String options) throws IOException {
    Files.createDirectories(folder);
    boolean isMounted;
    try {
      isMounted = ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    } catch (IOException _) {
      isMounted = false;
    }
    assumeTrue(isMounted, "no small disk can be made here");
    return new TightPlace(folder);
  }

  Path folder() {
    return folder;
  }

  /** Leaves no room on it. */
  Path fill() throws IOException {
    var filler = folder.resolve("filler");
    try (var out = Files.newOutputStream(filler)) {
      for (var piece = new byte[4096]; true; ) {
        out.write(piece);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  @Override
  public void close() throws IOException {
    ran("umount", "-l", folder.toString());
  }

  private static boolean ran(String... command) throws IOException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
