package org.ringfence.signing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.SignOff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A council's word on whose key is whose, signed with the council's own key. It travels as a file.
 * Its signature shows that nobody changed it on the way; that the key that signed it is the
 * council's is for whoever uses it to know, by its fingerprint.
 *
 * @param organisation whose word it is
 * @param number 1 for the first, one more for each that takes its place
 * @param issued the day
 * @param vouched whose key is whose
 * @param publicKey the council's, X.509 in Base64
 * @param signature Ed25519 over all the above, in Base64
 */
public record TrustFile(
    String organisation,
    int number,
    LocalDate issued,
    List<Vouched> vouched,
    String publicKey,
    String signature) {
  /** The right to give papers out, beside the roles in which somebody signs. */
  public static final String GIVES_OUT = "issuer";

  private static final SignedForm<TrustFile> FORM =
      new SignedForm<>(
          "ringfence-trust/1",
          TrustFile::content,
          file -> new SignedForm.By(file.publicKey, file.signature));
  private static final String MEND = "Get a fresh copy from whoever issued it.";

  public TrustFile {
    vouched = List.copyOf(vouched);
  }

  /**
   * That a key is somebody's.
   *
   * @param person the person's id
   * @param name as it is on their signatures
   * @param roles role ids in which they may sign for the council, and {@link #GIVES_OUT}
   * @param key fingerprint
   * @param from first day on which it counts
   * @param until the day on which the key was given up, stolen or lost; from then on its holder can
   *     write any day, so by itself it proves nothing any more. Empty while it counts
   */
  public record Vouched(
      String person,
      String name,
      List<String> roles,
      String key,
      LocalDate from,
      Optional<LocalDate> until) {
    public Vouched {
      roles = List.copyOf(roles);
    }

    /** Whether the key was ended, so that a day that it signs says nothing. */
    public boolean isEnded() {
      return until.isPresent();
    }

    private boolean isOf(String other, String called, String with, LocalDate on) {
      return person.equals(other)
          && name.equals(called)
          && key.equals(with)
          && !on.isBefore(from)
          && until.map(last -> !on.isAfter(last)).orElse(true);
    }

    private Vouched ended(Optional<LocalDate> on) {
      return new Vouched(person, name, roles, key, from, on);
    }

    private static Vouched read(StrictJson tree) {
      var until = tree.text("until");
      return new Vouched(
          tree.text("person"),
          tree.text("name"),
          tree.texts("roles"),
          tree.hash("key"),
          Envelope.day(tree.text("from")),
          until.isEmpty() ? Optional.empty() : Optional.of(Envelope.day(until)));
    }

    private JsonNode node() {
      var node =
          JsonReading.mapper()
              .createObjectNode()
              .put("person", person)
              .put("name", name)
              .put("key", key)
              .put("from", from.toString())
              .put("until", until.map(LocalDate::toString).orElse(""));
      var list = node.putArray("roles");
      roles.forEach(list::add);
      return node;
    }
  }

  /** Whether the council vouches for any key of this person. */
  public boolean knows(String person) {
    return vouched.stream().anyMatch(one -> one.person().equals(person));
  }

  /** A trust file signed with the council's key. */
  public static TrustFile issue(
      SigningKey council,
      String organisation,
      int number,
      LocalDate issued,
      List<Vouched> vouched) {
    return FORM.sign(
        council,
        by -> new TrustFile(organisation, number, issued, vouched, by.publicKey(), by.signature()));
  }

  /** The trust file that a text holds; refused where its signature does not hold. */
  public static Outcome<TrustFile> read(String name, String text) {
    return StrictJson.read(name, text, MEND, TrustFile::read);
  }

  private static TrustFile read(StrictJson tree) {
    return FORM.read(
        tree,
        by ->
            new TrustFile(
                tree.text("organisation"),
                tree.count("number"),
                Envelope.day(tree.text("issued")),
                tree.objects("vouched", Vouched::read),
                by.publicKey(),
                by.signature()));
  }

  /** The file as text; reading it gives an equal one. */
  public String text() {
    return FORM.text(this);
  }

  /** The council's key as it is printed, to be compared with what the council publishes. */
  public String issuer() {
    return Identity.shortened(issuerKey());
  }

  /** The whole fingerprint of the council's key, 64 hexadecimal digits. */
  public String issuerKey() {
    return Signing.fingerprint(Signing.publicKey(publicKey));
  }

  /** Whether the same council signed both. */
  public boolean isOfSameIssuer(TrustFile other) {
    return publicKey.equals(other.publicKey);
  }

  /** What the council says of this signer in this role, be their key ended since or not. */
  public Optional<Vouched> naming(SignOff signOff) {
    var identity = signOff.identity();
    return naming(signOff.role(), identity.person(), signOff.name(), identity.key(), signOff.on());
  }

  /** What the council says of whoever sealed, as somebody who gives papers out. */
  public Optional<Vouched> naming(PaperSeal seal) {
    return naming(GIVES_OUT, seal.person(), seal.name(), seal.key(), seal.on());
  }

  private Optional<Vouched> naming(
      String right, String person, String name, String key, LocalDate on) {
    return vouched.stream()
        .filter(one -> one.roles().contains(right) && one.isOf(person, name, key, on))
        .map(one -> one.ended(ended(key)))
        .findFirst();
  }

  /** The day on which a key was ended: in one role is in all. */
  private Optional<LocalDate> ended(String key) {
    return vouched.stream()
        .filter(one -> one.key().equals(key))
        .flatMap(one -> one.until().stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether the council has ended any key. */
  public boolean endsKeys() {
    return vouched.stream().anyMatch(Vouched::isEnded);
  }

  /**
   * Whether the council says that this signer is who they say, in this role and on this day, by a
   * key that it has not ended.
   */
  public boolean vouchesFor(SignOff signOff) {
    return naming(signOff).filter(one -> !one.isEnded()).isPresent();
  }

  /** Whether the council says that this key, not ended, is this person's, in whatever role. */
  public boolean vouchesFor(String person, String name, String key, LocalDate on) {
    return ended(key).isEmpty()
        && vouched.stream().anyMatch(one -> one.isOf(person, name, key, on));
  }

  private ObjectNode content() {
    var node =
        JsonReading.mapper()
            .createObjectNode()
            .put("organisation", organisation)
            .put("number", number)
            .put("issued", issued.toString());
    var list = node.putArray("vouched");
    vouched.forEach(one -> list.add(one.node()));
    return node;
  }
}
