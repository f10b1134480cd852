package org.ringfence.model.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ringfence.model.outcome.Problem;

/**
 * Tells where a text names nobody, or no place, though something stands there: a dash, a sign that
 * nobody sees, or words such as "n/a" and "not known".
 */
public final class NothingSaid {
  private static final String RESOURCE = "nothing-said_en_GB.txt";
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\p{Po}\\s\\u2212]+");
  private static final Set<String> WORDS = words();

  private NothingSaid() {}

  private static Set<String> words() {
    try (var stream = NothingSaid.class.getResourceAsStream(RESOURCE)) {
      var text =
          new String(
              Objects.requireNonNull(stream, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(NothingSaid::key)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String text) {
    var plain = Normalizer.normalize(ReadableName.of(text), Normalizer.Form.NFKC);
    return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether a text says nothing: it is empty, or says that nobody knows. */
  public static boolean in(String text) {
    return ReadableName.isEmpty(text) || WORDS.contains(key(text));
  }

  /** Whether somebody plainly says so, by words, a dash or by leaving it empty. */
  private static boolean isPlain(String text) {
    return text.isBlank() || DASHES.matcher(text).matches() || WORDS.contains(key(text));
  }

  /**
   * That who says so, or where the evidence is, can't be read. That nobody knows may be said.
   *
   * @param what whose it is: "name of who says so"
   */
  public static Optional<Problem> evidenceProblem(
      String what, String text, String where, String nothing) {
    return isPlain(text) ? Optional.empty() : ReadableName.nameProblem(what, text, where, nothing);
  }

  /** That a person who has to be named is not, or by a name that can't be read. */
  public static Optional<Problem> personProblem(
      String what, String text, String where, String nothing) {
    return ReadableName.nameProblem(what, text, where, nothing)
        .or(
            () ->
                in(text) && !text.isBlank()
                    ? Optional.of(
                        new Problem(
                            "The %s, “%s”, names nobody.".formatted(what, VisibleText.line(text)),
                            where,
                            "Give the name of a person. " + nothing))
                    : Optional.empty());
  }
}
