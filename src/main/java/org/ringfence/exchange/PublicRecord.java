package org.ringfence.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ringfence.exchange.record.FormText;
import org.ringfence.exchange.record.PublicForm;
import org.ringfence.exchange.record.RecordedGround;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Opinion;
import org.ringfence.model.Outcome;
import org.ringfence.model.Ruling;
import org.ringfence.model.SignOff;
import org.ringfence.signing.SignedRecord;

/**
 * What a public paper carries about one assessment, so that it can be made again and compared: the
 * record without what is withheld, and what the paper says that is in no record.
 *
 * @param signed the signed record with hashes in place of what is withheld; empty for a draft
 * @param draft what is left of a draft, as JSON; empty for a signed record
 * @param names sign-offs by name only, as in registers of the first version, which prove nothing
 * @param someoneSigned whether anybody has signed, also where no signature may be named
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
    boolean someoneSigned,
    int number,
    List<String> kinds,
    List<String> questions,
    List<Ground> grounds,
    List<String> changes,
    List<String> stale) {
  private static final String FORMAT = "ringfence-public/1";

  public PublicRecord {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
    questions = List.copyOf(questions);
    grounds = List.copyOf(grounds);
    changes = List.copyOf(changes);
    stale = List.copyOf(stale);
  }

  /**
   * A ruling as texts.
   *
   * @param by the proper officer who decided; empty for a proposal, as are post and day
   */
  public record Ground(
      String kind,
      String question,
      boolean withheld,
      String provision,
      String reason,
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
          ruling.opinion().map(Opinion::by).orElse(""),
          ruling.opinion().map(Opinion::role).orElse(""),
          ruling.opinion().map(said -> said.on().toString()).orElse(""));
    }

    private static Ground of(RecordedGround ground) {
      return new Ground(
          ground.kind(),
          ground.question(),
          ground.withheld(),
          ground.provision(),
          ground.reason(),
          ground.by(),
          ground.role(),
          ground.on());
    }

    private RecordedGround recorded() {
      return new RecordedGround(kind, question, withheld, provision, reason, by, role, on);
    }

    private Ruling ruling() {
      return new Ruling(
          DetailKind.of(kind).orElseThrow(),
          question,
          withheld,
          provision,
          reason,
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
    return FormText.format(text).equals(FORMAT);
  }

  /** The record as text; reading it gives an equal one. */
  public String text() {
    return FormText.write(
        new PublicForm(
            FORMAT,
            signed.map(SignedRecord::text).orElse(""),
            draft,
            SignOffForms.recorded(names),
            someoneSigned,
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
    return FormText.read(text, PublicForm.class)
        .flatMap(PublicRecord::unsigned)
        .map(Outcome::done)
        .orElseGet(() -> damaged(name))
        .then(record -> record.withSigned(name, text));
  }

  private static Outcome<PublicRecord> damaged(String name) {
    return Outcome.refused(
        "What it carries for checking is damaged.",
        name,
        "Get a fresh copy from whoever keeps the register.");
  }

  private static Optional<PublicRecord> unsigned(PublicForm form) {
    try {
      var grounds = form.grounds().stream().map(Ground::of).toList();
      grounds.forEach(Ground::ruling);
      return Optional.of(
          new PublicRecord(
              Optional.empty(),
              form.draft(),
              SignOffForms.read(form.names()),
              form.someoneSigned(),
              form.number(),
              form.kinds(),
              form.questions(),
              grounds,
              form.changes(),
              form.stale()));
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private Outcome<PublicRecord> withSigned(String name, String text) {
    var carried = FormText.read(text, PublicForm.class).map(PublicForm::signed).orElse("");
    return carried.isEmpty()
        ? Outcome.done(this)
        : SignedRecord.read(name, carried).map(one -> with(Optional.of(one)));
  }

  private PublicRecord with(Optional<SignedRecord> read) {
    return new PublicRecord(
        read, draft, names, someoneSigned, number, kinds, questions, grounds, changes, stale);
  }
}
