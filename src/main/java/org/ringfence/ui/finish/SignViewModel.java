package org.ringfence.ui.finish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.SigningCheck;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.part.PageServices;

/**
 * What somebody who is about to sign has said, and what would be refused of it. Nothing is said for
 * them: no role, no review of the risk that they accept, no agreement.
 */
public final class SignViewModel {
  private final PageServices services;
  private final OwnKey key;
  private final Function<Signatory, Outcome<SigningCheck>> look;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private boolean own = true;
  private String name = "";
  private String role = "";
  private String reason = "";
  private Optional<LocalDate> on;
  private Optional<LocalDate> reviewOn = Optional.empty();
  private Optional<SigningCheck> check = Optional.empty();
  private List<Problem> problems = List.of();
  private boolean agreed;
  private int looks;

  /**
   * Nothing is said yet but the day, which is today.
   *
   * @param key whose key this computer has
   * @param look says what would be refused; it is asked off the screen's thread
   */
  public SignViewModel(
      PageServices services, OwnKey key, Function<Signatory, Outcome<SigningCheck>> look) {
    this.services = services;
    this.key = key;
    this.look = look;
    this.on = Optional.of(services.today());
  }

  /** Counts up at each change of what there is to show. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Says whether the key's owner signs, or somebody beside them. */
  public void own(boolean owner) {
    own = owner;
    look();
  }

  /** Says who signs beside the key's owner. */
  public void name(String typed) {
    if (!name.equals(typed.strip())) {
      name = typed.strip();
      look();
    }
  }

  /** Says in which role; the agreement has to be given anew. */
  public void role(String id) {
    role = id;
    check = Optional.empty();
    look();
  }

  /** Says why a risk above the appetite is accepted. */
  public void reason(String typed) {
    reason = typed.strip();
  }

  /** Says on which day it is signed. */
  public void on(Optional<LocalDate> day) {
    on = day;
    look();
  }

  /** Says on which day an accepted risk is looked at again. */
  public void reviewOn(Optional<LocalDate> day) {
    reviewOn = day;
    look();
  }

  /** Says whether they agree to the statement that is shown. */
  public void agree(boolean agrees) {
    agreed = agrees && !statement().isEmpty();
    changed();
  }

  /** Looks again at what would be refused, as after something else was put right. */
  public void look() {
    if (role.isEmpty()) {
      changed();
      return;
    }
    var mine = ++looks;
    var asked = signatory("", "");
    changed();
    services
        .background()
        .attempt(
            () -> look.apply(asked),
            outcome -> {
              if (mine == looks) {
                looked(outcome);
              }
            });
  }

  private void looked(Outcome<SigningCheck> outcome) {
    var before = statement();
    switch (outcome) {
      case Outcome.Done<SigningCheck>(var found) -> {
        check = Optional.of(found);
        problems = List.of();
      }
      case Outcome.Refused<SigningCheck>(var why) -> {
        check = Optional.empty();
        problems = why;
      }
    }
    // Nobody agrees to words that they were not shown.
    agreed = agreed && before.equals(statement());
    changed();
  }

  /** Forgets what was typed, as after a signature. */
  public void clear() {
    name = "";
    reason = "";
    reviewOn = Optional.empty();
    agreed = false;
    look();
  }

  /** The role's id; empty before one is chosen. */
  public String role() {
    return role;
  }

  /** Whether the key's owner signs. */
  public boolean isOwn() {
    return own;
  }

  /** The words to be agreed to; empty before they are known. */
  public String statement() {
    return check.map(SigningCheck::statement).orElse("");
  }

  /** Why it can't be looked at at all; empty where it can. */
  public List<Problem> problems() {
    return problems;
  }

  /** What would be refused whatever is still typed. */
  public List<Problem> refused() {
    return check.map(SigningCheck::refused).orElse(List.of());
  }

  /** What to know besides, each a sentence. */
  public List<String> notes() {
    return check.map(SigningCheck::notes).orElse(List.of());
  }

  /** Why a reason is asked for; empty where none is. */
  public Optional<String> reasonAsked() {
    return check.flatMap(SigningCheck::reason).map(Problem::what);
  }

  /** Up to when an accepted risk can go; empty where no day is asked for. */
  public Optional<LocalDate> lastReview() {
    return check.flatMap(SigningCheck::lastReview);
  }

  /** On which day an accepted risk is looked at again; empty where none is given yet. */
  public Optional<LocalDate> reviewOn() {
    return reviewOn;
  }

  /** What is amiss with the day that is given for it; empty where none is given yet. */
  public Optional<String> reviewProblem() {
    return check
        .flatMap(SigningCheck::review)
        .filter(any -> reviewOn.isPresent())
        .map(Problem::message);
  }

  /** Whether they agree to the statement. */
  public boolean isAgreed() {
    return agreed;
  }

  /** What still has to be given before anybody need type a passphrase; empty where nothing has. */
  public List<String> missing() {
    var found = new ArrayList<String>();
    var words = services.words();
    if (role.isEmpty()) {
      found.add(words.say("sign.missing.role"));
    }
    if (!own && name.isEmpty()) {
      found.add(words.say("sign.missing.name"));
    }
    if (on.isEmpty()) {
      found.add(words.say("sign.missing.day"));
    }
    if (reasonAsked().isPresent() && reason.isEmpty()) {
      found.add(words.say("sign.missing.reason"));
    }
    if (lastReview().isPresent() && reviewOn.isEmpty()) {
      found.add(words.say("sign.missing.review"));
    }
    return List.copyOf(found);
  }

  /** Whoever signs, with all that they said. */
  public Signatory signatory() {
    return signatory(statement(), reasonAsked().isPresent() ? reason : "");
  }

  private Signatory signatory(String statement, String why) {
    return new Signatory(
        own ? key.name() : name,
        own,
        role,
        statement,
        why,
        on.orElseGet(services::today),
        reviewOn);
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }
}
