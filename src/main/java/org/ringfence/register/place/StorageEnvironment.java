package org.ringfence.register.place;

import java.util.Optional;

/**
 * What a place is judged by. Paths are text, with either slash, so that any computer can judge any
 * other's.
 */
public interface StorageEnvironment {

  /** The path from the root, links followed as far as there are files; as it is where it fails. */
  String real(String path);

  /** The kind of file system that a path is or would be on, such as ext4; empty if unknown. */
  Optional<String> fileSystem(String path);

  /** The content of an environment variable. */
  Optional<String> variable(String name);

  /** Whether a folder holds a file or folder whose name begins so. */
  boolean holds(String folder, String nameStart);
}
