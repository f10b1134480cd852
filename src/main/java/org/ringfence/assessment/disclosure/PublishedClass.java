package org.ringfence.assessment.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All ways in which the withheld answers of an installation could stand of which a public edition
 * says the same so far, divided by what it says in more detail: so how much is published tells
 * nothing by itself.
 *
 * <p>A part is told from the others only if each of its members has, for each withheld answer, a
 * likeness in the same part with another value of it and at most one more answer changed. Of the
 * members of the other parts nothing more is said; and where they would then give themselves away,
 * so many parts go with them that they don't.
 */
final class PublishedClass {
  /** How many members of a part are looked at where not all are. */
  private static final int MEMBERS = 4;

  /** A part that would do for so few times fewer than another may still go in its place. */
  private static final int ENOUGH = 2;

  private final CandidateSpace space;
  private final Predicate<Candidate> within;
  private final Function<Candidate, Object> later;
  private final List<Publication> ladder;
  private final List<Candidate> members;
  private final Map<List<Object>, PublishedClass> told;

  /**
   * Of everything that an installation could be.
   *
   * @param later what a reader will see of a candidate on a day when evidence has grown old, which
   *     must leave everything open together with what is seen today
   * @param ladder how much may be said, from little to everything
   */
  PublishedClass(
      CandidateSpace space, Function<Candidate, Object> later, List<Publication> ladder) {
    this(space, space.all(), _ -> true, later, ladder);
  }

  /**
   * A class of them.
   *
   * @param members of the class that are known
   * @param within whether a candidate belongs to the class
   */
  private PublishedClass(
      CandidateSpace space,
      List<Candidate> members,
      Predicate<Candidate> within,
      Function<Candidate, Object> later,
      List<Publication> ladder) {
    this.space = space;
    this.within = within;
    this.later = later;
    this.ladder = ladder;
    this.members = members;
    this.told = ladder.isEmpty() ? Map.of() : divide(members);
  }

  private Map<List<Object>, PublishedClass> divide(List<Candidate> members) {
    var parts =
        members.stream()
            .collect(Collectors.groupingBy(this::part, LinkedHashMap::new, Collectors.toList()));
    var open = new LinkedHashSet<List<Object>>();
    parts.forEach(
        (part, some) -> {
          if (looked(some).allMatch(one -> closed(one, isOf(part)).isEmpty())) {
            open.add(part);
          }
        });
    while (!open.isEmpty()) {
      var most = betrayed(parts, open);
      if (most.isEmpty()) {
        break;
      }
      open.remove(most.get());
    }
    return open.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                part ->
                    new PublishedClass(
                        space,
                        parts.getOrDefault(part, List.of()),
                        isOf(part),
                        later,
                        ladder.subList(1, ladder.size()))));
  }

  private List<Object> part(Candidate candidate) {
    return candidate.installation().seen(ladder.getFirst());
  }

  private Predicate<Candidate> isOf(List<Object> part) {
    return within.and(one -> part(one).equals(part));
  }

  private Stream<Candidate> looked(List<Candidate> members) {
    return space.isWhole() ? members.stream() : members.stream().limit(MEMBERS);
  }

  /** The first withheld answer that could not be another among these, by its place. */
  private Optional<Integer> closed(Candidate one, Predicate<Candidate> among) {
    var seenLater = later.apply(one);
    var likeness = among.and(other -> later.apply(other).equals(seenLater));
    return space.questions().filter(at -> space.near(one, at).noneMatch(likeness)).findFirst();
  }

  /** The open part that those of which nothing more is told need most for company. */
  private Optional<List<Object>> betrayed(
      Map<List<Object>, List<Candidate>> parts, Set<List<Object>> open) {
    var rest = within.and(one -> !open.contains(part(one)));
    var wanted =
        parts.entrySet().stream()
            .filter(each -> !open.contains(each.getKey()))
            .flatMap(each -> looked(each.getValue()))
            .flatMap(one -> closed(one, rest).stream().flatMap(at -> company(one, at, open)))
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    var most = wanted.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return wanted.entrySet().stream()
        .filter(each -> each.getValue() * ENOUGH >= most)
        .map(Map.Entry::getKey)
        .min(Comparator.comparingLong(part -> loss(parts.getOrDefault(part, List.of()))));
  }

  /** What nobody would be told any more if nothing more were told of these. */
  private long loss(List<Candidate> members) {
    var known = members.stream().filter(one -> one.installation().isAssessable()).count();
    return known * space.all().size() + members.size();
  }

  /** The open parts with a likeness that has another value of this withheld answer. */
  private Stream<List<Object>> company(Candidate one, int question, Set<List<Object>> open) {
    return space
        .near(one, question)
        .filter(within)
        .map(this::part)
        .filter(open::contains)
        .distinct();
  }

  /** How much is published of a candidate beyond what is said of the whole class. */
  Optional<Publication> publication(Candidate candidate) {
    return inner(candidate).map(inner -> inner.publication(candidate).orElseGet(ladder::getFirst));
  }

  /** Those that are known of the last class that is told of a candidate. */
  List<Candidate> alike(Candidate candidate) {
    return inner(candidate).map(inner -> inner.alike(candidate)).orElse(members);
  }

  private Optional<PublishedClass> inner(Candidate candidate) {
    return ladder.isEmpty() ? Optional.empty() : Optional.ofNullable(told.get(part(candidate)));
  }

  /** What a reader sees of a candidate, from little to everything that is told. */
  List<Object> seen(Candidate candidate) {
    return inner(candidate)
        .map(inner -> List.<Object>of(part(candidate), inner.seen(candidate)))
        .orElse(List.of());
  }
}
