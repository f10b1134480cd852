package org.ringfence.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.PBEParameterSpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WantedFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/**
 * A person's signing key in a PKCS#12 file under a passphrase. The certificate beside it says whose
 * key it is by that person's own word only.
 */
public final class KeyFile {
  /** How short a passphrase may be. */
  public static final int SHORTEST_PASSPHRASE = 10;

  private static final String TYPE = "PKCS12";
  private static final String ENTRY = "ringfence";
  private static final String LOCK = "PBEWithHmacSHA512AndAES_256";

  /**
   * How often a passphrase is hashed in a key that people use, so that guessing it is slow: OWASP's
   * figure of 2023 for PBKDF2 with HMAC-SHA-512.
   */
  public static final int ROUNDS = 210_000;

  private static final int SALT_BYTES = 16;
  private static final int LARGEST = 100_000;
  private static final Instant NEVER =
      ZonedDateTime.of(9999, 12, 31, 23, 59, 59, 0, ZoneOffset.UTC).toInstant();

  private final SecureRandom random;
  private final int rounds;

  /**
   * Makes keys.
   *
   * @param random their source of randomness
   * @param rounds how often a passphrase is hashed: {@link #ROUNDS}, or fewer where nothing is kept
   */
  public KeyFile(SecureRandom random, int rounds) {
    this.random = random;
    this.rounds = rounds;
  }

  /**
   * Makes a key and its file, whole or not at all; refused where a file is there already, or the
   * passphrase is too short.
   *
   * @param person the person's id
   * @param name the person's name
   * @param at from when the certificate counts
   */
  public Outcome<SigningKey> make(
      Path file, String person, String name, char[] passphrase, Instant at) {
    var objection = objection(name, passphrase);
    if (objection.isPresent()) {
      return new Outcome.Refused<>(List.of(objection.get()));
    }
    if (Files.exists(file)) {
      return Outcome.refused(
          "There is a key file already, and it was left as it is.",
          file.toString(),
          "Use the key that is there, or choose another file.");
    }
    var pair = pair();
    var certificate = certificate(pair, person, name, at);
    var key = new SigningKey(person, name, pair.getPrivate(), pair.getPublic());
    return WholeFile.writePrivate(
            file, out -> store(pair.getPrivate(), certificate, passphrase, out))
        .map(_ -> key);
  }

  /** Why no key can be made with this name and passphrase; empty where one can. */
  public static Optional<Problem> objection(String name, char[] passphrase) {
    var misnamed = KeyName.problem(name);
    if (misnamed.isPresent()) {
      return misnamed;
    }
    return passphrase.length < SHORTEST_PASSPHRASE
        ? Optional.of(
            new Problem(
                "The passphrase is too short.",
                "",
                "Use at least %d characters, such as three words. No key was made."
                    .formatted(SHORTEST_PASSPHRASE)))
        : Optional.empty();
  }

  /** Opens a key file; refused where it is none, or the passphrase is not the one it has. */
  public static Outcome<SigningKey> open(Path file, char[] passphrase) {
    return open(file, file.toString(), passphrase);
  }

  /** Whether a file is plainly damaged, as far as that shows without its passphrase. */
  public static boolean isDamaged(Path file) {
    try {
      return !Files.isRegularFile(file)
          || Files.size(file) > LARGEST
          || !isWhole(PlainFile.bytes(file, LARGEST));
    } catch (IOException e) {
      // That it can't be read is another fault, which is told when it is opened.
      return false;
    }
  }

  private static boolean isWhole(byte[] bytes) {
    try {
      return bytes.length > 0 && Pfx.getInstance(ASN1Primitive.fromByteArray(bytes)) != null;
    } catch (IOException | RuntimeException e) {
      // A damaged file makes the library throw whatever its parser met.
      return false;
    }
  }

  /**
   * The same of a key that people know by another name than its file's.
   *
   * @param called what a wrong passphrase is not the one of: "the key of Anna Berg"
   */
  public static Outcome<SigningKey> open(Path file, String called, char[] passphrase) {
    var misfit = FileNature.misfit(file, WantedFile.KEY);
    if (misfit.isPresent()) {
      return new Outcome.Refused<>(List.of(misfit.get()));
    }
    return NamedFile.use(file, named -> read(named, called, passphrase));
  }

