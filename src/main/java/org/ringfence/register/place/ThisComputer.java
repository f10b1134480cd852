package org.ringfence.register.place;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This computer as it is. */
public final class ThisComputer implements StorageEnvironment {

  @Override
  public String real(String path) {
    var whole = Path.of(path).toAbsolutePath().normalize();
    var there = there(whole);
    try {
      return there.isEmpty()
          ? whole.toString()
          : there.get().toRealPath().resolve(there.get().relativize(whole)).toString();
    } catch (IOException _) {
      return whole.toString();
    }
  }

  @Override
  public Optional<String> fileSystem(String path) {
    try {
      var there = there(Path.of(path).toAbsolutePath());
      return there.isEmpty()
          ? Optional.empty()
          : Optional.of(Files.getFileStore(there.get()).type());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank());
  }

  @Override
  public boolean holds(String folder, String nameStart) {
    try (var files =
        Files.newDirectoryStream(
            Path.of(folder), file -> String.valueOf(file.getFileName()).startsWith(nameStart))) {
      return files.iterator().hasNext();
    } catch (FileSystemException | DirectoryIteratorException _) {
      return false;
    } catch (IOException _) {
      return false;
    }
  }

  private static Optional<Path> there(Path path) {
    for (@Nullable Path at = path; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
