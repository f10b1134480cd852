package org.ringfence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this user's own files belong, as their system has it.
 *
 * @param data registers and logs
 * @param documents papers
 */
record UserFolders(Path data, Path documents) {
  private static final String REGISTER = "register.ringfence";

  /**
   * The folders of the user whose home and environment these are.
   *
   * @param system the operating system's name
   * @param account the home of the user's account, for where the environment names none
   */
  static UserFolders of(String system, Path account, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    var home = name.contains("win") ? account : folder(environment, "HOME").orElse(account);
    var documents = home.resolve("Documents");
    if (name.contains("win")) {
      var local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
      return new UserFolders(local.resolve("Ringfence"), documents);
    }
    if (name.contains("mac")) {
      return new UserFolders(home.resolve("Library/Application Support/Ringfence"), documents);
    }
    var shared = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
    return new UserFolders(shared.resolve("ringfence"), documents);
  }

  /** A folder that the environment names; by the XDG rule a relative one does not count. */
  private static Optional<Path> folder(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  /** The register that the window opens. */
  Path register() {
    return data.resolve(REGISTER);
  }

  /** Where the user's signing key is. */
  Path keys() {
    return data.resolve("keys");
  }

  /** Where the program writes what went wrong. */
  Path logs() {
    return data.resolve("logs");
  }
}
