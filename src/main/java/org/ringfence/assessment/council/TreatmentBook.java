package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.Money;
import org.ringfence.register.Register;

/** Knows what can be done about a risk, and keeps what it costs; each change is in the log. */
public final class TreatmentBook {
  private static final Money MOST = Money.pounds(10_000_000);

  private final Register register;
  private final PaperData papers;
  private final BookRules rules;
  private final AuditLog chronicle;

  TreatmentBook(Register register, PaperData papers, BookRules rules, AuditLog chronicle) {
    this.register = register;
    this.papers = papers;
    this.rules = rules;
    this.chronicle = chronicle;
  }

  /** Every treatment, in the order in which papers list them. */
  public List<Treatment> treatments() {
    return papers.treatments();
  }

  /** One cost for each treatment: the organisation's own, or the catalogue's assumption. */
  public List<TreatmentCost> costs(String organisationId) {
    var own = register.council().costs().costs(organisationId);
    return treatments().stream()
        .map(
            treatment ->
                own.stream()
                    .filter(cost -> cost.treatment().equals(treatment.id()))
                    .findFirst()
                    .orElse(treatment.cost()))
        .toList();
  }

  /**
   * Keeps the organisation's own cost of a treatment. Refused for a treatment that the catalogue
   * lacks, without a source, and for an amount above ten million pounds.
   */
  public Outcome<TreatmentCost> set(String organisationId, TreatmentCost cost) {
    var own =
        new TreatmentCost(
            cost.treatment(),
            cost.perInstallation(),
            cost.perCamera(),
            cost.source().strip(),
            true);
    return rules.entering(
        organisationId,
        () ->
            Stream.of(
                known(cost.treatment()),
                BookRules.named(cost.source(), TEXTS.say("named.source")),
                BookRules.unless(
                    cost.perInstallation().pence() <= MOST.pence()
                        && cost.perCamera().pence() <= MOST.pence(),
                    "council.cost")),
        () -> saved(organisationId, own));
  }

  private TreatmentCost saved(String organisationId, TreatmentCost own) {
    return register.inOneTransaction(
        () -> {
          register.council().costs().save(organisationId, own);
          chronicle.add("cost-set", organisationId, Optional.empty(), detail(own));
          return own;
        });
  }

  /** Goes back to the catalogue's assumption. */
  public Outcome<TreatmentCost> reset(String organisationId, String treatment) {
    return rules.entering(
        organisationId,
        () -> Stream.of(known(treatment)),
        () -> {
          var usual = papers.treatment(treatment).orElseThrow().cost();
          return register.inOneTransaction(
              () -> {
                if (register.council().costs().remove(organisationId, treatment)) {
                  chronicle.add("cost-reset", organisationId, Optional.empty(), detail(usual));
                }
                return usual;
              });
        });
  }

  private Optional<Problem> known(String treatment) {
    return BookRules.unless(
        papers.treatment(treatment).isPresent(),
        "council.treatment.none",
        treatment,
        String.join(", ", treatments().stream().map(Treatment::id).toList()));
  }

  private static String detail(TreatmentCost cost) {
    return "{\"treatment\":\"%s\",\"installation\":%d,\"camera\":%d}"
        .formatted(cost.treatment(), cost.perInstallation().pence(), cost.perCamera().pence());
  }
}
