package org.ringfence.assessment.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.Person;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.SignOff;
import org.ringfence.register.Register;

/**
 * Who has had a hand in an assessment: whoever signed any revision of it, also one that was brought
 * in again under another id, and whoever entered its answers.
 */
public final class AssessmentContributors {
  private final Register register;

  public AssessmentContributors(Register register) {
    this.register = register;
  }

  /** Every signature under any revision, those of the dossier itself included. */
  public List<SignOff> signOffs(Dossier dossier) {
    return Stream.concat(
            dossier.signOffs().stream(),
            register.entries().stream()
                .filter(entry -> isSame(entry, dossier.entry()))
                .flatMap(entry -> register.signOffs(entry.assessmentId()).stream())
                .map(KeptSignOff::signOff))
        .distinct()
        .toList();
  }

  private static boolean isSame(RegisterEntry one, RegisterEntry other) {
    return one.installationId().equals(other.installationId()) || name(one).equals(name(other));
  }

  /** The names of body, site and installation as they are compared. */
  public static String name(RegisterEntry one) {
    return Stream.of(one.organisation().name(), one.site().name(), one.installation())
        .map(AssessmentContributors::plain)
        .collect(Collectors.joining("\n"));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * By question, who entered the answer that counts: as it was signed, or where a record does not
   * say it yet, as the register knows it of the same answer.
   */
  public Map<String, List<String>> entered(Dossier dossier) {
    var kept = register.answers(dossier.entry());
    var entered = new HashMap<String, List<String>>();
    dossier
        .places()
        .forEach(
            (question, placed) ->
                entered.put(
                    question,
                    placed.enteredBy().isEmpty()
                        ? same(kept, placed).map(PlacedAnswer::enteredBy).orElse(List.of())
                        : placed.enteredBy()));
    return entered;
  }

  /** How the equipment came to be: as it was signed, or else as the register knows it. */
  public EquipmentHistory history(Dossier dossier) {
    return dossier.history().people().isEmpty()
        ? register.equipmentHistory(dossier.entry().assessmentId())
        : dossier.history();
  }

  /**
   * The same with names, as a file carries it; a question of which nothing is known is left out.
   */
  public Map<String, List<NamedPerson>> named(Dossier dossier) {
    var named = new HashMap<String, List<NamedPerson>>();
    entered(dossier)
        .forEach(
            (question, ids) -> {
              if (!ids.isEmpty()) {
                named.put(question, named(ids, dossier));
              }
            });
    return named;
  }

  /** How the equipment came to be, with names as a file carries them. */
  public NamedHistory namedHistory(Dossier dossier) {
    var history = history(dossier);
    return new NamedHistory(
        history.devices().stream()
            .map(line -> new NamedHistory.Line(named(line.enteredBy(), dossier), line.replaced()))
            .toList(),
        history.facts().entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, one -> named(one.getValue(), dossier))),
        named(history.takenOff(), dossier));
  }

  private List<NamedPerson> named(List<String> ids, Dossier dossier) {
    return ids.stream().map(id -> named(id, dossier.people())).toList();
  }

  /** Whoever has been erased since a record was signed is not named again by a file. */
  private NamedPerson named(String id, Map<String, String> recorded) {
    return id.equals(PlacedAnswer.NOT_KNOWN)
        ? NamedPerson.NOT_KNOWN
        : new NamedPerson(
            id,
            register
                .people()
                .person(id)
                .map(Person::name)
                .orElseGet(() -> recorded.getOrDefault(id, "")));
  }

  private static Optional<PlacedAnswer> same(List<PlacedAnswer> kept, PlacedAnswer placed) {
    return kept.stream()
        .filter(one -> one.place().equals(placed.place()))
        .filter(one -> one.question().equals(placed.question()))
        .filter(one -> one.answer().equals(placed.answer()))
        .findFirst();
  }
}
