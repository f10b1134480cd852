package org.ringfence.assessment.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
   * What is to be said of it. Each assessment is looked at once and let go, so that an estate that
   * does not fit in memory comes in as a small one does.
   *
   * @param added those that were added, as they stand in the register now
   * @param file where it came from
   * @param lapsed whose sign-off does not hold any longer for it
   */
  public ImportResult of(
      AssessmentImport.Brought brought, Stream<Dossier> added, String file, List<String> lapsed) {
    var phrases = knowledge.phrases();
    var details = new UnreadDetails(knowledge.dossiers().makers(), phrases);
    var names = new ArrayList<String>();
    var differing = new ArrayList<>(present.differing(brought.plan(), file));
    var evidence = new LinkedHashSet<String>();
    var unread = new ArrayList<>(brought.plan().joined());
    added.forEach(
        one -> {
          names.add(phrases.say("import.added", present.name(one.entry())));
          differing.addAll(changes.of(one, file));
          evidence(one).forEach(evidence::add);
          unread.addAll(details.of(one));
        });
    return new ImportResult(
        brought.ids(),
        names,
        present.same(brought.plan()),
        differing,
        List.copyOf(evidence),
        phrases.say("import.carries"),
        lapsed,
        unread);
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
