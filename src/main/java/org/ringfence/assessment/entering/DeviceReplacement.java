package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.ReadableName;
import org.ringfence.model.written.VisibleText;
import org.ringfence.register.Register;

/**
 * Puts a device in the place of another and decides what becomes of what was found on the old one.
 * What it returns belongs in the transaction of a change.
 */
public final class DeviceReplacement {
  private static final String HEX = "0123456789ABCDEFabcdef";
  private static final int FEWEST_DIGITS = 6;

  private final Register register;
  private final AnswerEntry entering;
  private final ReopenedAnswers reopening;
  private final List<Question> questions;
  private final DayRules days = new DayRules();

  public DeviceReplacement(Register register, CatalogueServices knowledge, AnswerEntry entering) {
    this.register = register;
    this.entering = entering;
    this.reopening = new ReopenedAnswers(register, knowledge, entering);
    this.questions = knowledge.method().questions();
  }

  /** How an equipment is written in which one device takes the place of another. */
  public Outcome<Runnable> replace(
      RegisterEntry entry, int position, Device replacement, LocalDate on) {
    var devices = devices(register.equipment(entry.assessmentId()));
    if (position < 0 || position >= devices.size()) {
      return refused("device.no-line", Integer.toString(position + 1));
    }
    var old = devices.get(position);
    if (old.status() == Device.Status.ON_ORDER) {
      return refused("device.on-order", Integer.toString(position + 1));
    }
    if (isBlank(replacement)) {
      return refused("device.nothing-said");
    }
    var faulty = replacement.macs().stream().filter(DeviceReplacement::isNoAddress).findFirst();
    if (faulty.isPresent()) {
      return refused("device.no-mac", VisibleText.line(faulty.get()));
    }
    return fitting(entry, position, on)
        .map(
            day ->
                () -> {
                  var now = with(devices, position, replacement);
                  entering.save(
                      entry.assessmentId(),
                      new Equipment.Devices(now),
                      position,
                      new Replacement(day, reopening.words(now.get(position + 1))));
                  reopening.replaced(entry, old, day);
                });
  }

  /** What somebody found on the old one shows that it was still there on that day. */
  private Outcome<LocalDate> fitting(RegisterEntry entry, int position, LocalDate on) {
    var equipment = EnteredEquipment.of(register, entry.assessmentId());
    var old = devices(equipment.equipment()).get(position);
    var came = came(equipment, position);
    if (came.filter(on::isBefore).isPresent()) {
      return refused(
          "device.came-later", Integer.toString(position + 1), reopening.day(came.get()));
    }
    if (on.isAfter(reopening.today())) {
      return refused("device.future");
    }
    return days.notAfter(entry, on).then(_ -> afterWhatWasFound(entry, old, on));
  }

  /** On which day a device took the place of another; empty where it was there before. */
  private Optional<LocalDate> came(EnteredEquipment equipment, int position) {
    var words = reopening.words(devices(equipment.equipment()).get(position));
    return IntStream.range(0, devices(equipment.equipment()).size())
        .filter(line -> line != position)
        .boxed()
        .flatMap(
            line ->
                equipment.history().device(line).replaced().stream()
                    .filter(by -> line == position - 1 || by.by().equals(words)))
        .map(Replacement::on)
        .max(Comparator.naturalOrder());
  }

  private static boolean isNoAddress(String mac) {
    return !NothingSaid.in(mac)
        && mac.chars().filter(sign -> HEX.indexOf(sign) >= 0).count() < FEWEST_DIGITS;
  }

  private Outcome<LocalDate> afterWhatWasFound(RegisterEntry entry, Device old, LocalDate on) {
    return reopening
        .lastFound(entry, old)
        .filter(last -> last.answer().on().filter(day -> day.isAfter(on)).isPresent())
        .<Outcome<LocalDate>>map(
            last ->
                refused(
                    "device.answer-later",
                    reopening.title(last),
                    reopening.day(last.answer().on().orElse(on))))
        .orElseGet(() -> Outcome.done(on));
  }

  private static List<Device> devices(Equipment equipment) {
    return switch (equipment) {
      case Equipment.Devices(var devices) -> devices;
      case Equipment.Known known -> List.of();
    };
  }

  private static boolean isBlank(Device device) {
    return NothingSaid.in(device.label())
        && NothingSaid.in(device.model())
        && Stream.concat(device.serials().stream(), device.macs().stream())
            .allMatch(NothingSaid::in);
  }

  /** The new one stands below the old one, where that was and as many as there were. */
  private static List<Device> with(List<Device> devices, int position, Device replacement) {
    var old = devices.get(position);
    var all = new ArrayList<>(devices);
    all.set(position, old.draft().status(Device.Status.REMOVED).device());
    all.add(
        position + 1,
        old.draft()
            .status(Device.Status.IN_USE)
            .label(replacement.label().strip())
            .maker(replacement.maker())
            .serials(replacement.serials())
            .macs(replacement.macs())
            .ip(replacement.ip())
            .model(replacement.model().strip())
            .firmware(replacement.firmware())
            .firmwareDate(replacement.firmwareDate())
            .count(replacement.count().or(old::count))
            .bought(replacement.bought())
            .cost(replacement.cost())
            .device());
    return List.copyOf(all);
  }

  /** What was said, as somebody states it of the new device. */
  public Outcome<Answer> stated(RegisterEntry entry, String question, String by, LocalDate on) {
    if (NothingSaid.in(by)) {
      return refused("device.nobody");
    }
    return undecided(entry, question)
        .then(was -> since(was, on))
        .map(
            was ->
                new Answer(
                    was.answer().values(),
                    Basis.STATED,
                    ReadableName.of(by).strip(),
                    Optional.of(on),
                    "",
                    was.answer().note()));
  }

  private Outcome<ReopenedAnswer> since(ReopenedAnswer was, LocalDate on) {
    return on.isBefore(was.on())
        ? refused("device.came-after-answer", reopening.day(was.on()), reopening.day(on))
        : Outcome.done(was);
  }

  /** Keeps that the answer is so of the new device too. */
  public void still(RegisterEntry entry, Question question, Answer answer) {
    var own = AnswerInheritance.own(entry);
    var there =
        register.answers(entry).stream()
            .filter(placed -> placed.place().equals(own))
            .filter(placed -> placed.question().equals(question.id()))
            .findFirst();
    entering.save(
        entry,
        there
            .map(placed -> placed.answering(answer))
            .orElseGet(
                () ->
                    new PlacedAnswer(
                        AnswerInheritance.home(question, entry), question.id(), answer, "")));
    decide(entry, question.id());
  }

  /** Keeps that somebody has seen it and leaves it open. */
  public void decide(RegisterEntry entry, String question) {
    register.reopened(entry.assessmentId()).stream()
        .filter(was -> was.question().equals(question))
        .forEach(was -> register.saveReopened(entry.assessmentId(), was.done()));
  }

  /** What was said to a question before the equipment was replaced. */
  public Outcome<ReopenedAnswer> undecided(RegisterEntry entry, String question) {
    var answered =
        AnswerInheritance.of(entry, questions, register.answers(entry))
            .answers()
            .getOrDefault(question, Answer.UNKNOWN);
    return register.reopened(entry.assessmentId()).stream()
        .filter(was -> was.question().equals(question) && !was.decided())
        .filter(was -> answered.values().isEmpty())
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> refused("device.not-left-open", question));
  }

  private static <T> Outcome<T> refused(String key, Object... values) {
    return TEXTS.refused(key, "", values);
  }
}
