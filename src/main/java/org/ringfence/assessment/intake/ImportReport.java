package org.ringfence.assessment.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.UnreadDetails;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.method.Wording;
import org.ringfence.register.Register;

/** Says what came of a file that was brought in, and what it did not carry. */
public final class ImportReport {
  private final CatalogueServices knowledge;
  private final PresentWords present;
  private final ImportedChanges changes;

  public ImportReport(Register register, CatalogueServices knowledge) {
    this.changes = new ImportedChanges(register, knowledge);
    this.knowledge = knowledge;
    this.present = new PresentWords(knowledge.phrases());
  }

  /**
   * What is to be said of it.
   *
   * @param added those that were added, as they stand in the register now
   * @param file where it came from
   * @param lapsed whose sign-off does not hold any longer for it
   */
  public ImportResult of(
      AssessmentImport.Brought brought, List<Dossier> added, String file, List<String> lapsed) {
    var phrases = knowledge.phrases();
    var details = new UnreadDetails(knowledge.dossiers().makers(), phrases);
    return new ImportResult(
        brought.ids(),
        added.stream().map(one -> phrases.say("import.added", present.name(one.entry()))).toList(),
        present.same(brought.plan()),
        Stream.concat(
                present.differing(brought.plan(), file).stream(),
                added.stream().flatMap(one -> changes.of(one, file).stream()))
            .toList(),
        added.stream().flatMap(this::evidence).distinct().toList(),
        phrases.say("import.carries"),
        lapsed,
        added.stream().flatMap(one -> details.of(one).stream()).toList());
  }

  private Stream<String> evidence(Dossier dossier) {
    return dossier.assessment().answers().entrySet().stream()
        .filter(each -> !each.getValue().ref().isBlank())
        .filter(each -> !dossier.attachments().containsKey(each.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(each -> evidence(dossier, each.getKey(), each.getValue()));
  }

  private String evidence(Dossier dossier, String question, Answer answer) {
    return knowledge
        .phrases()
        .say(
            "import.evidence",
            answer.ref(),
            wording(dossier).title(question),
            dossier.entry().site().name(),
            dossier.entry().installation());
  }

  private Wording wording(Dossier dossier) {
    return dossier.words().orElse(knowledge.wording());
  }
}
