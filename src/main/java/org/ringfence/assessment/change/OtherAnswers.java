package org.ringfence.assessment.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.method.Question;

/**
 * Says which answers that were signed hold no longer for the installation: what the organisation,
 * the contract or the site now answers, or the installation itself.
 */
final class OtherAnswers {
  private static final int NAMED = 3;

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  OtherAnswers(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** One sentence; empty where all is as signed. */
  Optional<String> reason(Assessment signed, Assessment current, LocalDate since) {
    var changed = new ArrayList<String>();
    if (!signed.equipment().equals(current.equipment())) {
      changed.add(phrases.say("stale.devices"));
    }
    knowledge.method().questions().stream()
        .map(Question::id)
        .filter(id -> isOther(signed.answer(id), current.answer(id)))
        .map(id -> AssessmentPhrases.inSentence(knowledge.wording().title(id)))
        .forEach(changed::add);
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases.say("stale.changed", phrases.day(since), phrases.list(changed, NAMED)));
  }

  /**
   * Newer evidence for the same answer on the same basis takes nothing away. Another author of the
   * evidence that was signed does: nobody signed for that person's word.
   */
  private static boolean isOther(Answer was, Answer is) {
    return was.basis() != is.basis()
        || !Set.copyOf(was.values()).equals(Set.copyOf(is.values()))
        || (!was.by().strip().equals(is.by().strip()) && !isNewer(was, is));
  }

  private static boolean isNewer(Answer was, Answer is) {
    return is.on().filter(day -> was.on().filter(old -> !day.isAfter(old)).isEmpty()).isPresent();
  }
}
