package org.ringfence.register.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The tables of a register, by version, as SQL that a database takes. Each version is a step on top
 * of the one before, so that a new register and one that was brought up to date are the same.
 */
public final class Schema {

  /** The version that this program writes, and the newest that it reads. */
  public static final int VERSION = 6;

  private static final List<List<String>> STEPS =
      List.of(
          List.of("001.sql", "001.sqlite.sql"),
          List.of("002.unlock.sqlite.sql", "002.sql", "002.sqlite.sql"),
          List.of("003.sql", "003.sqlite.sql"),
          List.of("004.sql", "004.sqlite.sql"),
          List.of("005.sql", "005.sqlite.sql"),
          List.of("006.sql", "006.sqlite.sql"));

  private Schema() {}

  /** Every statement that makes a register of this version out of one of the version before. */
  static String step(int version) {
    return STEPS.get(version - 1).stream().map(Schema::resource).collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try (var stream = Schema.class.getResourceAsStream("schema/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
