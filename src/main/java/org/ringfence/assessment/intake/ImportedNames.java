package org.ringfence.assessment.intake;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.ReadableName;
import org.ringfence.model.written.TextLength;

/**
 * The names in a file that somebody brings in: each as it is kept, or refused with its place where
 * nobody could read it. Earlier versions wrote several lines where one stands: they are joined, and
 * that is said.
 */
final class ImportedNames {
  private static final String NOTHING = TEXTS.say("nothing.imported");
  private static final int MOST = 20;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> joined = new LinkedHashSet<>();

  private ImportedNames(String file) {
    this.file = file;
  }

  /**
   * A file whose names can be read.
   *
   * @param joined of each name that stood on several lines, a sentence
   */
  record Readable(AssessmentFile file, List<String> joined) {
    Readable {
      joined = List.copyOf(joined);
    }
  }

  /** The file with its names as they are kept. */
  static Outcome<Readable> readable(AssessmentFile read, String file) {
    var names = new ImportedNames(file);
    var organisation =
        names.name(TEXTS.say("named.organisation"), "organisation.name", read.organisation());
    var assessments = new ArrayList<Assessment>();
    for (var one : read.assessments()) {
      assessments.add(names.assessment(one, "assessments[%d]".formatted(assessments.size()), read));
    }
    return names.problems.isEmpty()
        ? Outcome.done(
            new Readable(
                new AssessmentFile(
                    organisation,
                    assessments,
                    entered(read),
                    histories(read),
                    names.askedAgain(assessments, read)),
                List.copyOf(names.joined)))
        : new Outcome.Refused<>(names.problems.stream().limit(MOST).toList());
  }

  private Assessment assessment(Assessment one, String at, AssessmentFile read) {
    add(
        ReadableName.idProblem(
            TEXTS.say("named.assessment-id"), one.id(), in(at + ".id"), NOTHING));
    read.entered()
        .getOrDefault(one.id(), Map.of())
        .forEach(
            (question, people) ->
                people(
                    TEXTS.say("named.who-entered-answer"),
                    "%s.answers.%s.enteredBy".formatted(at, question),
                    people));
    history(read.history(one.id()), at);
    return new Assessment(
        one.id(),
        one.assessedOn(),
        site(one.site(), at + ".site"),
        new Installation(
            name(
                TEXTS.say("named.installation"),
                at + ".installation.name",
                one.installation().name())),
        equipment(one.equipment(), at + ".devices"),
        answers(one.answers(), at + ".answers"),
        reconciled(one.reconciled(), at + ".reconciled"));
  }

  private Site site(Site site, String at) {
    add(ReadableName.idProblem(TEXTS.say("named.site-id"), site.id(), in(at + ".id"), NOTHING));
    return new Site(
        site.id(),
        name(TEXTS.say("named.site"), at + ".name", site.name()),
        site.address(),
        line(TEXTS.say("named.uprn"), at + ".uprn", site.uprn()));
  }

  private Equipment equipment(Equipment equipment, String at) {
    return switch (equipment) {
      case Equipment.Known known -> known;
      case Equipment.Devices(var devices) -> {
        var all = new ArrayList<Device>();
        for (var device : devices) {
          all.add(device(device, "%s[%d]".formatted(at, all.size())));
        }
        yield new Equipment.Devices(all);
      }
    };
  }

  private Device device(Device device, String at) {
    return device
        .draft()
        .label(line(TEXTS.say("named.device-label"), at + ".label", device.label()))
        .model(line(TEXTS.say("named.device-model"), at + ".model", device.model()))
        .place(line(TEXTS.say("named.device-place"), at + ".place", device.place()))
        .firmware(line(TEXTS.say("named.device-firmware"), at + ".firmware", device.firmware()))
        .ip(line(TEXTS.say("named.device-ip"), at + ".ip", device.ip()))
        .serials(
            device.serials().stream()
                .map(one -> line(TEXTS.say("named.device-serial"), at + ".serials", one))
                .toList())
        .bought(line(TEXTS.say("named.device-bought"), at + ".bought", device.bought()))
        .cost(line(TEXTS.say("named.device-cost"), at + ".cost", device.cost()))
        .device();
  }

  private Map<String, Answer> answers(Map<String, Answer> answers, String at) {
    return each(answers, (id, answer) -> answer(answer, "%s.%s".formatted(at, id)));
  }

  private Answer answer(Answer answer, String at) {
    TextLength.TEXT
        .above(answer.note())
        .ifPresent(
            length ->
                add(
                    Optional.of(
                        TEXTS.problem(
                            "note.too-long", in(at + ".note"), length, TextLength.TEXT.most()))));
    return answer.withEvidence(
        by(at + ".by", answer.by()), answer.on(), ref(at + ".ref", answer.ref()));
  }

