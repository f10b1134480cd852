package org.ringfence.exchange.conversion;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.exchange.record.FormText;
import org.ringfence.exchange.record.brief.PublicForm;
import org.ringfence.exchange.record.brief.PublicForm1;
import org.ringfence.exchange.record.brief.RecordedGround;
import org.ringfence.exchange.record.brief.RecordedGround1;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignOffState;
import org.ringfence.model.signature.SignedRole;
import org.ringfence.signing.SignedRecord;

/**
 * What a public paper carries about one assessment, so that it can be made again and compared: the
 * record without what is withheld, and what the paper says that is in no record.
 *
 * @param signed the signed record with hashes in place of what is withheld; empty for a draft
 * @param draft what is left of a draft, as JSON; empty for a signed record
 * @param names sign-offs by name only, which prove nothing: as in registers of the first version,
 *     and of signatures that are left out for a reason that is withheld
 * @param leftOut the signatures that the paper leaves out, as far as it tells of them, those that
 *     it names among them
 * @param untold whether somebody has signed and the paper, being of version 1, does not say as what
 * @param number which installation of the organisation it is, from 1
 * @param kinds ids of the kinds of detail that are withheld
 * @param questions ids of the questions whose answers are withheld
 * @param grounds what is withheld and why, as a paper about this one installation prints it; none
 *     in a paper about all
 * @param changes what the paper says has changed
 * @param stale what the paper says about why the sign-off does not hold
 */
