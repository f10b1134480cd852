package org.ringfence.assessment.intake;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.outcome.FileFaults;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.DayRange;
import org.ringfence.model.written.PurchaseYear;
import org.ringfence.model.written.VisibleText;

/** Objects to days in a file that are hardly meant: of times to come, or long ago. */
public final class FileDays {
  /** What is recorded has happened, if perhaps in another time zone. */
  static final Period RECORDED = Period.ofDays(1);

  /** What is only worked out may be a plan for years to come; a century is a slip of the pen. */
  public static final Period PLANNED = Period.ofYears(10);

  private final Clock clock;

  public FileDays(Clock clock) {
    this.clock = clock;
  }

  /** The file, unless a day in it is hardly meant. */
  public Outcome<AssessmentFile> believed(AssessmentFile file, String name, Period ahead) {
    var objections = new Objections(new FileFaults(name), LocalDate.now(clock).plus(ahead));
    for (var at = 0; at < file.assessments().size(); at++) {
      var one = file.assessments().get(at);
      objections.assessment("assessments[%d]".formatted(at), one, file);
    }
    return objections.found().isEmpty() ? Outcome.done(file) : objections.found().refused();
  }

  /** What is objected to: whatever lies after the last day on which anything can have happened. */
  private final class Objections {
    private final FileFaults found;
    private final LocalDate latest;

    Objections(FileFaults found, LocalDate latest) {
      this.found = found;
      this.latest = latest;
    }

    FileFaults found() {
      return found;
    }

    void assessment(String place, Assessment one, AssessmentFile file) {
      var history = file.history(one.id());
      var again = file.askedAgain(one.id());
      for (var at = 0; at < again.size(); at++) {
        reopened("%s.askedAgain[%d]".formatted(place, at), again.get(at));
      }
      day(place + ".assessedOn", one.assessedOn());
      one.answers()
          .forEach(
              (id, answer) ->
                  answer.on().ifPresent(on -> day(place + ".answers." + id + ".on", on)));
      one.reconciled().forEach((id, why) -> day(place + ".reconciled." + id + ".on", why.on()));
      var devices =
          switch (one.equipment()) {
            case Equipment.Devices(var all) -> all;
            case Equipment.Known _ -> List.<Device>of();
          };
      for (var at = 0; at < devices.size(); at++) {
        device("%s.devices[%d]".formatted(place, at), devices.get(at), history.device(at));
      }
    }

    private void reopened(String place, ReopenedAnswer was) {
      day(place + ".on", was.on());
      was.answer().on().ifPresent(on -> day(place + ".answer.on", on));
    }

    private void device(String place, Device device, NamedHistory.Line history) {
      device.firmwareDate().ifPresent(made -> day(place + ".firmwareDate", made));
      history.replaced().ifPresent(by -> day(place + ".replaced.on", by.on()));
      // What is on order is bought in a year that may yet come.
      var range = device.status() == Device.Status.ON_ORDER ? DayRange.PLANNED : DayRange.PAST;
      PurchaseYear.firstDay(device.bought())
          .flatMap(day -> range.doubt(day, latest))
          .ifPresent(
              why ->
                  add(
                      place + ".bought",
                      "“%s”".formatted(VisibleText.line(device.bought())),
                      why,
                      TEXTS.say("intake.year.mend")));
    }

    private void day(String place, LocalDate day) {
      DayRange.PAST
          .doubt(day, latest)
          .ifPresent(
              why -> add(place, TEXTS.say("intake.day", day), why, TEXTS.say("intake.day.mend")));
    }

    private void add(String place, String found, DayRange.Doubt why, String mend) {
      switch (why) {
        case LONG_AGO ->
            this.found.add(
                place,
                TEXTS.say("intake.long-ago", found),
                TEXTS.say("intake.long-ago.mend", mend, DayRange.earliest()));
        case FUTURE, FAR_AHEAD ->
            this.found.add(
                place,
                TEXTS.say("intake.not-yet", found),
                TEXTS.say("intake.not-yet.mend", mend, LocalDate.now(clock)));
      }
    }
  }
}
