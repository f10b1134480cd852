package org.ringfence.model.disclosure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * How a paper is to be handled, as each of its pages says, in the same words on every paper. While
 * the proper officer has not decided on all that is withheld, it begins with "Draft", whatever the
 * edition.
 */
public final class Marking {
  private static final Properties WORDS = read("marking_en_GB.properties");

  private Marking() {}

  private static Properties read(String resource) {
    var texts = new Properties();
    try (var stream = Marking.class.getResourceAsStream(resource)) {
      texts.load(
          new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Of a paper for anybody. */
  public static String open(Decided decided) {
    return drafted(say("public"), decided);
  }

  /** Of an exempt paper that cites no ground, and so rests on no ruling. */
  public static String exempt() {
    return say("exempt");
  }

  /**
   * Of an exempt paper that says on which grounds it is one.
   *
   * @param grounds in few words
   */
  public static String exempt(String grounds, Decided decided) {
    var cited = grounds.toUpperCase(Locale.UK);
    return drafted(
        say("exempt.grounds", decided.isDraft() ? say("draft.grounds", cited) : cited), decided);
  }

  private static String drafted(String marking, Decided decided) {
    return decided.isDraft() ? say("draft", marking) : marking;
  }

  private static String say(String key, Object... parts) {
    return new MessageFormat(Objects.requireNonNull(WORDS.getProperty(key), key), Locale.UK)
        .format(parts);
  }
}
