package org.ringfence.assessment.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.register.Register;
import org.ringfence.signing.SignReturn;
import org.ringfence.signing.TrustFile;

/**
 * Every key that a register has met, whatever it was used for: those that signed, sealed or asked
 * here, those that sent something back, those of its trust file, and this computer's own.
 */
public final class KnownKeys {
  private final Register register;
  private final SettingsBook settings;
  private final KeyRing ring;

  public KnownKeys(Register register, SettingsBook settings, KeyRing ring) {
    this.register = register;
    this.settings = settings;
    this.ring = ring;
  }

  /** All of them; one that is known by several ways is named once for each. */
  Stream<KnownKey> all() {
    return Stream.of(used(), returned(), own(), vouched()).flatMap(keys -> keys);
  }

  /** Each key once for each person whose it is said to be, as the register itself knows it best. */
  List<KnownKey> distinct() {
    var seen = new HashSet<String>();
    var keys = new ArrayList<KnownKey>();
    all().filter(key -> seen.add(key.fingerprint())).map(this::withRoles).forEach(keys::add);
    return keys;
  }

  /** With the roles in which the trust file of this register names it. */
  private KnownKey withRoles(KnownKey key) {
    var roles =
        trusted()
            .filter(one -> one.key().equals(key.fingerprint()) && one.person().equals(key.person()))
            .flatMap(one -> one.roles().stream())
            .distinct()
            .toList();
    return new KnownKey(
        key.person(), key.name(), key.fingerprint(), key.since(), key.until(), roles);
  }

  private Stream<TrustFile.Vouched> trusted() {
    return settings.trust().stream().flatMap(trust -> trust.vouched().stream());
  }

  private Stream<KnownKey> vouched() {
    return trusted().map(KnownKey::of);
  }

  private Stream<KnownKey> used() {
    return register.people().keys().stream().flatMap(this::used);
  }

  private Stream<KnownKey> used(PersonKey key) {
    return register.people().person(key.person()).filter(person -> !person.isErased()).stream()
        .map(
            person ->
                new KnownKey(
                    person.id(),
                    person.name(),
                    key.fingerprint(),
                    key.since(),
                    key.retired().map(PersonKey.Retired::on),
                    List.of()));
  }

  /** Of whoever sent a request back with comments and has signed nothing. */
  private Stream<KnownKey> returned() {
    return register.entries().stream()
        .map(RegisterEntry::assessmentId)
        .flatMap(id -> register.signRequests().returned(id).stream())
        .flatMap(one -> SigningByFile.value(SignReturn.read("", one.proof())).stream())
        .filter(back -> !isErased(back.person()))
        .map(back -> key(back.person(), back.name(), back.key(), back.on()));
  }

  private boolean isErased(String person) {
    return register.people().person(person).filter(one -> one.isErased()).isPresent();
  }

  private Stream<KnownKey> own() {
    return ring.own().stream()
        .map(own -> key(own.person(), own.name(), own.fingerprint(), ring.since()));
  }

  private static KnownKey key(String person, String name, String fingerprint, LocalDate since) {
    return new KnownKey(person, name, fingerprint, since, Optional.empty(), List.of());
  }
}
