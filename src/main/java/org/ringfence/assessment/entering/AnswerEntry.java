package org.ringfence.assessment.entering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.evidence.AttachedRef;
import org.ringfence.assessment.evidence.FreshEvidence;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.people.PeopleBook;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Method;
import org.ringfence.register.Register;

/**
 * Keeps answers and equipment with who entered them: whoever works at this computer, never whom an
 * answer names.
 */
public final class AnswerEntry {
  private static final List<String> UNKNOWN = List.of(PlacedAnswer.NOT_KNOWN);

  private final Register register;
  private final KeyRing ring;
  private final PeopleBook people;
  private final AttachedRef refs;
  private final List<Method.ContradictionRule> contradictions;

  public AnswerEntry(Register register, KeyRing ring, CatalogueServices knowledge) {
    this.register = register;
    this.ring = ring;
    this.people = new PeopleBook(register);
    this.refs = new AttachedRef(knowledge.phrases());
    this.contradictions = knowledge.rules().contradictions();
  }

  /** Keeps an answer at its place; belongs in the transaction of a change. */
  public void save(RegisterEntry entry, PlacedAnswer given) {
    var placed = refs.kept(given, FreshEvidence.of(register, entry));
    var before = at(entry, placed.place(), placed.question());
    register.save(
        placed.enteredBy(before.map(was -> entered(entry, was, placed)).orElseGet(this::me)));
  }

  /** Keeps the equipment of an assessment; belongs in the transaction of a change. */
  public void save(String assessmentId, Equipment equipment) {
    EnteredEquipment.of(register, assessmentId)
        .becomes(equipment, this::me)
        .save(register, assessmentId);
  }

  /** Keeps an equipment in which a line was replaced; belongs in the transaction of a change. */
  public void save(String assessmentId, Equipment equipment, int line, Replacement replaced) {
    EnteredEquipment.of(register, assessmentId)
        .becomes(equipment, this::me)
        .replaced(line, replaced)
        .save(register, assessmentId);
  }

  /**
   * Keeps an answer that a file brought in. What the file says of who entered it never takes the
   * place of what this register knows: whoever brings it in, and whoever entered the same before,
   * stand beside whom the file names.
   *
   * @param before who entered the same of this installation, as the register knows it
   * @param named whom the file names; empty where it names nobody
   * @param fresh what is attached that shows something of the equipment as it is
   */
  public void imported(
      PlacedAnswer placed,
      List<String> before,
      List<NamedPerson> named,
      List<PlacedAttachment> fresh) {
    var entered =
        Stream.of(before, named.isEmpty() ? UNKNOWN : people.claimed(named), me())
            .flatMap(List::stream)
            .distinct()
            .toList();
    register.save(refs.kept(placed, fresh).enteredBy(entered));
  }

  /**
   * Keeps an equipment that a file brought in, with who entered it as far as the file and this
   * register know it.
   *
   * @param earlier every equipment that the register has had of this installation
   */
  public void imported(
      RegisterEntry entry,
      Equipment equipment,
      List<EnteredEquipment> earlier,
      NamedHistory named) {
    var missing =
        entry
            .follows()
            .map(id -> EnteredEquipment.of(register, id).becomes(equipment, this::me))
            .map(one -> one.history().takenOff())
            .orElse(List.of());
    var history =
        ImportedEquipment.of(equipment, earlier, named, people::claimed, me())
            .history(equipment, missing);
    new EnteredEquipment(equipment, history).save(register, entry.assessmentId());
  }

  /** Adds whom a file names to an answer that says the same already. */
  public void repeated(PlacedAnswer there, List<NamedPerson> named) {
    var both =
        Stream.concat(there.enteredBy().stream(), people.claimed(named).stream())
            .distinct()
            .toList();
    if (!both.equals(there.enteredBy())) {
      register.save(there.enteredBy(both));
    }
  }

  /**
   * Keeps why both answers of a contradiction stand; belongs in the transaction of a change. The
   * answer that nobody believed without it is entered by whoever explains it, too.
   */
  public void explained(RegisterEntry entry, String contradiction, Reconciliation why) {
    register.saveReconciliation(entry.assessmentId(), contradiction, why);
    var denied =
        contradictions.stream()
            .filter(rule -> rule.id().equals(contradiction))
            .map(Method.ContradictionRule::denies)
            .toList();
    register.answers(entry).stream()
        .filter(placed -> placed.place().scope().compareTo(Scope.SITE) >= 0)
        .filter(placed -> denied.contains(placed.question()))
        .forEach(this::stand);
  }

  /** Adds whoever works here to those who entered an answer. */
  void stand(PlacedAnswer there) {
    var both = Stream.concat(there.enteredBy().stream(), me().stream()).distinct().toList();
    if (!both.equals(there.enteredBy())) {
      register.save(there.enteredBy(both));
    }
  }

  private Optional<PlacedAnswer> at(RegisterEntry entry, AnswerPlace place, String question) {
    return register.answers(entry).stream()
        .filter(one -> one.place().equals(place) && one.question().equals(question))
        .findFirst();
  }

  /**
   * Who says the same with other evidence stands beside whoever said it first, so that nobody loses
   * what they have said by a word that another adds. Another value is its own beginning, unless
   * somebody has explained what contradicts it: that stays, and counts again with the old value.
   */
  private List<String> entered(RegisterEntry entry, PlacedAnswer was, PlacedAnswer is) {
    if (was.answer().equals(is.answer())) {
      return was.enteredBy();
    }
    return isExplained(entry, is.question())
            || Set.copyOf(was.answer().values()).equals(Set.copyOf(is.answer().values()))
        ? Stream.concat(was.enteredBy().stream(), me().stream()).distinct().toList()
        : me();
  }

  private boolean isExplained(RegisterEntry entry, String question) {
    var explained = register.reconciled(entry.assessmentId()).keySet();
    return contradictions.stream()
        .filter(rule -> explained.contains(rule.id()))
        .anyMatch(rule -> rule.denies().equals(question));
  }

  /** Whoever works at this computer. */
  List<String> me() {
    var own = ring.own();
    return List.of(
        own.map(key -> people.add(key.name(), own)).orElseGet(() -> people.add(ring.user())).id());
  }
}
