package org.ringfence.register.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a backup in one file holds: each file in it by name, with its length and hash. It tells
 * damage, not forgery: whoever can change a backup that has no passphrase can change this too.
 *
 * @param files by name; the register's is always there
 */
record Manifest(Map<String, Part> files) {

  static final String NAME = "manifest.txt";
  static final String REGISTER = "register.ringfence";

  private static final String TITLE = "Ringfence backup 1";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,15}) (\\S+)");
  private static final Pattern ATTACHMENT =
      Pattern.compile("attachments/([0-9a-f]{2})/(\\1[0-9a-f]{62})");

  /** A file in the backup. */
  record Part(String sha256, long length) {}

  static String attachmentName(String sha256) {
    return "attachments/" + sha256.substring(0, 2) + "/" + sha256;
  }

  /** The text that {@link #parse} reads. */
  String text() {
    return files.entrySet().stream()
        .map(
            file -> file.getValue().sha256() + " " + file.getValue().length() + " " + file.getKey())
        .collect(Collectors.joining("\n", TITLE + "\n", "\n"));
  }

  /**
   * What a text tells; nothing where any of it is not as {@link #text} writes it. Names that lead
   * anywhere else than to the register or to an attachment under its own hash are not let in.
   */
  static Optional<Manifest> parse(String text) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (!lines.removeFirst().equals(TITLE) || !lines.removeLast().isEmpty()) {
      return Optional.empty();
    }
    var files = new LinkedHashMap<String, Part>();
    for (var line : lines) {
      var found = LINE.matcher(line);
      if (!found.matches() || !isAllowed(found.group(3), found.group(1))) {
        return Optional.empty();
      }
      var part = new Part(found.group(1), Long.parseLong(found.group(2)));
      if (files.put(found.group(3), part) != null) {
        return Optional.empty();
      }
    }
    return files.containsKey(REGISTER) ? Optional.of(new Manifest(files)) : Optional.empty();
  }

  long total() {
    return files.values().stream().mapToLong(Part::length).sum();
  }

  /** Whether it stays within what a backup may hold. */
  boolean isWithin(Limits limits) {
    return files.size() - 1 <= limits.files()
        && total() <= limits.total()
        && files.entrySet().stream().allMatch(file -> isWithin(file, limits));
  }

  private static boolean isWithin(Map.Entry<String, Part> file, Limits limits) {
    return file.getValue().length()
        <= (file.getKey().equals(REGISTER) ? limits.register() : limits.attachment());
  }

  private static boolean isAllowed(String name, String sha256) {
    var found = ATTACHMENT.matcher(name);
    return name.equals(REGISTER) || (found.matches() && found.group(2).equals(sha256));
  }
}
