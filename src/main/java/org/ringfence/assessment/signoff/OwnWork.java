package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.people.SpeltNames;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.written.PersonName;

/**
 * Holds that nobody approves their own work: what they have assessed or inspected in any revision,
 * or an answer of this installation or its site that lowers the risk, whether they entered it or
 * are named for it. What the whole organisation or a contract answers bars nobody.
 */
final class OwnWork {
  /** As many as are named; what bars somebody may be the last of them. */
  static final int NAMED = 3;

  private final Map<String, Question> questions;
  private final AssessmentPhrases phrases;
  private final Wording words;
  private final OwnEquipment equipment;

  OwnWork(CatalogueServices knowledge) {
    this.questions =
        knowledge.method().questions().stream().collect(Collectors.toMap(Question::id, one -> one));
    this.phrases = knowledge.phrases();
    this.words = knowledge.wording();
    this.equipment = new OwnEquipment(knowledge);
  }

  /** Why they can't approve; empty where they can. */
  List<Problem> approving(SigningCase one) {
    return one.hands().stream()
        .flatMap(hand -> Stream.concat(assessed(one, hand), inspected(one, hand)))
        .distinct()
        .toList();
  }

  /** Why somebody who has approved can't sign for the work itself; empty where they can. */
  Optional<Problem> afterApproving(SigningCase one) {
    var isWork =
        (one.signOff().role().equals(SigningSettings.ASSESSOR)
                && !one.settings().assessorMayApprove())
            || (one.signOff().role().equals(SigningSettings.TECHNICIAN)
                && !one.settings().inspectorMayApprove());
    var signer = one.hands().getFirst();
    return isWork
            && one.dossier().signOffs().stream()
                .filter(other -> other.role().equals(SigningSettings.APPROVER))
                .anyMatch(other -> one.isSame(signer, other))
        ? Optional.of(TEXTS.problem("own-work.approved", "", signer.name()))
        : Optional.empty();
  }

  private Stream<Problem> assessed(SigningCase one, SigningCase.Hand hand) {
    if (one.settings().assessorMayApprove()) {
      return Stream.empty();
    }
    var entered = answers(one, placed -> one.isBy(hand, entered(one, placed.question())));
    var named = answers(one, placed -> isNamed(one, hand, placed));
    return Stream.of(
            signed(one, hand, SigningSettings.ASSESSOR, "own-work.assessed-signed"),
            because(hand, "own-work.entered", entered),
            because(hand, "own-work.named", named),
            untold(one, hand),
            explained(one, hand),
            equipment.entered(one, hand))
        .flatMap(Optional::stream)
        .map(what -> new Problem(what, "", mend(hand)));
  }

  private Stream<Problem> inspected(SigningCase one, SigningCase.Hand hand) {
    if (one.settings().inspectorMayApprove()) {
      return Stream.empty();
    }
    var inspected =
        placed(one)
            .filter(placed -> placed.answer().basis().isAtLeast(Basis.INSPECTED))
            .filter(placed -> isNamed(one, hand, placed))
            .map(PlacedAnswer::question)
            .toList();
    return Stream.of(
            signed(one, hand, SigningSettings.TECHNICIAN, "own-work.inspected-signed"),
            because(hand, "own-work.inspected", inspected))
        .flatMap(Optional::stream)
        .map(what -> new Problem(what, "", mend(hand)));
  }

  private Optional<String> signed(SigningCase one, SigningCase.Hand hand, String role, String key) {
    return one.earlier().stream()
        .filter(other -> other.role().equals(role))
        .filter(other -> one.isSame(hand, other))
        .findFirst()
        .map(
            other ->
                TEXTS.say(
                    key, as(hand, other.name()), words.label("role", role).toLowerCase(Locale.UK)));
  }

  private Optional<String> because(SigningCase.Hand hand, String key, List<String> asked) {
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(TEXTS.say(key, as(hand, hand.name()), titles(asked)));
  }

  /** A spelling that differs is shown, so that a namesake sees whom they are taken for. */
  private static String as(SigningCase.Hand hand, String name) {
    return name.equals(hand.name()) ? name : "%s (%s)".formatted(name, hand.name());
  }

  private String titles(List<String> asked) {
    return phrases.list(
        asked.stream().map(question -> "“" + words.title(question) + "”").toList(), NAMED);
  }

  /** Of somebody who was erased nobody can tell any longer whether it was this person. */
  private Optional<String> untold(SigningCase one, SigningCase.Hand hand) {
    var asked = answers(one, placed -> one.isByErased(hand, entered(one, placed.question())));
    return asked.isEmpty() || one.vouched().test(hand.id())
        ? Optional.empty()
        : Optional.of(TEXTS.say("own-work.erased", titles(asked), hand.called()));
  }

  /** Answers that contradict each other count because somebody said why both stand. */
  private Optional<String> explained(SigningCase one, SigningCase.Hand hand) {
    var reconciled = one.dossier().assessment().reconciled();
    return one.dossier().risk().contradictions().stream()
        .filter(Contradiction::reconciled)
        .filter(
            found ->
                Optional.ofNullable(reconciled.get(found.id()))
                    .filter(why -> isNamed(one, hand, why.by()))
                    .isPresent())
        .findFirst()
        .map(
            found ->
                TEXTS.say(
                    "own-work.reconciled",
                    as(hand, hand.name()),
                    words
                        .label("contradiction", found.id())
                        .replaceFirst("[.\\s]+$", "")
                        .concat(".")));
  }

  private static String mend(SigningCase.Hand hand) {
    return hand.isWitness() ? TEXTS.say("own-work.mend.witness") : TEXTS.say("own-work.mend");
  }

  private List<String> answers(SigningCase one, Predicate<PlacedAnswer> which) {
    return placed(one)
        .filter(placed -> isReassuring(placed.question(), placed.answer()))
        .filter(which)
        .map(PlacedAnswer::question)
        .toList();
  }

  private static Stream<PlacedAnswer> placed(SigningCase one) {
    return one.dossier().places().values().stream()
        .filter(placed -> placed.place().scope().compareTo(Scope.SITE) >= 0)
        .sorted(Comparator.comparing(PlacedAnswer::question));
  }

  private boolean isReassuring(String question, Answer answer) {
    return answer.basis() != Basis.UNKNOWN
        && Optional.ofNullable(questions.get(question))
            .filter(asked -> asked.isReassuring(answer.values()))
            .isPresent();
  }

  private static List<String> entered(SigningCase one, String question) {
    return one.entered().getOrDefault(question, List.of());
  }

  /** A text that is the name of somebody else for whom the council vouches means them. */
  private static boolean isNamed(SigningCase one, SigningCase.Hand hand, PlacedAnswer placed) {
    return isNamed(one, hand, placed.answer().by());
  }

  private static boolean isNamed(SigningCase one, SigningCase.Hand hand, String by) {
    return SpeltNames.mayName(by, hand.name())
        && (PersonName.isSame(by, hand.name())
            || one.people().values().stream()
                .filter(person -> PersonName.isSame(by, person.name()))
                .noneMatch(person -> one.areApart(hand.id(), person.id())));
  }
}