public record PublicRecord(
    Optional<SignedRecord> signed,
    String draft,
    List<SignOff> names,
    List<SignedRole> leftOut,
    boolean untold,
    int number,
    List<String> kinds,
    List<String> questions,
    List<Ground> grounds,
    List<String> changes,
    List<String> stale) {
  private static final String FIRST = "ringfence-public/1";
  private static final String FORMAT = "ringfence-public/2";

  public PublicRecord {
    names = List.copyOf(names);
    leftOut = List.copyOf(leftOut);
    kinds = List.copyOf(kinds);
    questions = List.copyOf(questions);
    grounds = List.copyOf(grounds);
    changes = List.copyOf(changes);
    stale = List.copyOf(stale);
  }

  /**
   * A ruling as texts.
   *
   * @param interest why keeping it back weighs more than giving it out; empty where nobody said
   * @param by the proper officer who decided; empty for a proposal, as are post and day
   */
  public record Ground(
      String kind,
      String question,
      boolean withheld,
      String provision,
      String reason,
      String interest,
      String by,
      String role,
      String on) {
    /** A ruling as texts. */
    public static Ground of(Ruling ruling) {
      return new Ground(
          ruling.kind().id(),
          ruling.question(),
          ruling.withheld(),
          ruling.provision(),
          ruling.reason(),
          ruling.publicInterest(),
          ruling.opinion().map(Opinion::by).orElse(""),
          ruling.opinion().map(Opinion::role).orElse(""),
          ruling.opinion().map(said -> said.on().toString()).orElse(""));
    }

    static Ground of(RecordedGround ground) {
      return new Ground(
          ground.kind(),
          ground.question(),
          ground.withheld(),
          ground.provision(),
          ground.reason(),
          ground.interest(),
          ground.by(),
          ground.role(),
          ground.on());
    }

    private static Ground of(RecordedGround1 ground) {
      return new Ground(
          ground.kind(),
          ground.question(),
          ground.withheld(),
          ground.provision(),
          ground.reason(),
          "",
          ground.by(),
          ground.role(),
          ground.on());
    }

    RecordedGround recorded() {
      return new RecordedGround(
          kind, question, withheld, provision, reason, interest, by, role, on);
    }

    private RecordedGround1 recordedFirst() {
      return new RecordedGround1(kind, question, withheld, provision, reason, by, role, on);
    }

    Ruling ruling() {
      return new Ruling(
          DetailKind.of(kind).orElseThrow(),
          question,
          withheld,
          provision,
          reason,
          interest,
          on.isEmpty()
              ? Optional.empty()
              : Optional.of(new Opinion(by, role, LocalDate.parse(on))));
    }
  }

  /** What is withheld and why, as a paper about this one installation prints it. */
  public List<Ruling> rulings() {
    return grounds.stream().map(Ground::ruling).toList();
  }

  /** Whether a text is of this kind and not what an exempt paper carries. */
  public static boolean isOne(String text) {
    return Set.of(FIRST, FORMAT).contains(FormText.format(text));
  }

  /** How far it is signed: as its signatures say, and as it says of those that are left out. */
  public SignOffState state() {
    var state =
        SignOffState.ofRoles(
            Stream.concat(
                    (signed.isPresent() ? proved() : names.stream()).map(SignedRole::of),
                    leftOut.stream())
                .toList());
    return untold && !state.isSignedOff() ? SignOffState.UNTOLD : state;
  }

  /** Who the paper says has signed: those whose signatures it has, and those that it names. */
  public List<SignOff> signOffs() {
    return Stream.concat(proved(), names.stream()).toList();
  }

  private Stream<SignOff> proved() {
    return signed.stream()
        .flatMap(one -> one.proofs().stream())
        .map(proof -> proof.envelope().signOff());
  }

  /** Beside signatures that can be checked nobody is named of whom it is not told that none is. */
  private boolean tellsWhoIsNamed() {
    var roles = leftOut.stream().map(SignedRole::role).toList();
    return signed.isEmpty() || names.stream().allMatch(one -> roles.contains(one.role()));
  }

  /** The record as text in the newest form; reading it gives an equal one. */
  public String text() {
    return untold ? firstText() : newestText();
  }

  private String firstText() {
    return FormText.write(
        new PublicForm1(
            FIRST,
            signed.map(SignedRecord::text).orElse(""),
            draft,
            SignOffForms.recorded(names),
            true,
            number,
            kinds,
            questions,
            grounds.stream().map(Ground::recordedFirst).toList(),
            changes,
            stale));
  }

  private String newestText() {
    return FormText.write(
        new PublicForm(
            FORMAT,
            signed.map(SignedRecord::text).orElse(""),
            draft,
            SignOffForms.recorded(names),
            SignOffForms.leftOut(leftOut),
            number,
            kinds,
            questions,
            grounds.stream().map(Ground::recorded).toList(),
            changes,
            stale));
  }

  /**
   * What is left of the record.
   *
   * @param name where it is from, for people
   */
  public Outcome<FilteredContent> content(String name) {
    return FilteredText.read(name, signed.map(one -> one.snapshot().json()).orElse(draft));
  }

  /** The record that a text holds. */
  public static Outcome<PublicRecord> read(String name, String text) {
    return read(text)
        .map(
            form ->
                form.signed().isEmpty()
                    ? Outcome.done(form.record())
                    : SignedRecord.read(name, form.signed())
                        .map(one -> form.record().with(Optional.of(one)))
                        .then(one -> one.tellsWhoIsNamed() ? Outcome.done(one) : damaged(name)))
        .orElseGet(() -> damaged(name));
  }

  /** A record whose signed text is still to be read. */
  private record Form(PublicRecord record, String signed) {}

  private static Optional<Form> read(String text) {
    try {
      return switch (FormText.format(text)) {
        case FIRST ->
            FormText.read(text, PublicForm1.class)
                .map(form -> new Form(unsigned(form), form.signed()));
        default ->
            FormText.read(text, PublicForm.class)
                .map(form -> new Form(unsigned(form), form.signed()));
      };
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static Outcome<PublicRecord> damaged(String name) {
    return TEXTS.refused("carried.damaged.record", name);
  }

  private static PublicRecord unsigned(PublicForm form) {
    return new PublicRecord(
        Optional.empty(),
        form.draft(),
        SignOffForms.read(form.names()),
        SignOffForms.readLeftOut(form.leftOut()),
        false,
        form.number(),
        form.kinds(),
        form.questions(),
        grounds(form.grounds(), Ground::of),
        form.changes(),
        form.stale());
  }

  private static PublicRecord unsigned(PublicForm1 form) {
    return new PublicRecord(
        Optional.empty(),
        form.draft(),
        SignOffForms.read(form.names()),
        List.of(),
        form.someoneSigned(),
        form.number(),
        form.kinds(),
        form.questions(),
        grounds(form.grounds(), Ground::of),
        form.changes(),
        form.stale());
  }

  /** Fails where one of them is no ruling. */
  private static <T> List<Ground> grounds(List<T> recorded, Function<T, Ground> of) {
    var grounds = recorded.stream().map(of).toList();
    grounds.forEach(Ground::ruling);
    return grounds;
  }

  private PublicRecord with(Optional<SignedRecord> read) {
    return new PublicRecord(
        read, draft, names, leftOut, untold, number, kinds, questions, grounds, changes, stale);
  }
}
