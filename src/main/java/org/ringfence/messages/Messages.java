package org.ringfence.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one part of the program in one language, by key. In a text, {@code {0}} stands for
 * the first value given: a day as people write it, a whole number with its thousands apart,
 * anything else as it is.
 */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Properties BRITISH = read("en_GB");

  private final Properties language;

  /** With the dot behind it, whichever is heard first at the front. */
  private final List<String> parts;

  private final Locale locale;
  private final DateTimeFormatter days;

  private Messages(Properties language, String... parts) {
    this.language = language;
    this.parts = Stream.of(parts).map(part -> part + ".").toList().reversed();
    this.locale = Locale.forLanguageTag(language.getProperty("language.locale"));
    this.days = DateTimeFormatter.ofPattern(language.getProperty("language.day"), locale);
  }

  /**
   * British English.
   *
   * @param parts of the program, such as {@code "window"}; where several say a thing under one key,
   *     the last of them is heard
   */
  public static Messages british(String... parts) {
    return new Messages(BRITISH, parts);
  }

  /** The texts with which a version of the method that was released says its scores. */
  public static Messages released(String version, String part) {
    return new Messages(read("released/" + version), part);
  }

  private static Properties read(String language) {
    var name = language + ".properties";
    var texts = new Properties();
    try (var in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its part " + name);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The text of a key with these values in its places; fails for a key that there is not. */
  public String say(String key, Object... values) {
    var text = find(key).orElseThrow(() -> new IllegalArgumentException("there is no text " + key));
    return text.indexOf('{') < 0
        ? text
        : PLACE
            .matcher(text)
            .replaceAll(
                place -> Matcher.quoteReplacement(shown(values, Integer.parseInt(place.group(1)))));
  }

  /** The text for a number: of {@code key.one} for one thing, else of {@code key.many}. */
  public String count(String key, int number, Object... more) {
    var all = Stream.concat(Stream.of(number), Arrays.stream(more)).toArray();
    return say(key + (number == 1 ? ".one" : ".many"), all);
  }

  /** The text of one choice of a family: {@code "made-by"} and MAC give {@code made-by.mac}. */
  public String choice(String family, Enum<?> choice) {
    return say(family + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A text that may not be there, its places not filled in. */
  public Optional<String> find(String key) {
    return parts.stream()
        .flatMap(part -> Stream.ofNullable(language.getProperty(part + key)))
        .findFirst();
  }

  /** A day as people write it: "22 November 2026". */
  public String day(LocalDate day) {
    return days.format(day);
  }

  /** A text in capitals, as this language has them. */
  public String capitals(String text) {
    return text.toUpperCase(locale);
  }

  /** A text as it stands at the beginning of a sentence. */
  public String beginning(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  /** A text as it stands inside a sentence; one that begins like an abbreviation stays. */
  public String inSentence(String text) {
    return text.isEmpty() || (text.length() > 1 && Character.isUpperCase(text.charAt(1)))
        ? text
        : text.substring(0, 1).toLowerCase(locale) + text.substring(1);
  }

  /** Every key of these parts, without the name of the part. */
  public Set<String> keys() {
    var all = language.stringPropertyNames();
    return parts.stream()
        .flatMap(
            part ->
                all.stream()
                    .filter(key -> key.startsWith(part))
                    .map(key -> key.substring(part.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All texts whose keys these are, each on a line behind its key, in the order of the keys. */
  public String all(Predicate<String> which) {
    return keys().stream()
        .filter(which)
        .map(key -> key + "=" + find(key).orElseThrow())
        .collect(Collectors.joining("\n"));
  }

  private String shown(Object[] values, int place) {
    return switch (values[place]) {
      case LocalDate day -> day(day);
      case Integer number -> String.format(locale, "%,d", number);
      case Long number -> String.format(locale, "%,d", number);
      case Object other -> String.valueOf(other);
    };
  }
}
