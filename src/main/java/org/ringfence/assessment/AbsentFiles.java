package org.ringfence.assessment;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.model.Problem;

/** Says of a file or folder that is to be read that there is none, in the same words everywhere. */
public final class AbsentFiles {
  private AbsentFiles() {}

  /** That it is a pipe or a device, or a link that does not lead to a file; empty for others. */
  public static Optional<Problem> odd(Path file) {
    return NamedFile.obstacle(file);
  }

  /** That there is no such file; empty where there is one, or something of that name. */
  public static Optional<Problem> file(Path file) {
    return FileNature.absent(file);
  }

  /** The same of a folder. */
  public static Optional<Problem> folder(Path folder) {
    return FileNature.absentFolder(folder);
  }
}
