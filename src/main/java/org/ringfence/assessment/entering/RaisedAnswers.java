package org.ringfence.assessment.entering;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.register.Register;

/**
 * Holds that whoever makes a reassuring answer count more stands among those who entered it,
 * whatever they did: they attached a photo, explained a contradiction, moved the day to which ages
 * are counted, or took away what stood against it. What a whole organisation or a contract says is
 * left as it is, as it bars nobody.
 */
public final class RaisedAnswers {
  private final Register register;
  private final CatalogueServices knowledge;
  private final CurrentAssessments current;
  private final AnswerEntry entering;
  private final EditHistory history;

  public RaisedAnswers(
      Register register, CatalogueServices knowledge, AnswerEntry entering, EditHistory history) {
    this.register = register;
    this.knowledge = knowledge;
    this.current = new CurrentAssessments(register, knowledge);
    this.entering = entering;
    this.history = history;
  }

  /** Makes a change, of which this is a part; belongs in its transaction. */
  public void by(RegisterEntry entry, Runnable change) {
    var before = held(entry);
    change.run();
    var now = register.entry(entry.assessmentId()).orElseThrow();
    var places = current.resolved(now).byQuestion();
    held(now)
        .forEach(
            (question, is) ->
                Optional.ofNullable(places.get(question))
                    .filter(placed -> isCountedMore(Optional.ofNullable(before.get(question)), is))
                    .ifPresent(placed -> stand(now, placed)));
  }

  /**
   * Attaches something to an answer, which can't be taken back as other changes can: whoever does
   * it stays among those who entered the answer, also where an earlier change is taken back.
   */
  public void attaching(RegisterEntry entry, PlacedAnswer to, Runnable attach) {
    by(entry, attach);
    stand(entry, to);
    history.entered(new EditableState.Slot(to.place(), to.question()), entering.me());
  }

  private void stand(RegisterEntry entry, PlacedAnswer placed) {
    if (placed.place().scope().compareTo(Scope.SITE) >= 0) {
      there(entry, placed.place(), placed.question()).ifPresent(entering::stand);
    }
  }

  /** As it is kept, without what follows from what is attached. */
  private Optional<PlacedAnswer> there(RegisterEntry entry, AnswerPlace place, String question) {
    return register.answers(entry).stream()
        .filter(one -> one.place().equals(place) && one.question().equals(question))
        .findFirst();
  }

  private Map<String, HeldAnswer> held(RegisterEntry entry) {
    return knowledge.dossiers().scorer().held(current.assessment(entry)).stream()
        .filter(this::isReassuring)
        .collect(Collectors.toMap(HeldAnswer::question, Function.identity()));
  }

  private boolean isReassuring(HeldAnswer held) {
    return !held.isUnknown()
        && !held.isDenied()
        && knowledge.method().questions().stream()
            .filter(asked -> asked.id().equals(held.question()))
            .anyMatch(asked -> asked.isReassuring(held.values()));
  }

  private static boolean isCountedMore(Optional<HeldAnswer> was, HeldAnswer is) {
    return was.filter(old -> old.values().equals(is.values()))
        .filter(old -> old.basis().compareTo(is.basis()) >= 0)
        .isEmpty();
  }
}
