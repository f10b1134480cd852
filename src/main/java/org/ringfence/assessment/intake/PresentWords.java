package org.ringfence.assessment.intake;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** Says by name what of a file stands in the register already, and how it was left. */
public final class PresentWords {
  private final AssessmentPhrases phrases;

  public PresentWords(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /** Site, installation and revision. */
  String name(RegisterEntry entry) {
    return phrases.say("import.name", entry.site().name(), entry.installation(), entry.revision());
  }

  /** What there is to say before anything is brought in. */
  public ImportPreview preview(ImportPlan plan, String file) {
    return new ImportPreview(plan.asked(), same(plan), differing(plan, file));
  }

  /** Of each that says the same already, a sentence. */
  List<String> same(ImportPlan plan) {
    return plan.same().stream().map(one -> phrases.say("import.same", name(one))).toList();
  }

  /** Of each that says something else here than in the file, why it was left. */
  List<Problem> differing(ImportPlan plan, String file) {
    return plan.differing().stream()
        .map(
            one ->
                new Problem(
                    phrases.say("import.differs", name(one)),
                    file,
                    phrases.say("import.differs.mend")))
        .toList();
  }

  /** The plan; refused where the file holds nothing new. */
  Outcome<ImportPlan> unlessNothingNew(ImportPlan plan, String file) {
    return plan.hasNothingNew()
        ? new Outcome.Refused<>(
            Stream.concat(nothingNew(plan, file), differing(plan, file).stream()).toList())
        : Outcome.done(plan);
  }

  private Stream<Problem> nothingNew(ImportPlan plan, String file) {
    return plan.same().isEmpty()
        ? Stream.of()
        : Stream.of(
            new Problem(
                phrases.say(
                    "import.here",
                    String.join("; ", plan.same().stream().map(this::name).toList())),
                file,
                phrases.say("import.here.mend")));
  }
}
