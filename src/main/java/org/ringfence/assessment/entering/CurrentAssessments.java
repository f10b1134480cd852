package org.ringfence.assessment.entering;

import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.evidence.AttachedRef;
import org.ringfence.assessment.evidence.FreshEvidence;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.register.Register;

/** Assessments as their answers resolve in a register today, whether or not they are signed. */
public final class CurrentAssessments {
  private final Register register;
  private final CatalogueServices knowledge;
  private final AttachedRef refs;

  public CurrentAssessments(Register register, CatalogueServices knowledge) {
    this.register = register;
    this.knowledge = knowledge;
    this.refs = new AttachedRef(knowledge.phrases());
  }

  /** The answers that count, with where each was given. */
  public AnswerInheritance resolved(RegisterEntry entry) {
    var answers = refs.in(register.answers(entry), FreshEvidence.of(register, entry));
    return AnswerInheritance.of(entry, knowledge.method().questions(), answers);
  }

  /** The assessment of these answers. */
  public Assessment assessment(RegisterEntry entry, AnswerInheritance resolved) {
    var id = entry.assessmentId();
    return new Assessment(
        id,
        entry.assessedOn(),
        entry.site(),
        new Installation(entry.installation()),
        register.equipment(id),
        resolved.answers(),
        register.reconciled(id));
  }

  /** The assessment with the answers that count. */
  public Assessment assessment(RegisterEntry entry) {
    return assessment(entry, resolved(entry));
  }
}
