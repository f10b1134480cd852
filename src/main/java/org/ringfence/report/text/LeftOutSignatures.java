package org.ringfence.report.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;

/**
 * Says on which grounds a public paper leaves signatures out. It goes by the rulings alone and
 * never by the signatures; the roles of those that are left out stand beside it.
 */
public final class LeftOutSignatures {
  private static final PaperWords WORDS = PaperWords.british();
  private static final List<Ground> GROUNDS =
      List.of(
          new Ground(DetailKind.PERSON, "left-out.person"),
          new Ground(DetailKind.NOTE, "left-out.note"),
          new Ground(DetailKind.LOCATION, "left-out.location"));

  private LeftOutSignatures() {}

  private record Ground(DetailKind kind, String key) {}

  /**
   * One sentence for each ground, and that roles are named in any case; empty where there is no
   * ground.
   *
   * @param rulings all of an organisation's
   */
  public static String says(List<Ruling> rulings) {
    var grounds =
        GROUNDS.stream()
            .filter(
                ground ->
                    rulings.stream().anyMatch(one -> one.withheld() && one.kind() == ground.kind()))
            .map(Ground::key)
            .toList();
    return grounds.isEmpty()
        ? ""
        : Stream.concat(grounds.stream(), Stream.of("left-out.anyway"))
            .map(WORDS::say)
            .collect(Collectors.joining(" "));
  }
}
