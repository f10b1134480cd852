package org.ringfence.assessment.disclosure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;

/**
 * What a public edition withholds. What nobody has said may be told, is withheld.
 *
 * @param kinds the kinds of detail that are withheld; single answers are in {@code questions}
 * @param questions ids of the questions whose answers are withheld
 */
public record Disclosure(Set<DetailKind> kinds, Set<String> questions) {
  public Disclosure {
    kinds = Set.copyOf(kinds);
    questions = Set.copyOf(questions);
  }

  /**
   * What these rulings come to.
   *
   * @param rulings for each kind of detail, and for single answers; one of the kind {@link
   *     DetailKind#ANSWER} without a question is for all that have none of their own. Where there
   *     is any on a single answer, those that none is on are told; where there is none, none is
   * @param questions ids of all questions
   */
  public static Disclosure of(List<Ruling> rulings, List<String> questions) {
    var kinds = EnumSet.allOf(DetailKind.class);
    kinds.remove(DetailKind.ANSWER);
    kinds.removeIf(kind -> ruling(rulings, kind, "").filter(one -> !one.withheld()).isPresent());
    var unruled = rulings.stream().noneMatch(ruling -> ruling.kind() == DetailKind.ANSWER);
    var withheld = new HashSet<>(questions);
    withheld.removeIf(question -> !isWithheld(rulings, question, unruled));
    return new Disclosure(kinds, withheld);
  }

  private static boolean isWithheld(List<Ruling> rulings, String question, boolean unruled) {
    return ruling(rulings, DetailKind.ANSWER, question)
        .or(() -> ruling(rulings, DetailKind.ANSWER, ""))
        .map(Ruling::withheld)
        .orElse(unruled);
  }

  private static Optional<Ruling> ruling(List<Ruling> rulings, DetailKind kind, String question) {
    return rulings.stream()
        .filter(ruling -> ruling.kind() == kind && ruling.question().equals(question))
        .findFirst();
  }

  /** Whether this kind of detail is in the edition. */
  public boolean tells(DetailKind kind) {
    return !kinds.contains(kind);
  }

  /** Whether the answer to this question is in the edition. */
  public boolean tells(String question) {
    return !questions.contains(question);
  }

  /** The detail as the edition has it: a text that is not in it may still be known. */
  public Detail<String> detail(DetailKind kind, Optional<String> text) {
    return detail(kind, text, "");
  }

  /** The same for what is no text; {@code unknown} stands for what is not known. */
  public <T> Detail<T> detail(DetailKind kind, Optional<T> value, T unknown) {
    return tells(kind) ? Detail.given(value.orElse(unknown)) : Detail.withheld(kind);
  }
}