  private Map<String, Reconciliation> reconciled(Map<String, Reconciliation> all, String at) {
    return each(
        all,
        (id, why) ->
            new Reconciliation(who("%s.%s.by".formatted(at, id), why.by()), why.on(), why.why()));
  }

  private String by(String place, String text) {
    var line = onOneLine(place, text);
    add(NothingSaid.evidenceProblem(TEXTS.say("named.says-so"), line, in(place), NOTHING));
    return ReadableName.of(line);
  }

  private String ref(String place, String text) {
    var line = onOneLine(place, text);
    add(NothingSaid.evidenceProblem(TEXTS.say("named.evidence-place"), line, in(place), NOTHING));
    return line;
  }

  private String who(String place, String text) {
    var line = onOneLine(place, text);
    add(NothingSaid.personProblem(TEXTS.say("named.says-so"), line, in(place), NOTHING));
    return ReadableName.of(line);
  }

  private interface Each<T> {
    T of(String id, T one);
  }

  private static <T> Map<String, T> each(Map<String, T> all, Each<T> work) {
    var done = new LinkedHashMap<String, T>();
    all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> done.put(one.getKey(), work.of(one.getKey(), one.getValue())));
    return done;
  }

  private static Map<String, Map<String, List<NamedPerson>>> entered(AssessmentFile read) {
    return read.entered().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    one.getValue().entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                Map.Entry::getKey, each -> named(each.getValue().stream())))));
  }

  private static List<NamedPerson> named(Stream<NamedPerson> people) {
    return people.map(ImportedNames::named).toList();
  }

  private static NamedPerson named(NamedPerson one) {
    return new NamedPerson(one.id(), ReadableName.onOneLine(one.name()).strip());
  }

  private static Map<String, NamedHistory> histories(AssessmentFile read) {
    return read.histories().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    one.getValue()
                        .spelt(
                            ImportedNames::named,
                            by -> new Replacement(by.on(), ReadableName.onOneLine(by.by())))));
  }

  private Map<String, List<ReopenedAnswer>> askedAgain(
      List<Assessment> assessments, AssessmentFile read) {
    var all = new LinkedHashMap<String, List<ReopenedAnswer>>();
    for (var n = 0; n < assessments.size(); n++) {
      var one = assessments.get(n);
      var at = "assessments[%d].askedAgain".formatted(n);
      var again = new ArrayList<ReopenedAnswer>();
      for (var was : read.askedAgain(one.id())) {
        again.add(reopened(was, "%s[%d]".formatted(at, again.size())));
      }
      if (!again.isEmpty()) {
        all.put(one.id(), again);
      }
    }
    return all;
  }

  private ReopenedAnswer reopened(ReopenedAnswer was, String at) {
    return new ReopenedAnswer(
        was.question(),
        name(TEXTS.say("named.device"), at + ".device", was.device()),
        answer(was.answer(), at + ".answer"),
        was.attached(),
        was.on(),
        was.decided());
  }

  private void history(NamedHistory history, String at) {
    for (var i = 0; i < history.devices().size(); i++) {
      var place = "%s.devices[%d].".formatted(at, i);
      var line = history.device(i);
      people(TEXTS.say("named.who-entered-device"), place + "enteredBy", line.enteredBy());
      line.replaced()
          .ifPresent(by -> line(TEXTS.say("named.new-device"), place + "replaced.by", by.by()));
    }
    history
        .facts()
        .forEach(
            (fact, people) ->
                people(
                    TEXTS.say("named.who-entered-fact"),
                    "%s.factsEnteredBy.%s".formatted(at, fact),
                    people));
    people(TEXTS.say("named.who-took-off"), at + ".takenOffBy", history.takenOff());
  }

  private void people(String who, String place, List<NamedPerson> people) {
    people.forEach(person -> name(TEXTS.say("named.of", who), place, person.name()));
  }

  private String name(String what, String place, String text) {
    var line = onOneLine(place, text);
    add(ReadableName.nameProblem(what, line, in(place), NOTHING));
    return ReadableName.of(line);
  }

  private String line(String what, String place, String text) {
    var line = onOneLine(place, text);
    add(ReadableName.lineProblem(what, line, in(place), NOTHING));
    return ReadableName.of(line);
  }

  /** The text as it is, but for lines that are joined. */
  private String onOneLine(String place, String text) {
    if (!ReadableName.hasSeveralLines(text)) {
      return text;
    }
    var line = ReadableName.onOneLine(text);
    joined.add(TEXTS.say("intake.joined", place, line));
    return line;
  }

  private String in(String place) {
    return file + ": " + place;
  }

  private void add(Optional<Problem> problem) {
    problem.ifPresent(problems::add);
  }
}
