package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.OptionTarget;
import org.ringfence.model.written.ReadableName;
import org.ringfence.register.store.CouncilStores;

/** Keeps what committees decided about an organisation's estate. */
public final class DecisionBook {
  private final CouncilStores council;
  private final PaperData papers;
  private final BookRules rules;

  DecisionBook(CouncilStores council, PaperData papers, BookRules rules) {
    this.council = council;
    this.papers = papers;
    this.rules = rules;
  }

  /** What was decided, newest first. */
  public List<Decision> decisions(String organisationId) {
    return council.decisions().decisions(organisationId);
  }

  /** What was decided last; empty where nothing was. */
  public Optional<Decision> last(String organisationId) {
    return decisions(organisationId).stream().findFirst();
  }

  /**
   * Adds a decision; what was decided before stays. Refused where the resolution or its minute is
   * missing, for a day to come, and for an option that the catalogue lacks.
   */
  public Outcome<Decision> add(String organisationId, Decision decision) {
    return rules.entering(
        organisationId,
        () -> objections(decision),
        () -> {
          var kept =
              new Decision(
                  decision.resolution().strip(),
                  decision.on(),
                  ReadableName.of(decision.minute()).strip(),
                  decision.option());
          council.decisions().add(organisationId, kept);
          return kept;
        });
  }

  private Stream<Optional<Problem>> objections(Decision decision) {
    return Stream.of(
        BookRules.given(decision.resolution(), "resolution"),
        BookRules.named(decision.minute(), TEXTS.say("named.minute")),
        rules.past(decision.on(), TEXTS.say("named.decision-day")),
        BookRules.unless(
            decision.option().isEmpty()
                || papers.treatment(decision.option()).isPresent()
                || OptionTarget.of(decision.option()).isPresent(),
            "council.committee.treatment",
            decision.option()));
  }
}
