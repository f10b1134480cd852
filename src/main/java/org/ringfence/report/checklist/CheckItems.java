package org.ringfence.report.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Question;
import org.ringfence.report.text.PaperPhrases;

/**
 * What is not shown at an installation and has to be looked at: what the scores gain most from
 * first, then everything else that is held below inspected.
 */
final class CheckItems {
  private static final String TECHNICIAN = "technician";

  private final PaperPhrases phrases;
  private final Walk walk;

  CheckItems(PaperPhrases phrases, Walk walk) {
    this.phrases = phrases;
    this.walk = walk;
  }

  /**
   * Something to check.
   *
   * @param subject question or fact id
   * @param title its short name
   * @param colleague id of who can answer it
   * @param decisive whether what is attainable needs it
   * @param held the answer as it is held; empty for a fact
   */
  record Item(
      String subject,
      String title,
      String colleague,
      boolean decisive,
      Optional<HeldAnswer> held) {}

  /** A stop of the walk and what is looked at there. */
  record AtStop(Walk.Stop stop, List<Item> items) {}

  /** The stops with what is looked at there; the most telling stop, and check, comes first. */
  List<AtStop> walk(Dossier dossier) {
    var here = onSite(dossier);
    return walk.stops().stream()
        .map(
            stop ->
                new AtStop(
                    stop,
                    here.stream().filter(item -> walk.at(item.subject()).equals(stop)).toList()))
        .sorted(
            java.util.Comparator.comparingInt(
                at -> at.items().isEmpty() ? here.size() : here.indexOf(at.items().getFirst())))
        .toList();
  }

  Walk walk() {
    return walk;
  }

  /** What can be checked on site, most telling first. */
  List<Item> onSite(Dossier dossier) {
    return all(dossier).filter(item -> isOnSite(item, dossier)).toList();
  }

  /** What is written on the sheet of a device. */
  List<Item> ofDevices(Dossier dossier) {
    return all(dossier).filter(item -> item.held().isEmpty()).toList();
  }

  /** What somebody else has to be asked. */
  List<Item> forOthers(Dossier dossier) {
    return all(dossier)
        .filter(item -> item.held().isPresent() && !isOnSite(item, dossier))
        .toList();
  }

  private boolean isOnSite(Item item, Dossier dossier) {
    var subject = item.subject();
    return item.held().isPresent()
        && (item.colleague().equals(TECHNICIAN)
            || walk.always(subject)
            || (walk.ifAdvised(subject) && isAdvised(subject, dossier)));
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
                    question.ask(),
                    false,
                    Optional.of(held)));
  }

  private static Optional<HeldAnswer> held(Dossier dossier, String question) {
    return dossier.risk().held().stream()
        .filter(held -> held.question().equals(question))
        .findFirst();
  }

  /** The name of something to check, and that it is needed where it is. */
  String title(Item item) {
    return item.decisive()
        ? phrases.words().say("checks.title.needed.bare", item.title())
        : item.title();
  }

  /** What is said today and on what basis; that nothing is said for what is not known. */
  String today(Item item) {
    var words = phrases.words();
    return item.held()
        .filter(held -> !held.isUnknown())
        .map(
            held ->
                words.say(
                    "checklist.said",
                    phrases.values(held.question(), held.given().values()),
                    phrases.held(held)))
        .orElseGet(() -> words.say("checklist.not-known"));
  }

  /** The values to tick, by id. */
  List<String> values(Item item) {
    return phrases.method().questions().stream()
        .filter(question -> question.id().equals(item.subject()))
        .flatMap(question -> question.values().stream())
        .toList();
  }
}
