package org.ringfence.assessment.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.method.Wording;

/** Says what changed since a revision was signed: first what came of it, then why. */
public final class RevisionChanges {
  private static final int MOST = 12;

  private final AssessmentPhrases phrases;
  private final ScoreChanges scores;
  private final EquipmentChanges equipment;
  private final AnswerChanges answers;

  public RevisionChanges(Wording words, AssessmentPhrases phrases) {
    this.phrases = phrases;
    this.scores = new ScoreChanges(words, phrases);
    this.equipment = new EquipmentChanges(words, phrases);
    this.answers = new AnswerChanges(words, phrases);
  }

  /**
   * About twelve sentences, at least one: headline, risks, status and contradictions, equipment,
   * answers. No sentence names a person.
   */
  public List<String> between(
      SnapshotContent before,
      LocalDate signedOn,
      Assessment now,
      AssessedRisk risk,
      List<DeviceFinding> devices) {
    var said = new ArrayList<>(scores.between(before.risk(), risk));
    said.addAll(equipment.between(before, now, risk, devices));
    said.addAll(fitting(said.size(), answers.between(before.risk().held(), risk.held())));
    var evidence = AnswerChanges.evidenceOnly(before.risk().held(), risk.held());
    if (evidence > 0 && said.size() < MOST) {
      said.add(evidence(evidence));
    }
    return said.isEmpty()
        ? List.of(phrases.say("changes.none", phrases.day(signedOn)))
        : List.copyOf(said);
  }

  /** Never more than a committee reads, and never "one more": that one is said instead. */
  private List<String> fitting(int saidAlready, List<String> changed) {
    if (saidAlready + changed.size() <= MOST || changed.size() <= 2) {
      return changed;
    }
    var room = Math.max(MOST - 1 - saidAlready, 1);
    var fitting = new ArrayList<>(changed.subList(0, room));
    fitting.add(phrases.say("changes.more", phrases.number(changed.size() - room)));
    return fitting;
  }

  private String evidence(int count) {
    return count == 1
        ? phrases.say("changes.evidence.one")
        : phrases.say("changes.evidence.many", phrases.number(count));
  }
}
