package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ringfence.assessment.people.SpeltNames;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.Person;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;

/**
 * A signature that somebody is about to give, with all that the rules look at.
 *
 * @param dossier what would be signed
 * @param signOff who would sign, as what, with which words
 * @param settings the register's rules
 * @param earlier signatures under every revision of the assessment, this one included
 * @param entered by question id, who entered the answer, also where it stands at a wider scope
 * @param equipment who entered the equipment
 * @param people by id, everybody whom the register knows
 * @param witness whose key would sign in place of the person's own, if it is another's
 * @param vouched whether the council vouches for a person with this id
 */
record SigningCase(
    Dossier dossier,
    SignOff signOff,
    SigningSettings settings,
    List<SignOff> earlier,
    Map<String, List<String>> entered,
    EquipmentHistory equipment,
    Map<String, Person> people,
    Optional<OwnKey> witness,
    Predicate<String> vouched) {

  /**
   * Somebody who takes part in signing.
   *
   * @param id theirs; empty where they are known by name only
   * @param name as it would be printed
   * @param isWitness whether only their key signs
   */
  record Hand(String id, String name, boolean isWitness) {
    /** What they are called in a sentence, also before anybody has said who it is. */
    String called() {
      return name.isBlank() ? TEXTS.say("own-work.whoever") : name;
    }
  }

  /** Whoever signs, and whoever's key does. */
  List<Hand> hands() {
    var signer = new Hand(signOff.identity().person(), signOff.name(), false);
    return Stream.concat(
            Stream.of(signer),
            witness.stream().map(key -> new Hand(key.person(), key.name(), true)))
        .toList();
  }

  /** Whether this person may be the one with this id and name. */
  boolean isSame(Hand hand, String id, String name) {
    if (!hand.id().isEmpty() && hand.id().equals(id)) {
      return true;
    }
    return !areApart(hand.id(), id) && SpeltNames.mayBeOne(hand.name(), name);
  }

  /** Whether one of these, by their ids, may be this person. */
  boolean isBy(Hand hand, List<String> ids) {
    return ids.stream().anyMatch(id -> isSame(hand, id, name(id).orElse("")));
  }

  /** Whether one of these others, by their ids, was erased, so that it may be anybody. */
  boolean isByErased(Hand hand, List<String> ids) {
    return ids.stream()
        .filter(id -> !id.equals(hand.id()))
        .filter(id -> !id.equals(PlacedAnswer.NOT_KNOWN))
        .anyMatch(id -> name(id).isEmpty());
  }

  /** As the register knows them, or where it does not, as what is signed names them. */
  private Optional<String> name(String id) {
    return Optional.ofNullable(people.get(id))
        .map(Person::name)
        .or(() -> Optional.ofNullable(dossier.people().get(id)))
        .filter(name -> !name.isBlank());
  }

  private static boolean isOwnKey(SignOff one) {
    return one.identity().basis().compareTo(IdentityBasis.OWN_KEY) >= 0;
  }

  private boolean isSameKey(SignOff one) {
    return one.identity().key().equals(signOff.identity().key());
  }

  /** For two people of like names the council can vouch, each with an id of their own. */
  boolean areApart(String one, String other) {
    return !one.equals(other) && vouched.test(one) && vouched.test(other);
  }

  /** Whether this person may have given an earlier signature. */
  boolean isSame(Hand hand, SignOff one) {
    return isSame(hand, one.identity().person(), one.name())
        || (!hand.isWitness() && isOwnKey(signOff) && isOwnKey(one) && isSameKey(one));
  }
}
