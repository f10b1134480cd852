package org.ringfence.assessment.council;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.Organisations;
import org.ringfence.assessment.requests.RequestSections;
import org.ringfence.assessment.requests.SmallNumbersBook;
import org.ringfence.model.method.Provision;
import org.ringfence.register.Register;

/**
 * What a council writes down for its papers besides its assessments. What a book returns as done is
 * on the disk; what it refuses has changed nothing.
 *
 * @param organisations whose books there are
 * @param committee the front block of a paper and its clearances
 * @param decisions what committees decided
 * @param treatments what can be done, and what it costs
 * @param actions what somebody has to do
 * @param disclosure what is withheld from a public edition, and whose opinion that is
 * @param refusals requests for information that were refused
 * @param requests requests for information, question by question
 * @param smallNumbers how small a count may be in an answer to such a request
 * @param issues papers that were given out
 * @param provisions under which a detail can be withheld, by id, with their words
 */
public record CouncilRecords(
    Organisations organisations,
    CommitteeBook committee,
    DecisionBook decisions,
    TreatmentBook treatments,
    ActionBook actions,
    DisclosureBook disclosure,
    RefusalBook refusals,
    InformationRequestBook requests,
    SmallNumbersBook smallNumbers,
    IssueBook issues,
    Map<String, Provision> provisions) {
  public CouncilRecords {
    provisions = Map.copyOf(provisions);
  }

  public static CouncilRecords of(
      Register register, CatalogueServices knowledge, AuditLog chronicle, Supplier<UUID> ids) {
    var council = register.council();
    var catalogue = knowledge.catalogue();
    var organisations = new Organisations(council);
    var rules = new BookRules(organisations, knowledge.clock());
    var committee = new CommitteeBook(council, catalogue.papers(), rules);
    return new CouncilRecords(
        organisations,
        committee,
        new DecisionBook(council, catalogue.papers(), rules),
        new TreatmentBook(register, catalogue.papers(), rules, chronicle),
        new ActionBook(council, rules, ids),
        new DisclosureBook(register, catalogue, rules, committee, chronicle),
        new RefusalBook(council, catalogue.papers(), rules, ids),
        new InformationRequestBook(register, new RequestSections(knowledge.phrases()), rules, ids),
        new SmallNumbersBook(register, chronicle),
        new IssueBook(register, rules, chronicle),
        catalogue.papers().provisions().stream()
            .collect(Collectors.toMap(Provision::id, Function.identity())));
  }
}
