package org.ringfence.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of a register, by version, as SQL that a database takes. */
final class Schema {

  /** The version that this program writes, and the newest that it reads. */
  static final int VERSION = 1;

  private static final Pattern CREATED =
      Pattern.compile("^create (table|index|trigger) (\\w+)", Pattern.MULTILINE);

  private Schema() {}

  /** Every statement that makes an empty register. */
  static String sql() {
    return resource("001.sql") + "\n" + resource("001.sqlite.sql");
  }

  /** The name of each table, index and trigger that a whole register has. */
  static Stream<String> names() {
    return CREATED.matcher(sql()).results().map(found -> found.group(2));
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
