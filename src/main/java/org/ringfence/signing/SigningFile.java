package org.ringfence.signing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;

/**
 * A file that goes from one person who signs to another. What is none, is damaged, was changed on
 * its way or comes from a later version is told apart, each with what to do.
 *
 * @param kind "The request"
 * @param family its format's name without the number
 * @param newest the newest number that is read
 */
record SigningFile(String kind, String family, int newest) {
  private static final String NOTHING = " Nothing was signed or changed.";

  private static final Map<String, String> OTHERS =
      Map.of(
          "ringfence-sign-request/", "a request to sign",
          "ringfence-sign-response/", "a signature that somebody sends back",
          "ringfence-sign-return/", "a request that somebody sends back with comments",
          "ringfence-signed-copy/", "somebody's own copy of what they signed",
          "ringfence-trust/", "a trust file",
          "ringfence-assessment/", "an assessment file",
          "ringfence-score/", "a file of scores",
          "ringfence-record/", "a signed record");

  /** What is made of a text, or a refusal that says what is the matter with it. */
  <T> Outcome<T> read(String name, String text, Function<StrictJson, T> reading) {
    try {
      var tree = StrictJson.of(text);
      var other = other(tree.has("format") ? tree.text("format") : "");
      if (other.isPresent()) {
        return Outcome.refused(other.get() + NOTHING, name, "Choose the file that you were sent.");
      }
      var made = reading.apply(tree);
      tree.end();
      return Outcome.done(made);
    } catch (AlteredException e) {
      return Outcome.refused(
          "%s was changed after it was made: %s.".formatted(kind, e.getMessage()) + NOTHING,
          name,
          "Don't use this file. Tell whoever sent it, by another way than this file came, and ask"
              + " for a fresh one.");
    } catch (MalformedException e) {
      return Outcome.refused(
          "%s was damaged on its way: %s.".formatted(kind, e.getMessage()) + NOTHING,
          name,
          "Ask for a fresh one, sent as a file and not as text in a message.");
    }
  }

  private Optional<String> other(String format) {
    if (format.startsWith(family)) {
      return isLater(format.substring(family.length()))
          ? Optional.of(
              "%s was made by a later version of Ringfence: its format is not one that this version reads."
                  .formatted(kind))
          : Optional.empty();
    }
    return Optional.of(
        OTHERS.entrySet().stream()
            .filter(each -> format.startsWith(each.getKey()))
            .map(each -> "This is %s, and not what is asked for.".formatted(each.getValue()))
            .findFirst()
            .orElse("This is no file of this kind that Ringfence made."));
  }

  private boolean isLater(String number) {
    return !number.matches("[1-9]\\d{0,3}") || Integer.parseInt(number) > newest;
  }

  /** Whether a text says that it is of this family, be it whole or not. */
  boolean claims(String text) {
    return text.contains('"' + family);
  }
}
