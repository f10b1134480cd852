package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.signing.Keys.done;
import static org.ringfence.signing.Keys.refused;

import java.io.IOException;
import java.io.Serial;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;

/** A key is opened by its passphrase only, and what is no key is told apart. */
class KeyFileTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final String PASSPHRASE = "ten chars.";

  @TempDir private Path folder;

  private SigningKey key(String person, String name) {
    return done(
        QuickKeys.FILES.make(
            folder.resolve(person + ".p12"), person, name, PASSPHRASE.toCharArray(), NOW));
  }

  private static Outcome<SigningKey> open(Path file) {
    return KeyFile.open(file, PASSPHRASE.toCharArray());
  }

  @Test
  void aKeyFileOpensWithItsPassphraseOnly() throws IOException {
    var made = key("p-1", "Lovelace, Ada = “Countess”");
    var file = folder.resolve("p-1.p12");
    var opened = done(open(file));
    assertThat(opened.fingerprint()).isEqualTo(made.fingerprint()).hasSize(64);
    assertThat(opened.person()).isEqualTo("p-1");
    assertThat(opened.name()).isEqualTo("Lovelace, Ada = “Countess”");
    assertThat(made.person()).isEqualTo("p-1");
    assertThat(made.name()).isEqualTo("Lovelace, Ada = “Countess”");
    var half = opened.publicHalf(LocalDate.of(2026, 11, 22));
    assertThat(half.person()).isEqualTo("p-1");
    assertThat(half.fingerprint()).isEqualTo(made.fingerprint());
    assertThat(Signing.fingerprint(Signing.publicKey(half.publicKey())))
        .isEqualTo(made.fingerprint());
    assertThat(half.since()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(half.retired()).isEmpty();
    assertThat(refused(KeyFile.open(file, "ten chars".toCharArray())))
        .contains("passphrase is not the one");
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Lovelace");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void theCertificateCountsFromTheDayThatItWasMadeForGoodAndSaysWhose() throws Exception {
    key("p-1", "Ada");
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(folder.resolve("p-1.p12"))) {
      store.load(in, PASSPHRASE.toCharArray());
    }
    var certificate = (X509Certificate) store.getCertificate("ringfence");
    assertThat(certificate.getNotBefore()).isEqualTo(Date.from(NOW));
    assertThat(certificate.getNotAfter()).isAfter(Instant.parse("9999-01-01T00:00:00Z"));
    assertThat(certificate.getSubjectX500Principal().getName()).contains("CN=Ada");
  }

  /** The figure stands in the file as a DER integer: 210,000 is 03 34 50. */
  @Test
  void aPassphraseIsHashedAsOftenAsOwaspAsks() throws IOException {
    var file = folder.resolve("slow.p12");
    done(
        new KeyFile(new SecureRandom(), KeyFile.ROUNDS)
            .make(file, "p1", "Anna Berg", PASSPHRASE.toCharArray(), NOW));
    assertThat(HexFormat.of().formatHex(Files.readAllBytes(file))).contains("0203033450");
    assertThat(done(open(file)).name()).isEqualTo("Anna Berg");
  }

  @Test
  void twoKeysOfOnePersonDiffer() {
    var one = key("p-1", "Ada");
    assertThat(key("p-2", "Ada").fingerprint()).isNotEqualTo(one.fingerprint());
  }

  @Test
  void noKeyIsMadeOverAnotherOrUnderAShortPassphrase() throws IOException {
    key("p-1", "Ada");
    var keys = QuickKeys.FILES;
    var file = folder.resolve("p-1.p12");
    var before = Files.readAllBytes(file);
    assertThat(refused(keys.make(file, "p-1", "Ada", PASSPHRASE.toCharArray(), NOW)))
        .contains("key file already");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(
            refused(keys.make(folder.resolve("x.p12"), "x", "X", "nine char".toCharArray(), NOW)))
        .contains("too short", "10 characters");
    assertThat(folder.resolve("x.p12")).doesNotExist();
  }

  @Test
  void aDamagedKeyFileIsRefusedOrStillHoldsTheSameKey() throws IOException {
    var print = key("p-1", "Ada").fingerprint();
    var file = folder.resolve("p-1.p12");
    var bytes = Files.readAllBytes(file);
    var random = new Random(5);
    for (var i = 0; i < 6; i++) {
      var damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= 0x55;
      Files.write(file, damaged);
      var found =
          switch (open(file)) {
            case Outcome.Done<SigningKey>(var key) -> key.fingerprint();
            case Outcome.Refused<SigningKey>(var problems) -> problems.getFirst().where();
          };
      assertThat(found).isIn(print, file.toString());
    }
  }

  @Test
  void whatIsNoKeyFileIsToldApartFromOneThatCanNotBeRead() throws IOException {
    var file = folder.resolve("p-1.p12");
    for (var size : new int[] {0, 3, 100_000, 100_001}) {
      Files.write(file, new byte[size]);
      assertThat(refused(open(file))).as("%d bytes", size).contains("p-1.p12", "key file");
    }
    assertThat(refused(open(folder.resolve("none.p12")))).contains("none.p12", "no such file");
    assertThat(refused(open(folder))).contains("This is a folder", "key file");
  }

  @Test
  void aFileMuchLargerThanAKeyIsNotEvenRead() throws IOException {
    key("p-1", "Ada");
    var file = folder.resolve("p-1.p12");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100_000));
    assertThat(done(open(file)).name()).isEqualTo("Ada");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100_001));
    assertThat(refused(open(file))).contains("not a key file of Ringfence");
  }

  /** Chance that isn't: the same byte for ever. */
  private static final class Same extends SecureRandom {
    @Serial private static final long serialVersionUID = 1;

    @Override
    public void nextBytes(byte[] bytes) {
      Arrays.fill(bytes, (byte) 'Z');
    }
  }

  @Test
  void allChanceComesFromTheSourceThatItWasGiven() throws IOException {
    var keys = new KeyFile(new Same(), 1);
    var one = folder.resolve("one.p12");
    var passphrase = PASSPHRASE.toCharArray();
    var first = done(keys.make(one, "p-1", "Ada", passphrase, NOW));
    var again = done(keys.make(folder.resolve("two.p12"), "p-1", "Ada", passphrase, NOW));
    assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
    // The salt of the lock, 16 bytes, stands in the file as it is.
    assertThat(Files.readString(one, StandardCharsets.ISO_8859_1)).contains("Z".repeat(16));
  }

  private void store(String entry, KeyPair secret, KeyPair open, String subject) throws Exception {
    store(entry, secret, open, subject, PASSPHRASE);
  }

  private void store(String entry, KeyPair secret, KeyPair open, String subject, String passphrase)
      throws Exception {
    var name = new X500Name(subject);
    var builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            Date.from(NOW),
            Date.from(NOW.plusSeconds(60)),
            name,
            open.getPublic());
    var signer = new JcaContentSignerBuilder(algorithm(open)).build(open.getPrivate());
    var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        entry, secret.getPrivate(), passphrase.toCharArray(), new Certificate[] {certificate});
    try (var out = Files.newOutputStream(folder.resolve("other.p12"))) {
      store.store(out, PASSPHRASE.toCharArray());
    }
  }

  @Test
  void aKeyOfAnotherProgramOrWithSomebodyElsesPublicHalfIsNone() throws Exception {
    var file = folder.resolve("other.p12");
    var pair = Keys.pair();
    store("ringfence", pair, pair, "CN=Ada");
    assertThat(done(open(file)).name()).isEqualTo("Ada");
    assertThat(done(open(file)).person()).isEmpty();
    store("other", pair, pair, "CN=Ada");
    assertThat(refused(open(file))).contains("not a key file of Ringfence");
    store("ringfence", pair, Keys.pair(), "CN=Ada");
    assertThat(refused(open(file))).contains("not a key file of Ringfence");
    var elliptic = KeyPairGenerator.getInstance("EC").generateKeyPair();
    store("ringfence", elliptic, elliptic, "CN=Ada");
    assertThat(refused(open(file))).contains("not a key file of Ringfence");
  }

  private static String algorithm(KeyPair pair) {
    return pair.getPublic().getAlgorithm().equals("EC") ? "SHA256withECDSA" : Signing.ALGORITHM;
  }

  @Test
  void aKeyUnderAnotherPassphraseThanItsFileStaysShut() throws Exception {
    var pair = Keys.pair();
    store("ringfence", pair, pair, "CN=Ada", "quite another");
    assertThat(refused(open(folder.resolve("other.p12")))).contains("passphrase is not the one");
  }

  /** Told without the passphrase, which a list of keys has not. */
  @Test
  void aKeyFileThatIsCutOrNoneIsSeenToBeDamaged() throws IOException {
    key("p-1", "Ada");
    var file = folder.resolve("p-1.p12");
    assertThat(KeyFile.isDamaged(file)).isFalse();
    var bytes = Files.readAllBytes(file);
    for (var size : new int[] {0, 1, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, size));
      assertThat(KeyFile.isDamaged(file)).as("%d bytes", size).isTrue();
    }
    Files.write(file, Arrays.copyOf(bytes, 100_001));
    assertThat(KeyFile.isDamaged(file)).isTrue();
    assertThat(KeyFile.isDamaged(folder)).isTrue();
    assertThat(KeyFile.isDamaged(folder.resolve("none.p12"))).isTrue();
  }
}
