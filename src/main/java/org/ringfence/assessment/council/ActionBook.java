package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.written.ReadableName;
import org.ringfence.register.store.CouncilStores;

/** Keeps what somebody has to do about an installation or about all of them. */
public final class ActionBook {
  private final CouncilStores council;
  private final BookRules rules;
  private final Supplier<UUID> ids;

  ActionBook(CouncilStores council, BookRules rules, Supplier<UUID> ids) {
    this.council = council;
    this.rules = rules;
    this.ids = ids;
  }

  /** The organisation's actions: open ones first, then by the day that they are due. */
  public List<Action> actions(String organisationId) {
    return council.actions().actions(organisationId);
  }

  /**
   * Adds an action, set today and still to be done.
   *
   * @param installationId empty for the whole organisation
   * @param owner may be empty
   */
  public Outcome<Action> add(
      String organisationId,
      String installationId,
      String what,
      String owner,
      Optional<LocalDate> due) {
    return rules.entering(
        organisationId,
        () ->
            Stream.of(
                BookRules.given(what, "action"),
                BookRules.readable(owner, TEXTS.say("named.owner")),
                BookRules.unless(
                    installationId.isEmpty()
                        || council.hasInstallation(organisationId, installationId),
                    "council.no-installation")),
        () -> {
          var action =
              new Action(
                  ids.get().toString(),
                  installationId,
                  what.strip(),
                  ReadableName.of(owner).strip(),
                  due,
                  Action.State.OPEN,
                  rules.today());
          council.actions().add(organisationId, action);
          return action;
        });
  }

  /**
   * Changes what an action says, who sees to it, by when, and how far it is. What it is about and
   * since when stays.
   */
  public Outcome<Action> change(Action action) {
    return RegisterErrors.problems(
        () -> {
          if (action.what().isBlank() || council.actions().action(action.id()).isEmpty()) {
            return Outcome.refused(
                action.what().isBlank()
                    ? TEXTS.say("council.action.missing")
                    : TEXTS.say("council.action.none"),
                "",
                TEXTS.say("council.action.mend"));
          }
          var unread =
              BookRules.text(action.what(), "action")
                  .or(() -> BookRules.readable(action.owner(), TEXTS.say("named.owner")));
          if (unread.isPresent()) {
            return new Outcome.Refused<>(List.of(unread.get()));
          }
          council
              .actions()
              .change(
                  new Action(
                      action.id(),
                      action.installationId(),
                      action.what().strip(),
                      ReadableName.of(action.owner()).strip(),
                      action.due(),
                      action.state(),
                      action.setOn()));
          return Outcome.done(council.actions().action(action.id()).orElseThrow());
        });
  }

  /** Cancels an action, which stays on record. */
  public Outcome<Action> cancel(Action action) {
    return change(
        new Action(
            action.id(),
            action.installationId(),
            action.what(),
            action.owner(),
            action.due(),
            Action.State.DROPPED,
            action.setOn()));
  }
}
