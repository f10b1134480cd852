package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Person;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.PersonName;
import org.ringfence.register.Register;
import org.ringfence.signing.TrustFile;

/**
 * Tells what the rules would refuse of a signature that somebody is asked for, before they are
 * asked. Whom a typed name means is not known for sure: it is refused only where the rules would
 * refuse everybody who bears it.
 */
final class SigningInvited {
  private final Register register;
  private final SettingsBook settings;
  private final KeyRing ring;
  private final SigningRules rules;

  SigningInvited(Register register, SettingsBook settings, KeyRing ring, SigningRules rules) {
    this.register = register;
    this.settings = settings;
    this.ring = ring;
    this.rules = rules;
  }

  /** What stands in the way; empty where somebody of that name, or anybody, could sign. */
  List<Problem> problems(
      Dossier dossier, SignInvitation invitation, Function<SignOff, SigningCase> looked) {
    var found = new ArrayList<Problem>();
    ring.problem()
        .or(() -> ring.own().isEmpty() ? SigningRules.noKey() : Optional.empty())
        .ifPresent(found::add);
    SigningRules.noRole(invitation.role()).ifPresent(found::add);
    NothingSaid.personProblem(
            TEXTS.say("named.invited"), invitation.to(), "", TEXTS.say("nothing.written"))
        .filter(problem -> !invitation.to().isBlank())
        .ifPresent(found::add);
    if (found.isEmpty()) {
      found.addAll(standing(dossier, invitation, looked));
    }
    return found;
  }

  private List<Problem> standing(
      Dossier dossier, SignInvitation invitation, Function<SignOff, SigningCase> looked) {
    var each =
        named(invitation.to().strip()).stream()
            .map(person -> looked.apply(signOff(dossier, invitation.role(), person)))
            .map(one -> invitation.to().isBlank() ? rules.anybody(one) : rules.standing(one))
            .toList();
    return each.stream().anyMatch(List::isEmpty) ? List.of() : each.getFirst();
  }

  /** Everybody whom a name may mean: whoever is known by it, or else somebody not known yet. */
  private List<Person> named(String name) {
    var known =
        Stream.of(
                register.people().all().stream(),
                settings.trust().map(TrustFile::vouched).stream()
                    .flatMap(List::stream)
                    .map(one -> new Person(one.person(), one.name(), "")),
                ring.own().stream().map(key -> new Person(key.person(), key.name(), "")))
            .flatMap(people -> people)
            .filter(person -> PersonName.isSame(person.name(), name))
            .distinct()
            .toList();
    return known.isEmpty() ? List.of(new Person("", name, "")) : known;
  }

  /** Signed with a key of their own, which the council may vouch for by then. */
  private SignOff signOff(Dossier dossier, String role, Person person) {
    return new SignOff(
        person.name(),
        role,
        "",
        "",
        dossier.today(),
        new Identity(IdentityBasis.VOUCHED, person.id(), ""),
        Optional.empty(),
        Optional.of(settings.signing()));
  }
}
