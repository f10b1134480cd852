package org.ringfence.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.estate.EstateRow;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Puts installations away that are gone, and takes them back. */
final class PutAwayCard {
  /** For how long it is proposed to keep them. */
  private static final int YEARS = 6;

  private final PageServices services;
  private final List<EstateRow> rows;
  private final Remarks page;
  private final Runnable changed;
  private final DayField until;

  /**
   * For these installations.
   *
   * @param page where it is said what came of it
   * @param changed hears that the register is another one
   */
  PutAwayCard(PageServices services, List<EstateRow> rows, Remarks page, Runnable changed) {
    this.services = services;
    this.rows = List.copyOf(rows);
    this.page = page;
    this.changed = changed;
    this.until = new DayField(words().say("putaway.until"), services, DayRange.PLANNED);
  }

  /** Says what it does, and asks until when they are kept. */
  void ask() {
    until.put(Optional.of(services.today().plusYears(YEARS)));
    page.say(
        Layout.column(
            "card fields",
            Layout.text(words().count("putaway.title", rows.size()), "card-heading"),
            Layout.text(words().say("putaway.text"), "plain-text"),
            until.node(),
            Layout.flow(
                "button-flow",
                Layout.button(Feather.ARCHIVE, words().say("putaway.go"), "accent", this::put),
                Layout.button(words().say("give.cancel"), "button-outlined", page::clear))));
  }

  private void put() {
    if (until.isSettled() && until.day().isPresent()) {
      var day = until.day().get();
      services.background().attempt(() -> put(day), page.orElse(this::done));
    }
  }

  private Outcome<List<EstateRow>> put(LocalDate day) {
    return each(row -> services.workspace().archive().archive(row.entry().assessmentId(), day, ""));
  }

  /** Takes these back into use. */
  void takeBack() {
    services
        .background()
        .attempt(
            () -> each(row -> services.workspace().archive().takeBack(row.entry().assessmentId())),
            page.orElse(
                back -> {
                  page.done(words().count("putaway.back", back.size()));
                  changed.run();
                }));
  }

  private <T> Outcome<List<EstateRow>> each(Function<EstateRow, Outcome<T>> work) {
    var done = new ArrayList<EstateRow>();
    for (var row : rows) {
      switch (work.apply(row)) {
        case Outcome.Done<T> _ -> done.add(row);
        case Outcome.Refused<T>(var problems) -> {
          return new Outcome.Refused<>(problems);
        }
      }
    }
    return Outcome.done(done);
  }

  private void done(List<EstateRow> away) {
    page.say(
        Layout.textRow(
            "undo-row",
            Layout.note(Feather.CHECK_CIRCLE, words().count("putaway.done", away.size()), "good"),
            Layout.button(
                Feather.CORNER_UP_LEFT,
                words().say("give.undo"),
                "button-outlined",
                this::takeBack)));
    changed.run();
  }

  private Messages words() {
    return services.words();
  }
}
