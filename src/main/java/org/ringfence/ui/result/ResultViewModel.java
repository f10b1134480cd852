package org.ringfence.ui.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.ui.part.PageServices;

/**
 * The result of an assessment, and what it would be if some of its checks were found in order. What
 * is assumed here is saved nowhere and forgotten with the page.
 */
public final class ResultViewModel {
  private final PageServices services;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final Set<String> ticked = new LinkedHashSet<>();
  private Dossier dossier;
  private Optional<AssessedRisk> assumed = Optional.empty();
  private int asked;

  /** The result of an assessment as it is; nothing is assumed. */
  public ResultViewModel(PageServices services, Dossier dossier) {
    this.services = services;
    this.dossier = dossier;
  }

  /** Counts up at each change of what is assumed. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Takes over what is recorded now; nothing is assumed any more. */
  public void show(Dossier now) {
    dossier = now;
    backToToday();
  }

  /** What is recorded. */
  public Dossier dossier() {
    return dossier;
  }

  /** What to check, in the order in which it changes most. */
  public List<CheckLine> checks() {
    return CheckLine.of(dossier, services.workspace().method());
  }

  /**
   * Whether anything can be assumed: what has not been said can't be confirmed, and where too
   * little is known nothing is promised.
   */
  public boolean canAssume() {
    return dossier.risk().status().isKnown();
  }

  /** Assumes that a check is found in order, or no longer. */
  public void assume(String subject, boolean inOrder) {
    if (canAssume() && (inOrder ? ticked.add(subject) : ticked.remove(subject))) {
      work();
    }
  }

  /** Assumes nothing any more. */
  public void backToToday() {
    ticked.clear();
    work();
  }

  /** Whether a check is assumed to be in order. */
  public boolean isAssumed(String subject) {
    return ticked.contains(subject);
  }

  /** How many checks are assumed to be in order. */
  public int assumptions() {
    return ticked.size();
  }

  /** The check that was assumed last; empty where none is. */
  public Optional<String> latest() {
    return ticked.stream().reduce((_, later) -> later);
  }

  /** The risk with all that is assumed; empty where nothing is, or it is not worked out yet. */
  public Optional<AssessedRisk> assumed() {
    return assumed;
  }

  /** The risk to show: with what is assumed, else as it is. */
  public AssessedRisk shown() {
    return assumed.orElseGet(dossier::risk);
  }

  /** An answer that comes after somebody has ticked something else is of no use any more. */
  private void work() {
    var mine = ++asked;
    if (ticked.isEmpty()) {
      take(Optional.empty());
      return;
    }
    var of = dossier;
    var subjects = Set.copyOf(ticked);
    services
        .background()
        .read(
            () -> services.workspace().whatIf().inOrder(of, subjects),
            risk -> {
              if (mine == asked) {
                take(Optional.of(risk));
              }
            });
  }

  private void take(Optional<AssessedRisk> risk) {
    assumed = risk;
    changes.set(changes.get() + 1);
  }
}
