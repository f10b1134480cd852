package org.ringfence.report.sealing.book;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.report.sealing.markup.MarkupList;

/** The functions that give the same in every program, on every computer and every day. */
final class KnownFunctions {
  private static final Set<String> ALL =
      MarkupList.lines("book-functions.txt")
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern CALL =
      Pattern.compile("([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)\\s*\\(");

  /** Excel marks what came after its first version. */
  private static final Pattern NEWER = Pattern.compile("^_XLFN\\.");

  private KnownFunctions() {}

  /** Whether a formula calls none but these. */
  static boolean areAll(String formula) {
    return CALL.matcher(FetchingFormulas.bare(formula))
        .results()
        .map(call -> NEWER.matcher(call.group(1).toUpperCase(Locale.ROOT)).replaceFirst(""))
        .allMatch(ALL::contains);
  }
}
