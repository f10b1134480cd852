package org.ringfence.assessment.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;

/**
 * Knows this computer's user before they have a key: an id that is made once and kept in a file,
 * and the name of their account. The key that they make later is the same person's.
 */
final class ThisUser {
  private static final String FILE = "person.txt";
  private static final int LINES = 2;

  private final Path folder;
  private final Supplier<UUID> ids;
  private final String account;

  ThisUser(Path folder, Supplier<UUID> ids, String account) {
    this.folder = folder;
    this.ids = ids;
    this.account = account;
  }

  /**
   * Who somebody is to the registers that they open.
   *
   * @param id permanent
   * @param name the account's
   */
  public record Known(String id, String name) {}

  /** The user as they were written down; empty before they have entered anything. */
  Optional<Known> known() {
    try {
      var lines = PlainFile.lines(folder.resolve(FILE));
      return lines.size() == LINES && !lines.getFirst().isBlank()
          ? Optional.of(new Known(lines.get(0), lines.get(1)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The user, written down where they were not yet. */
  Known written() {
    return known().orElseGet(this::write);
  }

  private Known write() {
    var made = new Known(ids.get().toString(), account);
    var text = String.join("\n", List.of(made.id(), made.name())) + "\n";
    var file = folder.resolve(FILE);
    return switch (WholeFile.writePrivate(
        file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)))) {
      case Outcome.Done<Path> _ -> made;
      // Nobody is kept from working by it: without a file, the account always has the same id.
      case Outcome.Refused<Path> _ ->
          new Known(UUID.nameUUIDFromBytes(bytes(folder + "\n" + account)).toString(), account);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
