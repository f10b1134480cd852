package org.ringfence.assessment.council;

import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.requests.SmallNumbersBook;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.signature.Appetite;

/**
 * What a council has set for its papers, beside its assessments.
 *
 * @param costs of each treatment, in the catalogue's order
 * @param rulings what is withheld from public editions
 * @param lastDecision what a committee decided last; empty where nothing was
 * @param appetite the highest residual score that is accepted without a written reason
 * @param smallNumbers the smallest count that is given out where small ones are withheld
 */
public record CouncilTerms(
    Organisation organisation,
    Committee committee,
    List<TreatmentCost> costs,
    List<Ruling> rulings,
    List<Action> actions,
    List<Refusal> refusals,
    Optional<Decision> lastDecision,
    Appetite appetite,
    int smallNumbers) {
  public CouncilTerms {
    costs = List.copyOf(costs);
    rulings = List.copyOf(rulings);
    actions = List.copyOf(actions);
    refusals = List.copyOf(refusals);
  }

  /** The same with these rulings in place of all that were. */
  public CouncilTerms ruling(List<Ruling> others) {
    return new CouncilTerms(
        organisation,
        committee,
        costs,
        others,
        actions,
        refusals,
        lastDecision,
        appetite,
        smallNumbers);
  }

  /** That of an organisation that has set nothing yet: what the catalogue assumes and proposes. */
  public static CouncilTerms unset(CatalogueServices knowledge, Organisation organisation) {
    var papers = knowledge.catalogue().papers();
    return new CouncilTerms(
        organisation,
        Committee.NOT_GIVEN,
        papers.treatments().stream().map(Treatment::cost).toList(),
        papers.proposals().getOrDefault(Committee.NOT_GIVEN.jurisdiction(), List.of()),
        List.of(),
        List.of(),
        Optional.empty(),
        Appetite.PROPOSED,
        SmallNumbersBook.USUAL);
  }
}
