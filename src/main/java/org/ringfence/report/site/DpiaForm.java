package org.ringfence.report.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** What each part of the annex on data protection has, in order, by permanent ids. */
final class DpiaForm {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String FILE = "dpia.properties";
  private static final String RISKS = "risks";
  private static final String MEASURES = "measures";

  private final Properties places;

  private DpiaForm(Properties places) {
    this.places = places;
  }

  /** One row of a part. */
  sealed interface Row {
    /** The answer to a question of the method. */
    record Answer(String question) implements Row {}

    /** Something else that the report knows. */
    record Fact(String id) implements Row {}

    /** A place to write in. */
    record Field(String id) implements Row {}
  }

  /** The program's own. */
  static DpiaForm own() {
    var places = new Properties();
    try (var in = DpiaForm.class.getResourceAsStream(FILE)) {
      places.load(Objects.requireNonNull(in, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("the program is damaged", e);
    }
    return new DpiaForm(places);
  }

  /** Every part, in order. */
  List<String> parts() {
    return ids("parts");
  }

  boolean isRisks(String part) {
    return part.equals(RISKS);
  }

  boolean isMeasures(String part) {
    return part.equals(MEASURES);
  }

  /** What a part has that is neither that of the risks nor that of the measures. */
  List<Row> rows(String part) {
    return ids(part).stream().map(DpiaForm::row).toList();
  }

  /** Each harm to people. */
  List<String> risks() {
    return ids(RISKS);
  }

  /** The questions whose answers bear on a harm; none for one that an officer names. */
  List<String> bearingOn(String risk) {
    return ids(RISKS + "." + risk);
  }

  /** The questions that count as measures. */
  List<String> measures() {
    return ids(MEASURES);
  }

  private static Row row(String id) {
    return switch (id.charAt(0)) {
      case '=' -> new Row.Fact(id.substring(1));
      case '+' -> new Row.Field(id.substring(1));
      default -> new Row.Answer(id);
    };
  }

  private List<String> ids(String key) {
    return SPACES.splitAsStream(places.getProperty(key, "")).filter(id -> !id.isEmpty()).toList();
  }
}
