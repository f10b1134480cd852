package org.ringfence.register.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row as the columns of its table, in their order, the last of which is the hash of all others. A
 * row whose hash is another is none. Texts that come again are held once.
 */
final class RowColumns {
  private static final List<String> NAMES =
      List.of(
          "assessment", "content_key", "first_day", "last_day", "makers", "cameras", "status",
          "inherent", "residual", "attainable", "worst", "bands", "drivers", "likelihood",
          "consequence", "proven", "asked", "signed", "draft", "lapsed", "review_due", "next");

  static final String SELECT = "select " + String.join(", ", NAMES) + ", seal from listed";

  static final String INSERT =
      "insert or replace into listed (%s, seal) values (%s?)"
          .formatted(String.join(", ", NAMES), "?, ".repeat(NAMES.size()));

  private static final String BETWEEN = "\n";

  private final MessageDigest digest;
  private final Map<String, String> texts = new HashMap<>();

  RowColumns() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Fills the slots of an insert. */
  void fill(PreparedStatement slots, CachedRow row) throws SQLException {
    var values = values(row);
    for (var at = 0; at < values.size(); at++) {
      if (values.get(at).isEmpty()) {
        slots.setNull(at + 1, Types.VARCHAR);
      } else {
        slots.setString(at + 1, values.get(at).get());
      }
    }
    slots.setString(values.size() + 1, seal(values));
  }

  private static List<Optional<String>> values(CachedRow row) {
    var all = new ArrayList<Optional<String>>();
    Stream.of(row.assessment(), row.key(), row.firstDay().toString(), row.lastDay().toString())
        .forEach(text -> all.add(Optional.of(text)));
    all.add(Optional.of(String.join(BETWEEN, row.makers())));
    all.add(row.cameras().map(String::valueOf));
    all.add(Optional.of(row.status()));
    row.scores().forEach(score -> all.add(Optional.of(score.toString())));
    all.add(Optional.of(String.join(BETWEEN, row.bands())));
    all.add(Optional.of(String.join(BETWEEN, row.drivers())));
    all.add(row.place().stream().findFirst().map(String::valueOf));
    all.add(row.place().stream().skip(1).findFirst().map(String::valueOf));
    all.add(Optional.of(String.valueOf(row.proven())));
    all.add(Optional.of(String.valueOf(row.asked())));
    all.add(Optional.of(row.signed()));
    all.add(Optional.of(row.draft() ? "1" : "0"));
    all.add(Optional.of(row.lapsed() ? "1" : "0"));
    all.add(row.reviewDue().map(LocalDate::toString));
    all.add(Optional.of(row.next()));
    return all;
  }

  private String seal(List<Optional<String>> values) {
    var text =
        values.stream()
            .map(value -> value.map(one -> one.length() + ":" + one).orElse("-"))
            .collect(Collectors.joining());
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The row that a query has come to; empty where it is not as it was kept. */
  Optional<CachedRow> read(ResultSet results) throws SQLException {
    var values = new ArrayList<Optional<String>>();
    for (var at = 1; at <= NAMES.size(); at++) {
      values.add(Optional.ofNullable(results.getString(at)));
    }
    return seal(values).equals(results.getString(NAMES.size() + 1))
        ? row(new Columns(values))
        : Optional.empty();
  }

  private Optional<CachedRow> row(Columns from) {
    try {
      return Optional.of(
          new CachedRow(
              from.text(),
              from.text(),
              LocalDate.parse(from.text()),
              LocalDate.parse(from.text()),
              lines(from.text()),
              from.next().map(Integer::valueOf),
              once(from.text()),
              Stream.generate(from::number).limit(4).toList(),
              lines(from.text()),
              lines(from.text()),
              Stream.of(from.next(), from.next())
                  .flatMap(Optional::stream)
                  .map(Integer::valueOf)
                  .toList(),
              from.number(),
              from.number(),
              once(from.text()),
              from.number() == 1,
              from.number() == 1,
              from.next().map(LocalDate::parse),
              once(from.text())));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty(); // Somebody has sealed what no version of the program writes.
    }
  }

  private List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Stream.of(text.split(BETWEEN)).map(this::once).toList();
  }

  private String once(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  /** The columns of a row, one after the other. */
  private static final class Columns {
    private final List<Optional<String>> values;
    private int at;

    private Columns(List<Optional<String>> values) {
      this.values = values;
    }

    private Optional<String> next() {
      return values.get(at++);
    }

    private String text() {
      return next().orElse("");
    }

    private int number() {
      return next().map(Integer::parseInt).orElse(0);
    }
  }
}
