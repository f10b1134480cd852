package org.ringfence.assessment.people;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.installation.Person;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.written.ReadableName;
import org.ringfence.signing.KeyFile;
import org.ringfence.signing.SigningKey;

/** Keeps the one signing key of this computer's user, in files of their own. */
public final class KeyRing {
  private static final String KEY = "own.p12";
  private static final String WHOSE = "own.txt";
  private static final int LINES = 3;
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  /** Registers keep this as a name, so it is no text of the program. */
  private static final String NAMELESS = "Somebody at this computer";

  private final Path folder;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final KeyFile files;
  private final ThisUser user;

  /**
   * Keys in this folder.
   *
   * @param folder made with the first key, or when somebody first enters something
   * @param account what this computer calls its user; may be empty
   * @param files makes their files
   */
  public KeyRing(Path folder, Supplier<UUID> ids, Clock clock, String account, KeyFile files) {
    this.files = files;
    this.folder = folder;
    this.ids = ids;
    this.clock = clock;
    this.user = new ThisUser(folder, ids, account.isBlank() ? NAMELESS : account.strip());
  }

  /**
   * Whoever works at this computer: the key's owner, or the account's user where there is no key
   * yet. They are the same person before and after they make one.
   */
  public Person user() {
    return whose()
        .map(own -> new Person(own.person(), own.name(), ""))
        .orElseGet(
            () -> {
              var known = user.written();
              return new Person(known.id(), known.name(), "");
            });
  }

  /** Makes the files of keys, this user's and others. */
  public KeyFile files() {
    return files;
  }

  /** Whose key is here; empty before one is made. */
  public Optional<OwnKey> own() {
    return Files.exists(key()) ? whose() : Optional.empty();
  }

  /** The day since which its file is there, as far as the file's own date tells; today at most. */
  public LocalDate since() {
    var today = LocalDate.now(clock);
    try {
      var made = Files.getLastModifiedTime(key()).toInstant();
      var day = LocalDate.ofInstant(made, clock.getZone());
      return day.isBefore(today) ? day : today;
    } catch (IOException e) {
      return today;
    }
  }

  /** The copies of what the key's owner signed elsewhere. */
  public SignedCopies copies() {
    return new SignedCopies(folder.resolve("signed"));
  }

  /** Where the key is. */
  public Path key() {
    return folder.resolve(KEY);
  }

  /** Makes the key; refused where there is one, or the name or the passphrase is too short. */
  public Outcome<OwnKey> make(String name, char[] passphrase) {
    if (isDamaged()) {
      return remade(name, passphrase);
    }
    if (problem().isPresent()) {
      // Who makes a key where one is has lost sight of it; its passphrase brings it back.
      return name(passphrase);
    }
    return made(name, passphrase);
  }

  /** A damaged key of which nobody can tell whose it was is put aside; nothing is deleted. */
  private Outcome<OwnKey> remade(String name, char[] passphrase) {
    if (whose().isPresent()) {
      return new Outcome.Refused<>(List.of(damaged()));
    }
    var objection = objection(name, passphrase);
    return objection.isPresent()
        ? new Outcome.Refused<>(List.of(objection.get()))
        : moved("damaged-" + clock.millis() + ".p12").then(aside -> made(name, passphrase));
  }

  private Outcome<OwnKey> made(String name, char[] passphrase) {
    var person =
        whose()
            .map(OwnKey::person)
            .or(() -> user.known().map(ThisUser.Known::id))
            .orElseGet(() -> ids.get().toString());
    return files
        .make(key(), person, name.strip(), passphrase, clock.instant())
        .then(this::remember);
  }

  /** Opens the key with its passphrase. */
  public Outcome<SigningKey> unlock(char[] passphrase) {
    if (!Files.exists(key())) {
      return TEXTS.refused("key.none-to-sign", key().toString());
    }
    return isDamaged()
        ? new Outcome.Refused<>(List.of(damaged()))
        : KeyFile.open(key(), called(), passphrase).then(this::named);
  }