  private static Outcome<SigningKey> read(Path file, String called, char[] passphrase) {
    try {
      return Files.size(file) > LARGEST
          ? noKey(file)
          : opened(file, called, PlainFile.bytes(file, LARGEST), passphrase);
    } catch (IOException e) {
      return unreadable(file);
    }
  }

  private static Outcome<SigningKey> opened(
      Path file, String called, byte[] bytes, char[] passphrase) {
    try {
      var store = KeyStore.getInstance(TYPE);
      store.load(new ByteArrayInputStream(bytes), passphrase);
      return key(store, passphrase).map(Outcome::done).orElseGet(() -> noKey(file));
    } catch (UnrecoverableKeyException e) {
      return wrongPassphrase(called);
    } catch (IOException e) {
      return e.getCause() instanceof UnrecoverableKeyException
          ? wrongPassphrase(called)
          : noKey(file);
    } catch (GeneralSecurityException | RuntimeException e) {
      // A damaged file makes the library throw whatever its parser met.
      return noKey(file);
    }
  }

  private static Optional<SigningKey> key(KeyStore store, char[] passphrase)
      throws GeneralSecurityException {
    return store.getKey(ENTRY, passphrase) instanceof PrivateKey secret
            && store.getCertificate(ENTRY) instanceof X509Certificate certificate
            && isPair(secret, certificate)
        ? Optional.of(signingKey(secret, certificate))
        : Optional.empty();
  }

  private static SigningKey signingKey(PrivateKey secret, X509Certificate certificate)
      throws GeneralSecurityException {
    var subject = new JcaX509CertificateHolder(certificate).getSubject();
    return new SigningKey(
        first(subject, BCStyle.UID),
        first(subject, BCStyle.CN),
        secret,
        certificate.getPublicKey());
  }

  /** The public half is what others will check with, so it has to be this key's. */
  private static boolean isPair(PrivateKey secret, X509Certificate certificate) {
    var probe = ENTRY.getBytes(StandardCharsets.UTF_8);
    return Signing.holds(certificate.getPublicKey(), probe, Signing.sign(secret, probe));
  }

  private static String first(X500Name name, ASN1ObjectIdentifier kind) {
    var found = name.getRDNs(kind);
    return found.length == 0 ? "" : ((ASN1String) found[0].getFirst().getValue()).getString();
  }

  private KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance(Signing.ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 makes Ed25519 keys", e);
    }
  }

  private X509Certificate certificate(KeyPair pair, String person, String name, Instant at) {
    var subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.UID, person)
            .addRDN(BCStyle.CN, KeyName.encoded(name))
            .build();
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              subject,
              new BigInteger(Long.SIZE, random),
              Date.from(at),
              Date.from(NEVER),
              subject,
              pair.getPublic());
      var signer = new JcaContentSignerBuilder(Signing.ALGORITHM).build(pair.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException("the certificate of a new key can't be made", e);
    }
  }

  private void store(
      PrivateKey secret, X509Certificate certificate, char[] passphrase, OutputStream out)
      throws IOException {
    try {
      var store = KeyStore.getInstance(TYPE);
      store.load(null, null);
      var salt = new byte[SALT_BYTES];
      random.nextBytes(salt);
      store.setEntry(
          ENTRY,
          new KeyStore.PrivateKeyEntry(secret, new Certificate[] {certificate}),
          new KeyStore.PasswordProtection(passphrase, LOCK, new PBEParameterSpec(salt, rounds)));
      store.store(out, passphrase);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java 25 has " + TYPE, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key can't be put into its file", e);
    }
  }

  private static Outcome<SigningKey> wrongPassphrase(String called) {
    return Outcome.refused(
        "The passphrase is not the one of this key.",
        called,
        "Type it again. If it is lost, retire this key and make a new one; what it signed stays"
            + " signed.");
  }

  private static Outcome<SigningKey> noKey(Path file) {
    return Outcome.refused(
        "This is not a key file of Ringfence, or it is damaged. It was left as it is.",
        file.toString(),
        "Choose the file that was saved when the key was made, or a copy of it.");
  }

  private static Outcome<SigningKey> unreadable(Path file) {
    return Outcome.refused(
        "The key file can't be read.",
        file.toString(),
        "See whether it is there and whether you may read it.");
  }
}
