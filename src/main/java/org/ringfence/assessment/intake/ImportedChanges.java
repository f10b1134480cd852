package org.ringfence.assessment.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;

/**
 * Says what of an assessment that a file brought in is not what was known before: an answer of
 * which another is held for the whole site, contract or organisation, and what a new revision does
 * not say any longer.
 */
final class ImportedChanges {
  private static final int NAMED = 5;

  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final Wording words;

  ImportedChanges(Register register, CatalogueServices knowledge) {
    this.register = register;
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.words = knowledge.wording();
  }

  /**
   * All that somebody should look at, each by name.
   *
   * @param added as it stands in the register now
   * @param file where it came from
   */
  List<Problem> of(Dossier added, String file) {
    return Stream.concat(besides(added.entry(), file), missing(added.entry(), file).stream())
        .toList();
  }

  private Stream<Problem> besides(RegisterEntry entry, String file) {
    var answers = register.answers(entry);
    var own = AnswerInheritance.own(entry);
    return knowledge.method().questions().stream()
        .filter(asked -> !AnswerInheritance.home(asked, entry).equals(own))
        .flatMap(
            asked -> {
              var here = at(answers, own, asked);
              var home = at(answers, AnswerInheritance.home(asked, entry), asked);
              return here
                  .filter(one -> home.filter(other -> isOther(one, other)).isPresent())
                  .map(one -> beside(entry, asked, one, home.orElse(one), file))
                  .stream();
            });
  }

  private static Optional<Answer> at(
      List<PlacedAnswer> answers, AnswerPlace place, Question asked) {
    return answers.stream()
        .filter(one -> one.place().equals(place) && one.question().equals(asked.id()))
        .map(PlacedAnswer::answer)
        .findFirst();
  }

  private static boolean isOther(Answer one, Answer other) {
    return !Set.copyOf(one.values()).equals(Set.copyOf(other.values()));
  }

  private Problem beside(
      RegisterEntry entry, Question asked, Answer here, Answer home, String file) {
    return new Problem(
        phrases.say(
            "import.beside." + asked.scope().id(),
            words.title(asked.id()),
            values(asked, home),
            values(asked, here),
            entry.site().name(),
            entry.installation()),
        file,
        phrases.say("import.beside.mend"));
  }

  private String values(Question asked, Answer answer) {
    return answer.values().isEmpty()
        ? phrases.say("import.beside.unknown")
        : answer.values().stream()
            .map(value -> words.valueLabel(asked.id(), value).toLowerCase(Locale.UK))
            .collect(Collectors.joining(", "));
  }

  /** What the revision before said and this one does not. */
  private Optional<Problem> missing(RegisterEntry now, String file) {
    return now.follows().flatMap(register::entry).flatMap(before -> missing(before, now, file));
  }

  private Optional<Problem> missing(RegisterEntry before, RegisterEntry now, String file) {
    var were = answered(before);
    var are = Set.copyOf(answered(now));
    var gone = were.stream().filter(id -> !are.contains(id)).toList();
    var linesBefore = lines(before);
    var lines = lines(now);
    if (gone.isEmpty() && lines >= linesBefore) {
      return Optional.empty();
    }
    var said =
        phrases.say(
            "import.fewer",
            now.site().name(),
            now.installation(),
            now.revision(),
            are.size(),
            lines,
            before.revision(),
            were.size(),
            linesBefore);
    var what =
        gone.isEmpty()
            ? said
            : said
                + " "
                + phrases.say(
                    "import.fewer.answers",
                    phrases.list(gone.stream().map(words::title).toList(), NAMED));
    return Optional.of(
        new Problem(what, file, phrases.say("import.fewer.mend", before.revision())));
  }

  /** The questions that an assessment itself answers, in the method's order. */
  private List<String> answered(RegisterEntry entry) {
    var own = AnswerInheritance.own(entry);
    var said =
        register.answers(entry).stream()
            .filter(one -> one.place().equals(own) && !one.answer().values().isEmpty())
            .map(PlacedAnswer::question)
            .collect(Collectors.toSet());
    return knowledge.method().questions().stream()
        .map(Question::id)
        .filter(said::contains)
        .toList();
  }

  private int lines(RegisterEntry entry) {
    return switch (register.equipment(entry.assessmentId())) {
      case Equipment.Devices(var devices) -> devices.size();
      case Equipment.Known(var facts) -> facts.known().size();
    };
  }
}
