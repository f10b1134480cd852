package org.ringfence.assessment.dossier;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReleasedCatalogues;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.scoring.Scorer;

/** Scores by each version of the method that the program ever had, each as its program did. */
public final class ScorersByVersion {
  private final String version;
  private final Scorer current;
  private final ReleasedCatalogues released = new ReleasedCatalogues();
  private final Map<String, Scorer> earlier = new ConcurrentHashMap<>();

  /** Scores by the version at hand, and by those before it. */
  ScorersByVersion(String version, Scorer current) {
    this.version = version;
    this.current = current;
  }

  /** The numbers that a vector stands for, by the version that made it. */
  public Outcome<AssessedRisk> score(String vector) {
    var asked = Scorer.version(vector);
    return asked.isPresent() && of(asked.get()).isEmpty()
        ? strange(asked.get())
        : asked.flatMap(this::of).orElse(current).score(vector);
  }

  /** Scores by a version; empty where the program never had it. */
  public Optional<Scorer> of(String wanted) {
    if (wanted.equals(version)) {
      return Optional.of(current);
    }
    return ReleasedCatalogues.versions().contains(wanted)
        ? Optional.of(earlier.computeIfAbsent(wanted, this::earlier))
        : Optional.empty();
  }

  private Scorer earlier(String wanted) {
    var catalogue = released.version(wanted);
    return new Scorer(catalogue.method(), catalogue.reference());
  }

  private Outcome<AssessedRisk> strange(String wanted) {
    var all =
        Stream.concat(ReleasedCatalogues.versions().stream(), Stream.of(version))
            .distinct()
            .collect(Collectors.joining(", "));
    return TEXTS.refused(
        "vector.version", "", wanted.length() <= 20 ? wanted : wanted.substring(0, 20) + "…", all);
  }
}
