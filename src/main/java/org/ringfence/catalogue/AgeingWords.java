package org.ringfence.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method.Ageing;
import tools.jackson.databind.JsonNode;

/**
 * Says what evidence counts as once it is old, so that its months stand in no other place than the
 * method.
 */
final class AgeingWords {
  private static final String PLACE = "{ageing}";

  private final String lines;

  /** Of this method's lines, in the words of this wording. */
  AgeingWords(List<Ageing> ageing, JsonNode wording) {
    var line = wording.at("/texts/ageing").asString("");
    this.lines =
        ageing.stream().map(one -> line(one, line, wording)).collect(Collectors.joining("; "));
  }

  /** A text with the lines wherever it has a place for them. */
  String in(String text) {
    return text.replace(PLACE, lines);
  }

  private static String line(Ageing one, String line, JsonNode wording) {
    var bases =
        Arrays.stream(Basis.values())
            .filter(one.bases()::contains)
            .map(basis -> word(basis, wording))
            .collect(Collectors.joining(" or "));
    return line.replace("{basis}", bases)
        .replace("{months}", Integer.toString(one.months()))
        .replace("{becomes}", word(one.becomes(), wording));
  }

  private static String word(Basis basis, JsonNode wording) {
    return wording
        .at("/terms/basis/" + basis.id() + "/label")
        .asString(basis.id())
        .toLowerCase(Locale.UK);
  }
}
