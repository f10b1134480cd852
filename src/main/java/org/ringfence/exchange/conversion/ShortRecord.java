package org.ringfence.exchange.conversion;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.exchange.record.FormText;
import org.ringfence.exchange.record.brief.ShortForm;
import org.ringfence.exchange.record.brief.ShortForm1;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SignedRole;
import org.ringfence.signing.RecordSeal;

/**
 * What a paper carries about one assessment where whole records would be too much for anybody to
 * read again: who signed what, so that the signatures can be checked, and nothing to compare the
 * paper's text with.
 *
 * @param name what the paper calls the installation
 * @param assessmentId the assessment's id, as the paper's edition gives it
 * @param installationId the installation's id
 * @param revision the assessment's number, from 1
 * @param methodVersion the version of the method that scored it
 * @param seal the signatures; empty for a draft and for sign-offs by name only
 * @param leftOut the signatures that the paper leaves out, as far as it tells of them
 */
public record ShortRecord(
    String name,
    String assessmentId,
    String installationId,
    int revision,
    String methodVersion,
    Optional<RecordSeal> seal,
    List<SignedRole> leftOut) {
  private static final String FIRST = "ringfence-short/1";
  private static final String FORMAT = "ringfence-short/2";

  public ShortRecord {
    leftOut = List.copyOf(leftOut);
  }

  /** Whether a text is of this kind. */
  public static boolean isOne(String text) {
    return Set.of(FIRST, FORMAT).contains(FormText.format(text));
  }

  /** The record as text; reading it gives an equal one. */
  public String text() {
    return FormText.write(
        new ShortForm(
            FORMAT,
            name,
            assessmentId,
            installationId,
            revision,
            methodVersion,
            seal.map(RecordSeal::text).orElse(""),
            SignOffForms.leftOut(leftOut)));
  }

  /**
   * The record that a text holds.
   *
   * @param from where the text is from, for people
   */
  public static Outcome<ShortRecord> read(String from, String text) {
    return form(text)
        .map(form -> read(from, form))
        .orElseGet(() -> TEXTS.refused("carried.damaged.record", from));
  }

  private static Optional<ShortForm> form(String text) {
    return FormText.format(text).equals(FIRST)
        ? FormText.read(text, ShortForm1.class).map(ShortRecord::newest)
        : FormText.read(text, ShortForm.class);
  }

  private static ShortForm newest(ShortForm1 form) {
    return new ShortForm(
        FORMAT,
        form.name(),
        form.assessmentId(),
        form.installationId(),
        form.revision(),
        form.methodVersion(),
        form.seal(),
        List.of());
  }

  private static Outcome<ShortRecord> read(String from, ShortForm form) {
    return form.seal().isEmpty()
        ? Outcome.done(with(form, Optional.empty()))
        : RecordSeal.read(from, form.seal()).map(seal -> with(form, Optional.of(seal)));
  }

  private static ShortRecord with(ShortForm form, Optional<RecordSeal> seal) {
    return new ShortRecord(
        form.name(),
        form.assessmentId(),
        form.installationId(),
        form.revision(),
        form.methodVersion(),
        seal,
        SignOffForms.readLeftOut(form.leftOut()));
  }
}
