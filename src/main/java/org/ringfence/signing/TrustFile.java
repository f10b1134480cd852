package org.ringfence.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Identity;
import org.ringfence.model.Outcome;
import org.ringfence.model.SignOff;
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

  private static final String FORMAT = "ringfence-trust/1";
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
   * @param until last day on which it counts; empty while it does
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

    private boolean covers(SignOff signOff) {
      var identity = signOff.identity();
      return roles.contains(signOff.role())
          && isOf(identity.person(), signOff.name(), identity.key(), signOff.on());
    }

    private boolean isOf(String other, String called, String with, LocalDate on) {
      return person.equals(other)
          && name.equals(called)
          && key.equals(with)
          && !on.isBefore(from)
          && until.map(last -> !on.isAfter(last)).orElse(true);
    }

    private static Vouched read(Tree tree) {
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
          Tree.json()
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
    var open = council.publicKey();
    var unsigned = new TrustFile(organisation, number, issued, vouched, open, "");
    return new TrustFile(
        organisation, number, issued, vouched, open, council.sign(unsigned.message()));
  }

  /** The trust file that a text holds; refused where its signature does not hold. */
  public static Outcome<TrustFile> read(String name, String text) {
    return Tree.read(name, text, MEND, TrustFile::read);
  }

  private static TrustFile read(Tree tree) {
    tree.format(FORMAT);
    var file =
        new TrustFile(
            tree.text("organisation"),
            tree.count("number"),
            Envelope.day(tree.text("issued")),
            tree.objects("vouched", Vouched::read),
            tree.text("publicKey"),
            tree.text("signature"));
    if (!Signing.holds(Signing.publicKey(file.publicKey), file.message(), file.signature)) {
      throw new MalformedException("somebody changed it after it was signed");
    }
    return file;
  }

  /** The file as text; reading it gives an equal one. */
  public String text() {
    return Canonical.text(unsigned().put("signature", signature));
  }

  /** The council's key as it is printed, to be compared with what the council publishes. */
  public String issuer() {
    return Identity.shortened(Signing.fingerprint(Signing.publicKey(publicKey)));
  }

  /** Whether the council says that this signer is who they say, in this role and on this day. */
  public boolean vouchesFor(SignOff signOff) {
    return vouched.stream().anyMatch(one -> one.covers(signOff));
  }

  /** Whether the council lets this person give papers out, with this key and on that day. */
  public boolean letsGiveOut(PaperSeal seal) {
    return vouched.stream()
        .filter(one -> one.roles().contains(GIVES_OUT))
        .anyMatch(one -> one.isOf(seal.person(), seal.name(), seal.key(), seal.on()));
  }

  /** Whether the council says that this key is this person's on a day, in whatever role. */
  public boolean vouchesFor(String person, String name, String key, LocalDate on) {
    return vouched.stream().anyMatch(one -> one.isOf(person, name, key, on));
  }

  private byte[] message() {
    return Signing.message(FORMAT, unsigned());
  }

  private ObjectNode unsigned() {
    var node =
        Tree.json()
            .createObjectNode()
            .put("format", FORMAT)
            .put("organisation", organisation)
            .put("number", number)
            .put("issued", issued.toString())
            .put("publicKey", publicKey);
    var list = node.putArray("vouched");
    vouched.forEach(one -> list.add(one.node()));
    return node;
  }
}
