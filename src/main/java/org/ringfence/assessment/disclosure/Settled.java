package org.ringfence.assessment.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.disclosure.Inference.Secret;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.paper.FigurePrecision;

/** What is published of all installations that are the same to whoever may not know everything. */
final class Settled {
  private final PossibleAnswers possible;
  private final CandidateSpace space;
  private final PublishedClass all;
  private final Comparator<String> byBand;

  /**
   * Settled for all that an installation could be.
   *
   * @param possible answers to what is withheld
   * @param all of them, by what is said of them
   * @param bands ids of the bands, from the lowest
   */
  Settled(PossibleAnswers possible, CandidateSpace space, PublishedClass all, List<String> bands) {
    this.possible = possible;
    this.space = space;
    this.all = all;
    this.byBand =
        Comparator.comparingInt(
            band -> band.equals(FigurePrecision.NOT_KNOWN) ? bands.size() : bands.indexOf(band));
  }

  /** What is published of one of them. */
  PublishedRisk of(Secret secret) {
    var truth = space.candidate(possible.choices(secret.answers()));
    return all.publication(truth)
        .map(
            publication ->
                new PublishedRisk(
                    truth.installation().shown(publication), Optional.of(options(truth))))
        .orElseGet(() -> new PublishedRisk(Publication.NOTHING, Optional.empty()));
  }

  /** The same for all that look alike, so the highest of what is left for any of them. */
  private List<BandsAfter> options(Candidate truth) {
    return Stream.concat(all.alike(truth).stream(), Stream.of(truth))
        .map(one -> one.installation().options())
        .reduce(this::worse)
        .orElseThrow();
  }

  private List<BandsAfter> worse(List<BandsAfter> some, List<BandsAfter> others) {
    return IntStream.range(0, some.size())
        .mapToObj(at -> worse(some.get(at), others.get(at)))
        .toList();
  }

  private BandsAfter worse(BandsAfter one, BandsAfter other) {
    if (isNotKnown(one) || isNotKnown(other)) {
      return isNotKnown(one) ? one : other;
    }
    return new BandsAfter(
        worse().apply(one.headline(), other.headline()),
        Stream.of(one.risks(), other.risks())
            .flatMap(risks -> risks.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, worse())));
  }

  private static boolean isNotKnown(BandsAfter after) {
    return after.headline().equals(FigurePrecision.NOT_KNOWN);
  }

  private BinaryOperator<String> worse() {
    return BinaryOperator.maxBy(byBand);
  }
}
