package org.ringfence.ui.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.assessment.listing.EstateListing;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.PageServices;

/**
 * Reads the estate: all names at once, then the figures of a few installations at a time, so that
 * whatever else is asked for meanwhile comes between. Whoever stops it sees what is there so far.
 */
public final class EstateLoading {
  /** How many at a time; a person who opens one waits for no more. */
  private static final int BATCH = 25;

  /** How many times the table is filled anew at most: it takes longer the more there is. */
  private static final int FILLINGS = 20;

  private final PageServices services;
  private final Consumer<SoFar> shown;
  private final Consumer<List<Problem>> refused;
  private final List<ListedAssessment> known = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private List<RegisterEntry> waiting = List.of();
  private int toShow;
  private int unread;
  private int run;
  private boolean isStopped;

  /**
   * What is known of the estate now.
   *
   * @param known those with figures
   * @param waiting those without
   * @param unread how many can't be read
   * @param problems why they can't
   * @param isGoingOn whether more is on its way
   */
  public record SoFar(
      List<ListedAssessment> known,
      List<RegisterEntry> waiting,
      int unread,
      List<Problem> problems,
      boolean isGoingOn) {}

  /**
   * Nothing read yet.
   *
   * @param shown hears what is known now
   * @param refused hears why nothing can be read
   */
  public EstateLoading(
      PageServices services, Consumer<SoFar> shown, Consumer<List<Problem>> refused) {
    this.services = services;
    this.shown = shown;
    this.refused = refused;
  }

  /** Reads all of it anew. */
  public void begin() {
    run++;
    isStopped = false;
    known.clear();
    problems.clear();
    unread = 0;
    var mine = run;
    services
        .background()
        .attempt(
            services.workspace()::estateSoFar,
            outcome -> {
              if (mine == run) {
                switch (outcome) {
                  case Outcome.Done<EstateListing>(var listing) -> begun(listing);
                  case Outcome.Refused<EstateListing>(var why) -> refused.accept(why);
                }
              }
            });
  }

  /** Reads no more; what is not read yet stays there by its name. */
  public void stop() {
    isStopped = true;
  }

  /** Goes on where it was stopped. */
  public void goOn() {
    isStopped = false;
    show();
    next();
  }

  private void begun(EstateListing listing) {
    take(listing);
    waiting = listing.waiting();
    toShow = step();
    if (waiting.size() > BATCH || waiting.isEmpty()) {
      show();
    }
    next();
  }

  private int step() {
    return Math.max(BATCH, waiting.size() / FILLINGS);
  }

  private void take(EstateListing listing) {
    known.addAll(listing.assessments());
    problems.addAll(listing.problems());
    unread += listing.unread().size();
  }

  private void next() {
    if (waiting.isEmpty() || isStopped) {
      return;
    }
    var batch = List.copyOf(waiting.subList(0, Math.min(BATCH, waiting.size())));
    var mine = run;
    services
        .background()
        .attempt(
            () -> services.workspace().estate(batch),
            outcome -> {
              if (mine == run) {
                switch (outcome) {
                  case Outcome.Done<EstateListing>(var listing) -> came(batch, listing);
                  case Outcome.Refused<EstateListing>(var why) -> refused.accept(why);
                }
              }
            });
  }

  private void came(List<RegisterEntry> batch, EstateListing listing) {
    take(listing);
    waiting = List.copyOf(waiting.subList(batch.size(), waiting.size()));
    toShow -= batch.size();
    if (toShow <= 0 || waiting.isEmpty() || isStopped) {
      toShow = step();
      show();
    }
    next();
  }

  private void show() {
    shown.accept(
        new SoFar(
            List.copyOf(known),
            waiting,
            unread,
            List.copyOf(problems),
            !waiting.isEmpty() && !isStopped));
  }
}
