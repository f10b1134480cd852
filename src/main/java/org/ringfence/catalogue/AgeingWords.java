package org.ringfence.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.json.StrictJson;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method.Ageing;

/**
 * Says what evidence counts as once it is old, so that its months stand in no other place than the
 * method.
 */
final class AgeingWords {
  private static final String PLACE = "{ageing}";

  private final String lines;

  /** Of this method's lines, in the words of this wording. */
  AgeingWords(List<Ageing> ageing, StrictJson wording) {
    var line = line(wording.object("texts"));
    this.lines =
        ageing.stream().map(one -> line(one, line, wording)).collect(Collectors.joining("; "));
  }

  /** A text with the lines wherever it has a place for them. */
  String in(String text) {
    return text.replace(PLACE, lines);
  }

  /** A wording of a method that says nothing of ageing has no line for it. */
  private static String line(StrictJson texts) {
    return texts.has("ageing") ? texts.text("ageing") : "";
  }

  private static String line(Ageing one, String line, StrictJson wording) {
    var bases =
        Arrays.stream(Basis.values())
            .filter(one.bases()::contains)
            .map(basis -> word(basis, wording))
            .collect(Collectors.joining(" or "));
    return line.replace("{basis}", bases)
        .replace("{months}", Integer.toString(one.months()))
        .replace("{becomes}", word(one.becomes(), wording));
  }

  private static String word(Basis basis, StrictJson wording) {
    return optional(wording.object("terms"), "basis")
        .flatMap(bases -> optional(bases, basis.id()))
        .map(term -> term.text("label"))
        .orElse(basis.id())
        .toLowerCase(Locale.UK);
  }

  private static Optional<StrictJson> optional(StrictJson group, String name) {
    return group.has(name) ? Optional.of(group.object(name)) : Optional.empty();
  }
}
