package org.ringfence.files;

import java.nio.file.Path;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;

/** What is said of files, by key. */
final class FileWords {
  static final Messages TEXTS = Messages.british("file");

  private FileWords() {}

  /** A problem with a file whose text has this key, with {@code key.mend} for what to do. */
  static Problem problem(String key, Path file, Object... values) {
    return problem(key, file.toString(), values);
  }

  /** The same, where the file is named in other words. */
  static Problem problem(String key, String where, Object... values) {
    return new Problem(TEXTS.say(key, values), where, TEXTS.say(key + ".mend", values));
  }
}
