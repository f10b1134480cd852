package org.ringfence.assessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Outcome;
import org.ringfence.model.Person;
import org.ringfence.model.PersonKey;
import org.ringfence.register.Register;
import org.ringfence.signing.KeyFile;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/** Speaks for the council: says in a signed trust file whose key is whose. */
public final class CouncilDesk {
  private static final List<String> ROLES =
      List.of("assessor", "technician", "reviewer", "approver");

  private final Register register;
  private final Knowledge knowledge;
  private final SettingsBook settings;

  CouncilDesk(Register register, Knowledge knowledge, SettingsBook settings) {
    this.register = register;
    this.knowledge = knowledge;
    this.settings = settings;
  }

  /**
   * Makes the council's own key, which vouches for people's keys and signs nothing else.
   *
   * @param file where to; it belongs with the monitoring officer and not on everybody's computer
   * @return the key's fingerprint, which the council publishes
   */
  public Outcome<String> makeKey(Path file, String organisation, char[] passphrase) {
    return new KeyFile(new SecureRandom())
        .make(file, "council", organisation.strip(), passphrase, knowledge.clock().instant())
        .map(SigningKey::fingerprint);
  }

  /**
   * Writes a trust file that names every key of this register that is not given up. Whoever issues
   * it has to have seen that each key is that person's.
   */
  public Outcome<Path> issue(Path councilKey, char[] passphrase, Path out) {
    return KeyFile.open(councilKey, passphrase)
        .map(this::trust)
        .then(
            trust ->
                WholeFile.write(
                    out, to -> to.write(trust.text().getBytes(StandardCharsets.UTF_8))));
  }

  private TrustFile trust(SigningKey council) {
    var today = LocalDate.now(knowledge.clock());
    var number = settings.trust().map(TrustFile::number).orElse(0) + 1;
    var vouched = register.people().keys().stream().flatMap(key -> vouched(key).stream()).toList();
    return TrustFile.issue(council, council.name(), number, today, vouched);
  }

  private Optional<TrustFile.Vouched> vouched(PersonKey key) {
    return register
        .people()
        .person(key.person())
        .filter(person -> !person.isErased())
        .map(person -> vouched(person, key));
  }

  private static TrustFile.Vouched vouched(Person person, PersonKey key) {
    return new TrustFile.Vouched(
        person.id(),
        person.name(),
        ROLES,
        key.fingerprint(),
        key.since(),
        key.retired().map(PersonKey.Retired::on));
  }
}