  /** Its owner's name says more than the place of its file. */
  private String called() {
    return whose()
        .map(own -> TEXTS.say("called.key", own.name()))
        .orElseGet(() -> key().toString());
  }

  /** The key, if the file beside it says that it is whose it is. */
  private Outcome<SigningKey> named(SigningKey key) {
    var whose = whose();
    if (whose.equals(Optional.of(own(key)))) {
      return Outcome.done(key);
    }
    return whose.isEmpty()
        ? new Outcome.Refused<>(List.of(nameless()))
        : TEXTS.refused(
            "key.other-name", folder.resolve(WHOSE).toString(), key.name(), whose.get().name());
  }

  /** What is wrong with the key's files, as far as it shows without the passphrase. */
  public Optional<Problem> problem() {
    if (isDamaged()) {
      return Optional.of(damaged());
    }
    return Files.exists(key()) && whose().isEmpty() ? Optional.of(nameless()) : Optional.empty();
  }

  private boolean isDamaged() {
    return Files.exists(key()) && KeyFile.isDamaged(key());
  }

  private Problem damaged() {
    return TEXTS.problem(
        "key.damaged",
        key().toString(),
        whose().isPresent() ? TEXTS.say("key.damaged.known") : TEXTS.say("key.damaged.unknown"));
  }

  private Problem nameless() {
    return TEXTS.problem("key.no-name", folder.resolve(WHOSE).toString());
  }

  /** Writes anew whose key it is, as the key itself says. */
  public Outcome<OwnKey> name(char[] passphrase) {
    if (isDamaged()) {
      return new Outcome.Refused<>(List.of(damaged()));
    }
    return Files.exists(key())
        ? KeyFile.open(key(), passphrase).then(this::remember)
        : TEXTS.refused("key.none-to-change", key().toString());
  }

  /** Why no key can be made with this name and passphrase; empty where one can. */
  public Optional<Problem> objection(String name, char[] passphrase) {
    return KeyFile.objection(name.strip(), passphrase);
  }

  /** Puts the key aside, so that another can be made for the same person; nothing is deleted. */
  public Outcome<OwnKey> putAside() {
    var whose = own();
    if (whose.isEmpty()) {
      return problem()
          .<Outcome<OwnKey>>map(problem -> new Outcome.Refused<>(List.of(problem)))
          .orElseGet(() -> Outcome.refused(TEXTS.say("key.none"), key().toString(), ""));
    }
    return moved("retired-" + whose.get().fingerprint() + ".p12").map(aside -> whose.get());
  }

  private Outcome<Path> moved(String aside) {
    try {
      return Outcome.done(Files.move(key(), folder.resolve(aside), StandardCopyOption.ATOMIC_MOVE));
    } catch (IOException e) {
      return TEXTS.refused("key.not-put-aside", key().toString());
    }
  }

  private Outcome<OwnKey> remember(SigningKey made) {
    var own = own(made);
    var text = String.join("\n", own.person(), own.fingerprint(), own.name()) + "\n";
    return WholeFile.writePrivate(
            folder.resolve(WHOSE), out -> out.write(text.getBytes(StandardCharsets.UTF_8)))
        .map(written -> own);
  }

  private Optional<OwnKey> whose() {
    try {
      var lines = PlainFile.lines(folder.resolve(WHOSE));
      return isSound(lines) ? Optional.of(own(lines)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the lines are an id, a fingerprint and a name, and not what a fault left of them. */
  private static boolean isSound(List<String> lines) {
    return lines.size() == LINES
        && !lines.get(0).isBlank()
        && ReadableName.idFault(lines.get(0)).isEmpty()
        && FINGERPRINT.matcher(lines.get(1)).matches()
        && !ReadableName.isEmpty(lines.get(2))
        && lines.get(2).chars().noneMatch(Character::isISOControl);
  }

  private static OwnKey own(SigningKey key) {
    return new OwnKey(key.person(), key.name(), key.fingerprint());
  }

  private static OwnKey own(List<String> lines) {
    return new OwnKey(lines.get(0), lines.get(2), lines.get(1));
  }
}
