package org.ringfence.assessment.editing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.written.ReadableName;
import org.ringfence.register.Register;

/**
 * Asks somebody for an answer that nobody here knows: an action about the installation, one a
 * question, which undo takes back.
 */
public final class QuestionTasks {
  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentEditing editing;

  public QuestionTasks(Register register, CatalogueServices knowledge, AssessmentEditing editing) {
    this.register = register;
    this.knowledge = knowledge;
    this.editing = editing;
  }

  /**
   * Sets the action, or says anew who sees to it and by when where it is set already.
   *
   * @param owner who is asked, never blank
   */
  public Outcome<Dossier> ask(
      String assessmentId, String question, String owner, Optional<LocalDate> due) {
    var unread =
        ReadableName.nameProblem(TEXTS.say("named.owner"), owner, "", TEXTS.say("nothing.changed"));
    if (owner.isBlank() || unread.isPresent()) {
      return new Outcome.Refused<>(
          unread.map(List::of).orElseGet(() -> List.of(TEXTS.problem("asking.no-owner", ""))));
    }
    return editing.together(
        assessmentId,
        knowledge.phrases().say("undo.ask", knowledge.wording().title(question)),
        entry ->
            register
                .council()
                .actions()
                .put(
                    entry.organisation().id(),
                    task(entry, question, ReadableName.of(owner).strip(), due)));
  }

  /** The action that asks for an answer, while it is open; empty where nobody is asked. */
  public Optional<Action> asked(RegisterEntry entry, String question) {
    return register
        .council()
        .actions()
        .action(id(entry, question))
        .filter(action -> action.state() == Action.State.OPEN);
  }

  /** Who has been given something to do before, each once. */
  public List<String> owners(RegisterEntry entry) {
    return register.council().actions().actions(entry.organisation().id()).stream()
        .map(Action::owner)
        .filter(owner -> !owner.isEmpty())
        .distinct()
        .toList();
  }

  private Action task(RegisterEntry entry, String question, String owner, Optional<LocalDate> due) {
    return new Action(
        id(entry, question),
        entry.installationId(),
        knowledge.phrases().say("task.what", knowledge.wording().question(question).ask()),
        owner,
        due,
        Action.State.OPEN,
        LocalDate.now(knowledge.clock()));
  }

  /** The same each time, so that asking twice sets one action. */
  private static String id(RegisterEntry entry, String question) {
    var name = entry.installationId() + ":" + question;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
