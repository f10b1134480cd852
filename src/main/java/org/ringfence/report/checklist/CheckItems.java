package org.ringfence.report.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Question;
import org.ringfence.report.text.PaperPhrases;

/**
 * What is not shown at an installation and has to be looked at: what the scores gain most from
 * first, then everything else that is held below inspected.
 */
final class CheckItems {
  private static final String TECHNICIAN = "technician";
  private static final String SITE_MANAGER = "facilities";
  private static final String PROCUREMENT = "procurement";

  private final PaperPhrases phrases;

  CheckItems(PaperPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Something to check.
   *
   * @param subject question or fact id
   * @param title its short name
   * @param proof what proves it
   * @param colleague id of who can answer it
   * @param decisive whether what is attainable needs it
   * @param held the answer as it is held; empty for a fact
   */
  record Item(
      String subject,
      String title,
      String proof,
      String colleague,
      boolean decisive,
      Optional<HeldAnswer> held) {}

  /** What can be checked on site. */
  List<Item> onSite(Dossier dossier) {
    return all(dossier).filter(item -> isOnSite(item, dossier)).toList();
  }

  /** What somebody else has to be asked. */
  List<Item> forOthers(Dossier dossier) {
    return all(dossier).filter(item -> !isOnSite(item, dossier)).toList();
  }

  /**
   * A technician's questions, and those of the site manager that a visit is worth making for. A
   * technician can see what is asked of this installation, but nothing of the site or of plans.
   */
  private boolean isOnSite(Item item, Dossier dossier) {
    return item.colleague().equals(TECHNICIAN)
        || (item.colleague().equals(SITE_MANAGER)
            && isAdvised(item.subject(), dossier)
            && isOfInstallation(item.subject()));
  }

  private boolean isOfInstallation(String subject) {
    return phrases.method().questions().stream()
        .filter(question -> question.id().equals(subject))
        .anyMatch(
            question ->
                question.scope() == Scope.INSTALLATION && !question.step().equals(PROCUREMENT));
  }

  private static boolean isAdvised(String subject, Dossier dossier) {
    return dossier.advice().stream().anyMatch(advice -> advice.check().subject().equals(subject));
  }

  private Stream<Item> all(Dossier dossier) {
    var rest =
        phrases.method().questions().stream()
            .filter(question -> !isAdvised(question.id(), dossier))
            .flatMap(question -> unproven(dossier, question).stream());
    return Stream.concat(dossier.advice().stream().map(advice -> advised(dossier, advice)), rest);
  }

  private static Item advised(Dossier dossier, Advice advice) {
    var subject = advice.check().subject();
    return new Item(
        subject,
        advice.title(),
        advice.proof(),
        advice.colleague(),
        Advice.needed(dossier).contains(advice),
        held(dossier, subject));
  }

  private Optional<Item> unproven(Dossier dossier, Question question) {
    return held(dossier, question.id())
        .filter(held -> !phrases.counting(held).isAtLeast(Basis.INSPECTED))
        .map(
            held ->
                new Item(
                    question.id(),
                    phrases.wording().title(question.id()),
                    phrases.wording().question(question.id()).proof(),
                    question.ask(),
                    false,
                    Optional.of(held)));
  }

  private static Optional<HeldAnswer> held(Dossier dossier, String question) {
    return dossier.risk().held().stream()
        .filter(held -> held.question().equals(question))
        .findFirst();
  }

  /** What is said today and on what basis; that nothing is said for what is not known. */
  String today(Item item, Dossier dossier) {
    var words = phrases.words();
    return item.held()
        .map(
            held ->
                held.isUnknown()
                    ? words.say("checklist.not-known")
                    : words.say(
                        "checklist.said",
                        phrases.values(held.question(), held.given().values()),
                        phrases.held(held)))
        .orElseGet(
            () ->
                dossier
                    .risk()
                    .facts()
                    .get(item.subject())
                    .map(value -> phrases.joinedValues(item.subject(), value.text()))
                    .map(value -> words.say("checklist.recorded", value))
                    .orElseGet(() -> words.say("checklist.not-known")));
  }

  /** The answers to tick, in words; none for a fact that is a number or a name. */
  List<String> choices(Item item) {
    return phrases.method().questions().stream()
        .filter(question -> question.id().equals(item.subject()))
        .flatMap(question -> question.values().stream())
        .map(value -> phrases.wording().valueLabel(item.subject(), value))
        .toList();
  }
}
