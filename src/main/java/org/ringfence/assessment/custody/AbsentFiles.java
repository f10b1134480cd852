package org.ringfence.assessment.custody;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.model.outcome.Problem;

/** Says of a file or folder that it is not what it should be, in the same words everywhere. */
public final class AbsentFiles {
  private AbsentFiles() {}

  /** That it is a pipe or a device, or a link that does not lead to a file; empty for others. */
  public static Optional<Problem> odd(Path file) {
    return NamedFile.obstacle(file);
  }

  /** That there is nothing to read: no such file, an empty one, or a folder. */
  public static Optional<Problem> file(Path file) {
    return FileNature.unreadable(file);
  }

  /** That nothing can be written under a name, which is that of a folder. */
  public static Optional<Problem> target(Path file) {
    return FileNature.unwritable(file);
  }

  /** That there is no such folder, or that it is a file. */
  public static Optional<Problem> folder(Path folder) {
    return FileNature.absentFolder(folder);
  }

  /** That a folder to write into is a file. */
  public static Optional<Problem> targetFolder(Path folder) {
    return FileNature.noFolder(folder);
  }
}
