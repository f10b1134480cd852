package org.ringfence.assessment.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.editing.AssessmentEditing;
import org.ringfence.assessment.entering.AnswerEntry;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.OptionTarget;
import org.ringfence.register.Register;

/** Takes down what a committee decided, and what follows from it. */
public final class MeetingResults {
  private static final String QUESTION = "members.decision";
  private static final String MINUTED = "minuted";

  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentEditing editing;
  private final AnswerEntry entering;
  private final CouncilRecords books;
  private final CommitteeWords words = CommitteeWords.bundled();

  public MeetingResults(
      Register register,
      CatalogueServices knowledge,
      AssessmentEditing editing,
      AnswerEntry entering,
      CouncilRecords books) {
    this.register = register;
    this.knowledge = knowledge;
    this.editing = editing;
    this.entering = entering;
    this.books = books;
  }

  /**
   * What became of a decision.
   *
   * @param decision as it is kept
   * @param answered the assessments that now say what members decided
   * @param signed those that are signed off; their next revision will say it
   * @param earlier those that are open, of a day before the decision: nothing can be said there
   *     that was not so on their day
   */
  public record Recorded(
      Decision decision,
      List<RegisterEntry> answered,
      List<RegisterEntry> signed,
      List<RegisterEntry> earlier) {
    public Recorded {
      answered = List.copyOf(answered);
      signed = List.copyOf(signed);
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * Keeps a decision, and answers what members decided for the whole organisation, with the minute
   * as evidence. What is signed stays as it was signed.
   */
  public Outcome<Recorded> record(String organisationId, Decision decision) {
    return books
        .decisions()
        .add(organisationId, decision)
        .then(kept -> RegisterErrors.problems(() -> answered(organisationId, kept)));
  }

  private Outcome<Recorded> answered(String organisationId, Decision decision) {
    var answer = answer(organisationId, decision);
    var signed = new ArrayList<RegisterEntry>();
    var open = new ArrayList<RegisterEntry>();
    var earlier = new ArrayList<RegisterEntry>();
    for (var entry : newest(organisationId)) {
      if (entry.locked()) {
        signed.add(entry);
      } else {
        (entry.assessedOn().isBefore(decision.on()) ? earlier : open).add(entry);
      }
    }
    for (var entry : open) {
      if (editing.answer(entry.assessmentId(), QUESTION, answer)
          instanceof Outcome.Refused<Dossier>(var problems)) {
        return new Outcome.Refused<>(problems);
      }
    }
    if (open.isEmpty()) {
      signed.stream().findFirst().ifPresent(entry -> forNextRevision(entry, answer));
    }
    return Outcome.done(new Recorded(decision, open, signed, earlier));
  }

  /** The answer is the organisation's, and no signed assessment reads it: the next one will. */
  private void forNextRevision(RegisterEntry entry, Answer answer) {
    var home = AnswerInheritance.home(question(), entry);
    register.inOneTransaction(
        () -> {
          entering.save(entry, new PlacedAnswer(home, QUESTION, answer, ""));
          return home;
        });
  }

  private Question question() {
    return knowledge.method().questions().stream()
        .filter(one -> one.id().equals(QUESTION))
        .findFirst()
        .orElseThrow();
  }

  private Answer answer(String organisationId, Decision decision) {
    return new Answer(
        List.of(MINUTED),
        Basis.STATED,
        books.committee().committee(organisationId).name(),
        Optional.of(decision.on()),
        decision.minute(),
        "");
  }

  private List<RegisterEntry> newest(String organisationId) {
    Map<String, RegisterEntry> newest =
        register.entries().stream()
            .filter(entry -> entry.organisation().id().equals(organisationId))
            .collect(
                Collectors.toMap(
                    RegisterEntry::installationId,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(RegisterEntry::revision))));
    return register.entries().stream().filter(newest::containsValue).toList();
  }

  /**
   * The actions that follow from what was decided last and are not among the organisation's yet,
   * each still without an id.
   */
  public List<Action> following(String organisationId) {
    var known = books.actions().actions(organisationId);
    return books.decisions().last(organisationId).stream()
        .flatMap(decision -> following(books.committee().committee(organisationId), decision))
        .filter(action -> known.stream().noneMatch(one -> isSame(one, action)))
        .toList();
  }

  private static boolean isSame(Action one, Action other) {
    return one.what().equals(other.what()) && one.due().equals(other.due());
  }

  private Stream<Action> following(Committee committee, Decision decision) {
    return Stream.concat(
            carriedOut(decision.option()).map(name -> words.carryingOut(name, decision)).stream(),
            committee.reportBy().stream().map(day -> words.reporting(committee)))
        .map(
            what ->
                new Action(
                    "",
                    "",
                    what,
                    committee.text(CommitteeText.DELEGATE),
                    committee.reportBy(),
                    Action.State.OPEN,
                    LocalDate.now(knowledge.clock())));
  }

  private static boolean changesAnything(Treatment option) {
    return option.attainable() || !option.answers().isEmpty() || !option.facts().isEmpty();
  }

  /** What an option that changes anything is called; those with a target always do. */
  private Optional<String> carriedOut(String option) {
    return knowledge
        .catalogue()
        .papers()
        .treatment(option)
        .filter(MeetingResults::changesAnything)
        .map(one -> knowledge.wording().label("treatment", one.id()))
        .or(() -> OptionTarget.of(option).map(words::label));
  }

  /** Adds those actions to the organisation's. */
  public Outcome<List<Action>> take(String organisationId) {
    var taken = new ArrayList<Action>();
    for (var action : following(organisationId)) {
      switch (books
          .actions()
          .add(organisationId, "", action.what(), action.owner(), action.due())) {
        case Outcome.Done<Action>(var added) -> taken.add(added);
        case Outcome.Refused<Action>(var problems) -> {
          return new Outcome.Refused<>(problems);
        }
      }
    }
    return Outcome.done(List.copyOf(taken));
  }
}
