package org.ringfence.report.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.model.written.Fingerprint;

/** The papers' own words in one language, by key; {@code {0}} stands for the first value given. */
public final class PaperWords {
  private static final String FOLDER = "/org/ringfence/report/";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final PaperWords BRITISH =
      new PaperWords(
          read("words_en_GB.properties", new Properties()),
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));

  private final Properties texts;
  private final DateTimeFormatter days;

  private PaperWords(Properties texts, DateTimeFormatter days) {
    this.texts = texts;
    this.days = days;
  }

  /** British English. */
  public static PaperWords british() {
    return BRITISH;
  }

  /** British English, with the words of a paper that has a package of its own: these come first. */
  public static PaperWords british(String paper) {
    return new PaperWords(read(paper + "/words_en_GB.properties", BRITISH.texts), BRITISH.days);
  }

  private static Properties read(String name, Properties shared) {
    var texts = new Properties(shared);
    try (var in = PaperWords.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the words of the papers are missing from the program");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Tells these words apart from any others. */
  String fingerprint() {
    return Fingerprint.of(texts);
  }

  /** The text of a key with these values in its places; fails for a key that there is not. */
  public String say(String key, Object... values) {
    var text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    if (values.length == 0 && text.indexOf('{') < 0) {
      return text;
    }
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
  }

  /** The text of one choice of a family: {@code "made-by"} and MAC give {@code made-by.mac}. */
  public String choice(String family, Enum<?> choice) {
    return say(family + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The text for a number of things: {@code key.one} for one, {@code key.many} for others. */
  public String count(String key, int number) {
    return say(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** A day as people write it. */
  public String day(LocalDate day) {
    return days.format(day);
  }

  /** A day as people write it, or that none was given. */
  public String day(Optional<LocalDate> day) {
    return day.map(days::format).orElseGet(() -> say("not-given"));
  }

  /** The text, or that none was given. */
  public String orNotGiven(String text) {
    return text.isBlank() ? say("not-given") : text;
  }

  /** The texts as a list in a sentence: "a", "a and b", "a, b and c". */
  public String list(List<String> texts) {
    if (texts.size() < 2) {
      return texts.isEmpty() ? say("none") : texts.getFirst();
    }
    var all = String.join(", ", texts.subList(0, texts.size() - 1));
    return say("list.last", all, texts.getLast());
  }

  /** The texts side by side, as in a table. */
  public String joined(List<String> texts) {
    return texts.isEmpty() ? say("none") : String.join(say("list.between"), texts);
  }

  private String value(Object[] values, String place) {
    var value = values[Integer.parseInt(place)];
    return value instanceof LocalDate day ? day(day) : String.valueOf(value);
  }
}
