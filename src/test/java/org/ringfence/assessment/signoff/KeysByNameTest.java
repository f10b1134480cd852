package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.ledger.TrustAdoption;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.model.installation.Person;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.register.Register;
import org.ringfence.signing.Keys;
import org.ringfence.signing.QuickKeys;
import org.ringfence.signing.TrustFile;
import org.ringfence.signing.TrustFile.Vouched;

/** Whoever bears a known name brings the known key, or a person looks at both. */
class KeysByNameTest {
  private static final String ADAS = "ad".repeat(32);
  private static final String GRACES = "ce".repeat(32);
  private static final String FRESH = "0f".repeat(32);

  @TempDir private Path folder;
  private Register register;
  private SettingsBook settings;
  private KeysByName keys;

  @BeforeEach
  void knowing() {
    register = Estate.done(Register.open(folder.resolve("r.ringfence"), Estate.CLOCK));
    var chronicle = new AuditLog(register, UUID::randomUUID, Estate.CLOCK);
    settings = new SettingsBook(register, chronicle);
    var ring =
        new KeyRing(folder.resolve("keys"), UUID::randomUUID, Estate.CLOCK, "", QuickKeys.FILES);
    keys = new KeysByName(register, new KnownKeys(register, settings, ring), chronicle, ring);
    register.people().save(new Person("p-1", "Ada Lovelace", "5a17"));
    register.people().addKey(new PersonKey("p-1", ADAS, "", Estate.TODAY, Optional.empty()));
    var trust =
        TrustFile.issue(
            Keys.fresh("council", "Anytown"),
            "Anytown",
            1,
            Estate.TODAY,
            List.of(
                new Vouched(
                    "p-2",
                    "Grace Hopper",
                    List.of("approver"),
                    GRACES,
                    Estate.TODAY,
                    Optional.empty())));
    var adoption = new TrustAdoption("trust", trust, Optional.empty(), 0, "");
    Estate.done(settings.adopt(trust, trust.text(), adoption));
  }

  @AfterEach
  void closed() {
    register.close();
  }

  private static KeysByName.Bearer bearer(String person, String name, String key) {
    return new KeysByName.Bearer(person, name, key, Estate.TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p-1|Ada Lovelace", "p-9|Ada Lovelace", "p-9|ada  LOVELACE", "p-9|Ada Lóvelace",
        "p-9|Lovelace, Ada", "p-9|Dr Ada Lovelace", "p-9|A. Lovelace", "p-9|Ada B. Lovelace",
        "p-9|Аdа Lovelace", "p-9|Ada Lovelase", "p-9|AdaLovelace", "p-1|Somebody Else",
        "p-2|Grace Hopper", "p-9|grace hopper", "p-9|Grâce Hopper",
      })
  void aKnownNameUnderAnotherKeyIsLookedAt(String person, String name) {
    var found = keys.other(bearer(person, name, FRESH)).orElseThrow();
    var known =
        person.equals("p-2") || name.toLowerCase(Locale.ROOT).startsWith("gr") ? GRACES : ADAS;
    assertThat(found.known()).extracting(KnownKey::fingerprint).containsExactly(known);
    assertThat(found.problem("f.json").message())
        .contains("0F0F-0F0F-0F0F-0F0F", found.known().getFirst().printed(), "f.json", name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p-9|Tom Lee|0f",
        "p-9|Ada Byron|0f",
        "p-9|Grace Lovelace|0f",
        "p-9|Adam Lee|0f",
        "p-1|Ada Lovelace|ad",
        "p-1|ADA LOVELACE|ad",
        "p-2|Grace Hopper|ce",
      })
  void whoIsNotKnownOrBringsTheirKeyIsNot(String person, String name, String key) {
    assertThat(keys.problem(bearer(person, name, key.repeat(32)), "")).isEmpty();
  }

  @Test
  void whatSomebodyHasComparedIsLoggedAndNotAskedAgain() {
    var fresh = bearer("p-9", "Ada Lovelace", FRESH);
    keys.compared(keys.other(fresh).orElseThrow());
    assertThat(keys.problem(fresh, "")).isEmpty();
    assertThat(register.log().entries().getLast())
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo("key-compared");
              assertThat(entry.subject()).isEqualTo(FRESH);
              assertThat(entry.detail()).contains(ADAS);
            });
    // It was compared with Ada's key and not with Grace's.
    assertThat(keys.problem(bearer("p-9", "Grace Hopper", FRESH), "")).isPresent();
    assertThat(keys.problem(bearer("p-9", "Ada Lovelace", "1f".repeat(32)), "")).isPresent();
  }

  @Test
  void aKeyThatWasGivenUpIsNobodysToCompare() {
    register.people().retireKey(ADAS, new PersonKey.Retired(Estate.TODAY, "lost"));
    assertThat(keys.problem(bearer("p-1", "Ada Lovelace", ADAS), "").orElseThrow().what())
        .contains("given up on 2026-11-22");
    assertThat(keys.other(bearer("p-1", "Ada Lovelace", FRESH))).isPresent();
  }
}
