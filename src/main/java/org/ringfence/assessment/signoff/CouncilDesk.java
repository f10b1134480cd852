package org.ringfence.assessment.signoff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.signing.KeyFile;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/** Speaks for the council: says in a signed trust file whose key is whose. */
public final class CouncilDesk {
  private final KnownKeys known;
  private final CatalogueServices knowledge;
  private final SettingsBook settings;
  private final KeyFile files;

  public CouncilDesk(
      KnownKeys known, CatalogueServices knowledge, SettingsBook settings, KeyFile files) {
    this.files = files;
    this.known = known;
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
    return files
        .make(file, "council", organisation.strip(), passphrase, knowledge.clock().instant())
        .map(SigningKey::fingerprint);
  }

  /** What a trust file can let somebody do: ids of roles, and that of giving papers out. */
  public List<String> rights() {
    return VouchReading.RIGHTS;
  }

  /** The words for such a right. */
  public String rightName(String right) {
    return right.equals(TrustFile.GIVES_OUT)
        ? knowledge.phrases().say("right.issuer")
        : knowledge.wording().label("role", right);
  }

  /**
   * Every key that this register has met, and this computer's own, by name and day; nobody vouches
   * for any of them yet.
   */
  public List<KnownKey> keys() {
    return known.distinct().stream()
        .sorted(
            Comparator.comparing(KnownKey::name, NaturalOrder.OF_NAMES)
                .thenComparing(KnownKey::since)
                .thenComparing(KnownKey::fingerprint))
        .toList();
  }

  /**
   * What a trust file would say, before anybody types a passphrase: nothing but what is named here.
   *
   * @param vouches each key whose owner the issuer has compared it with, and in which roles
   */
  public Outcome<List<KnownKey>> vouching(List<VouchRequest> vouches) {
    return vouched(vouches).map(CouncilDesk::shown);
  }

  private Outcome<List<TrustFile.Vouched>> vouched(List<VouchRequest> vouches) {
    return new VouchReading(keys(), today()).vouched(vouches);
  }

  /**
   * Writes a trust file that vouches for these keys in these roles, and for nothing else. Its
   * number is higher than that of any that was issued with the same key, or that this register went
   * by.
   */
  public Outcome<Path> issue(
      Path councilKey, char[] passphrase, List<VouchRequest> vouches, Path out) {
    return vouched(vouches)
        .then(
            vouched ->
                KeyFile.open(councilKey, passphrase).then(key -> trust(key, councilKey, vouched)))
        .then(
            trust ->
                WholeFile.write(
                    out, to -> to.write(trust.text().getBytes(StandardCharsets.UTF_8))));
  }

  private Outcome<TrustFile> trust(
      SigningKey council, Path councilKey, List<TrustFile.Vouched> vouched) {
    var last = settings.trust().map(TrustFile::number).orElse(0);
    return new IssuedTrust(councilKey)
        .issue(last, number -> TrustFile.issue(council, council.name(), number, today(), vouched));
  }

  private LocalDate today() {
    return LocalDate.now(knowledge.clock());
  }

  private static List<KnownKey> shown(List<TrustFile.Vouched> vouched) {
    return vouched.stream().map(KnownKey::of).toList();
  }
}
