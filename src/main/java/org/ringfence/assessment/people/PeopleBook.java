package org.ringfence.assessment.people;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.Person;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.model.written.PersonName;
import org.ringfence.register.Register;
import org.ringfence.signing.SignatureProof;
import org.ringfence.signing.SigningKey;

/** Knows who is who in a register: by key or by choice from the list, and only then by spelling. */
public final class PeopleBook {
  private static final int SALT_BYTES = 16;

  private final Register register;
  private final SecureRandom random = new SecureRandom();

  public PeopleBook(Register register) {
    this.register = register;
  }

  /** The person of this key, or of this name, if the register knows them. */
  public Optional<Person> find(String name, Optional<OwnKey> own) {
    return own.isPresent()
        ? own.flatMap(key -> register.people().person(key.person()).or(() -> Optional.of(of(key))))
        : register.people().all().stream()
            .filter(person -> PersonName.isSame(person.name(), name))
            .findFirst();
  }

  private static Person of(OwnKey key) {
    return new Person(key.person(), key.name(), "");
  }

  /** The same, added where the register does not know them yet. */
  public Person add(String name, Optional<OwnKey> own) {
    var id = own.map(OwnKey::person).orElseGet(() -> UUID.randomUUID().toString());
    var known = own.isPresent() ? register.people().person(id) : find(name, Optional.empty());
    return known
        .map(person -> own.map(key -> named(person, key.name())).orElse(person))
        .orElseGet(() -> added(id, own.map(OwnKey::name).orElse(name.strip())));
  }

  /** Gives whoever has a key its name here, where they have entered anything under another. */
  public void nameAsKey(Optional<OwnKey> own) {
    own.ifPresent(
        key -> register.people().person(key.person()).ifPresent(known -> named(known, key.name())));
  }

  /** Whoever was known by their account only has the name of their key once they have one. */
  private Person named(Person known, String name) {
    if (known.isErased() || known.name().equals(name)) {
      return known;
    }
    var named = new Person(known.id(), name, known.salt());
    register.people().save(named);
    return named;
  }

  /** The same person by their id, added where the register does not know them yet. */
  public Person add(Person person) {
    return register.people().person(person.id()).orElseGet(() -> added(person.id(), person.name()));
  }

  /**
   * The ids of those whom a file names. An id that the register knows under quite another name
   * counts for both, so that nobody hides behind somebody else's; an erased name does not come
   * back. Of somebody of whom the register has no key there is only the file's word, so it is not
   * known who it was.
   */
  public List<String> claimed(List<NamedPerson> named) {
    return named.stream().flatMap(this::claimed).distinct().toList();
  }

  private Stream<String> claimed(NamedPerson one) {
    if (one.equals(NamedPerson.NOT_KNOWN)) {
      return Stream.of(one.id());
    }
    var unproven = hasKey(one.id()) ? Stream.<String>empty() : Stream.of(PlacedAnswer.NOT_KNOWN);
    return Stream.concat(ids(one), unproven);
  }

  private boolean hasKey(String id) {
    return register.people().keys().stream().anyMatch(key -> key.person().equals(id));
  }

  private Stream<String> ids(NamedPerson one) {
    var known = register.people().person(one.id());
    if (known.isEmpty()) {
      return Stream.of(one.name().isBlank() ? one.id() : added(one.id(), one.name()).id());
    }
    return isOtherwise(known.get(), one.name())
        ? Stream.of(one.id(), add(one.name(), Optional.empty()).id())
        : Stream.of(one.id());
  }

  private static boolean isOtherwise(Person known, String name) {
    return !known.isErased() && !name.isBlank() && !SpeltNames.mayBeOne(known.name(), name);
  }

  private Person added(String id, String name) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var person = new Person(id, name, HexFormat.of().formatHex(salt));
    register.people().save(person);
    return person;
  }

  /** Adds this computer's key, and whose it is, where the register does not know it yet. */
  public void addKey(SigningKey key, Optional<OwnKey> own, LocalDate since) {
    add(key.name(), own);
    if (register.people().key(key.fingerprint()).isEmpty()) {
      register.people().addKey(key.publicHalf(since));
    }
  }

  /** Who signed elsewhere, and their key, added where the register does not know them yet. */
  public Person added(SignatureProof proof) {
    var signOff = proof.envelope().signOff();
    var id = signOff.identity().person();
    var person = register.people().person(id).orElseGet(() -> added(id, signOff.name()));
    if (register.people().key(signOff.identity().key()).isEmpty()) {
      register
          .people()
          .addKey(
              new PersonKey(
                  id, signOff.identity().key(), proof.publicKey(), signOff.on(), Optional.empty()));
    }
    return person;
  }
}
