package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Optional;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Problem;

/**
 * What is written of the public interest wherever something is kept back: asked where the law has
 * it weighed, kept nowhere else.
 */
final class PublicInterest {
  private final PaperData papers;

  PublicInterest(PaperData papers) {
    this.papers = papers;
  }

  /** Whether the law has the public interest weighed under this provision. */
  boolean isWeighed(String provision) {
    return papers.provision(provision).filter(Provision::weighed).isPresent();
  }

  /** That nothing is said of it where the law asks for it. */
  Optional<Problem> missing(String provision, String said) {
    return BookRules.unless(!isWeighed(provision) || !said.isBlank(), "council.ruling.unweighed")
        .or(() -> BookRules.text(said, TEXTS.say("named.interest")));
  }

  /** What is kept of what was said. */
  String kept(String provision, String said) {
    return isWeighed(provision) ? said.strip() : "";
  }
}
