package org.ringfence.assessment.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.written.Fingerprint;

/** The sentences of this package, from their resource. */
public final class AssessmentPhrases {
  private static final String RESOURCE = "sentences_en_GB.properties";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Properties texts;

  private AssessmentPhrases(Properties texts) {
    this.texts = texts;
  }

  /** The bundled sentences. */
  public static AssessmentPhrases bundled() {
    return of(RESOURCE);
  }

  /** The sentences of a version of the method that was released, as far as they say its score. */
  static AssessmentPhrases released(String version) {
    return of(version + "/" + RESOURCE);
  }

  private static AssessmentPhrases of(String resource) {
    var texts = new Properties();
    try (var stream = AssessmentPhrases.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its part " + resource);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AssessmentPhrases(texts);
  }

  /** A sentence with its places filled in; fails for a key that is not there. */
  public String say(String key, Object... parts) {
    var text =
        Optional.ofNullable(texts.getProperty(key))
            .orElseThrow(() -> new IllegalArgumentException("no sentence " + key));
    return new MessageFormat(text, Locale.UK).format(parts);
  }

  /** The same for a number: of {@code key.one} for one thing, else of {@code key.many}. */
  public String count(String key, int number, Object... parts) {
    var all = Stream.concat(Stream.of(number), Stream.of(parts)).toArray();
    return say(key + (number == 1 ? ".one" : ".many"), all);
  }

  /** A text that may not be there. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** The same as {@link #say} for a sentence of its own, which begins with a capital letter. */
  public String sentence(String key, Object... parts) {
    var said = say(key, parts);
    return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
  }

  /** Tells these sentences apart from any others. */
  String fingerprint() {
    return Fingerprint.of(texts);
  }

  /** A number as a word up to ten, in digits above. */
  public String number(int number) {
    return Optional.ofNullable(texts.getProperty("number." + number))
        .orElse(Integer.toString(number));
  }

  /** A day as it is said: "1 October 2026". */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * Things as a list in a sentence, at most so many by name: "one, two, three and two more". One
   * thing more is named as well, since it may be the one that matters.
   */
  public String list(List<String> things, int most) {
    var named =
        things.subList(0, things.size() == most + 1 ? most + 1 : Math.min(most, things.size()));
    var more = things.size() - named.size();
    if (more > 0) {
      return say("list.more", String.join(", ", named), number(more));
    }
    return named.size() < 2
        ? String.join("", named)
        : say("list.and", String.join(", ", named.subList(0, named.size() - 1)), named.getLast());
  }

  /** A label as it stands inside a sentence. */
  public static String inSentence(String label) {
    var isAbbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return isAbbreviation || label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** A count within a sentence, as an answer to a request for information gives it. */
  public String count(FoiCount count) {
    return switch (count) {
      case FoiCount.Number(var number) -> Integer.toString(number);
      case FoiCount.Few(var below) -> say("foi.fewer", below);
      case FoiCount.Hidden _ -> say("foi.hidden");
    };
  }
}
