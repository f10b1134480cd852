package org.ringfence.assessment.entering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.evidence.AttachedRef;
import org.ringfence.assessment.evidence.FreshEvidence;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.method.Question;
import org.ringfence.register.Register;

/**
 * Makes what was found on a device unknown once the device is replaced, and keeps what was said.
 * Belongs in the transaction of a change.
 */
public final class ReopenedAnswers {
  private final Register register;
  private final CatalogueServices knowledge;
  private final AnswerEntry entering;
  private final AttachedRef refs;

  public ReopenedAnswers(Register register, CatalogueServices knowledge, AnswerEntry entering) {
    this.register = register;
    this.knowledge = knowledge;
    this.entering = entering;
    this.refs = new AttachedRef(knowledge.phrases());
  }

  /** Reopens all that may have been found on a device of an installation. */
  void replaced(RegisterEntry entry, Device old, LocalDate on) {
    reopen(entry, old, on, placed -> true);
  }

  /** The answer of the latest day that may have been found on a device; empty for none. */
  Optional<PlacedAnswer> lastFound(RegisterEntry entry, Device old) {
    return found(entry, old)
        .filter(placed -> placed.answer().on().isPresent())
        .max(Comparator.comparing(placed -> placed.answer().on().orElseThrow()));
  }

  LocalDate today() {
    return LocalDate.now(knowledge.clock());
  }

  String title(PlacedAnswer placed) {
    return knowledge.wording().title(placed.question());
  }

  String day(LocalDate day) {
    return knowledge.phrases().day(day);
  }

  /**
   * Reopens what a later revision says in the very words of the one before, where it has other
   * equipment in the place of some that was there. What it says otherwise was found on the new.
   */
  public void revised(RegisterEntry before, RegisterEntry now) {
    var were = AnswerInheritance.of(before, questions(), register.answers(before)).answers();
    var swapped = swapped(there(before), there(now));
    for (var old : swapped) {
      reopen(
          now,
          old,
          today(),
          placed ->
              Optional.ofNullable(were.get(placed.question()))
                  .filter(was -> isSame(was, placed.answer()))
                  .isPresent());
    }
  }

  /**
   * Reopens what a file says was found on a device before another took its place, as the file says
   * itself. Of what has no day nobody can tell that it was found on the new one.
   *
   * @param known what was known to be replaced before the file came
   */
  public void replacedElsewhere(RegisterEntry entry, Set<Replacement> known) {
    var history = register.equipmentHistory(entry.assessmentId());
    var devices =
        switch (register.equipment(entry.assessmentId())) {
          case Equipment.Devices(var all) -> all;
          case Equipment.Known _ -> List.<Device>of();
        };
    for (var line = 0; line < devices.size(); line++) {
      var old = devices.get(line);
      history
          .device(line)
          .replaced()
          .filter(by -> !known.contains(by))
          .ifPresent(by -> reopen(entry, old, by.on(), placed -> isBefore(placed, by.on())));
    }
  }

  /** Asks what a file asks again, unless it is asked here already. */
  public void askedElsewhere(RegisterEntry entry, List<ReopenedAnswer> asked) {
    var here =
        register.reopened(entry.assessmentId()).stream()
            .map(ReopenedAnswer::question)
            .collect(Collectors.toSet());
    asked.stream()
        .filter(was -> !here.contains(was.question()))
        .forEach(was -> register.saveReopened(entry.assessmentId(), was));
  }

  private static boolean isBefore(PlacedAnswer placed, LocalDate day) {
    return placed.answer().on().filter(on -> !on.isBefore(day)).isEmpty();
  }

  private static boolean isSame(Answer one, Answer other) {
    return one.values().equals(other.values())
        && one.basis() == other.basis()
        && one.by().equals(other.by())
        && one.on().equals(other.on());
  }

  private List<Device> there(RegisterEntry entry) {
    return switch (register.equipment(entry.assessmentId())) {
      case Equipment.Devices(var devices) ->
          devices.stream().filter(one -> one.status().isThere()).toList();
      case Equipment.Known known -> List.of();
    };
  }

  /** Those that have no like among the others, where others of their kind are new. */
  private static List<Device> swapped(List<Device> before, List<Device> after) {
    var gone = new ArrayList<Device>();
    var left = new ArrayList<>(after);
    for (var old : before) {
      var like = left.stream().filter(one -> SameDevice.is(old, one)).findFirst();
      like.ifPresentOrElse(left::remove, () -> gone.add(old));
    }
    var added = left.stream().map(Device::kind).collect(Collectors.toSet());
    return gone.stream().filter(old -> added.contains(old.kind())).toList();
  }

  private void reopen(
      RegisterEntry entry, Device old, LocalDate on, Predicate<PlacedAnswer> isMeant) {
    var attached = FreshEvidence.of(register, entry);
    found(entry, old)
        .filter(isMeant)
        .toList()
        .forEach(
            placed ->
                reopen(entry, old, on, placed, FreshEvidence.hashes(attached, placed.question())));
  }

  /** What counts here and may have been found on a device, in the order of the questions. */
  private Stream<PlacedAnswer> found(RegisterEntry entry, Device old) {
    var answers = refs.in(register.answers(entry), FreshEvidence.of(register, entry));
    var counting = AnswerInheritance.of(entry, questions(), answers).byQuestion();
    return questions().stream()
        .filter(question -> isFoundOn(question, old))
        .flatMap(question -> Optional.ofNullable(counting.get(question.id())).stream())
        .filter(placed -> placed.answer().isKnown());
  }

  private boolean isFoundOn(Question question, Device old) {
    return knowledge
        .catalogue()
        .foundOn(question.id())
        .filter(found -> found.covers(old.kind()))
        .isPresent();
  }

  /** What a wider scope says may be so elsewhere, so it is this installation that differs. */
  private void reopen(
      RegisterEntry entry, Device old, LocalDate day, PlacedAnswer placed, List<String> attached) {
    var was =
        new ReopenedAnswer(placed.question(), words(old), placed.answer(), attached, day, false);
    register.saveReopened(entry.assessmentId(), was);
    var own = AnswerInheritance.own(entry);
    var why = placed.place().equals(own) ? placed.overrides() : why(old, day);
    var open = Answer.UNKNOWN.withNote(placed.answer().note());
    entering.save(entry, new PlacedAnswer(own, placed.question(), open, why));
  }

  private String why(Device old, LocalDate day) {
    return knowledge.phrases().say("reopened.why." + old.kind().id(), knowledge.phrases().day(day));
  }

  /** "Recorder Hikvision DS-7608". */
  String words(Device old) {
    var kind = knowledge.wording().label("device-kind", old.kind().id());
    return Stream.of(kind, old.label(), old.model())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private List<Question> questions() {
    return knowledge.method().questions();
  }
}
