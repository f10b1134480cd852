package org.ringfence.exchange.conversion;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import org.ringfence.exchange.record.FormText;
import org.ringfence.exchange.record.brief.PaperForm;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SignOff;

/**
 * What a paper carries about one assessment, so that it can be made again and compared.
 *
 * @param signed the signed record as text; empty for a draft
 * @param draft what a draft says, as {@link SnapshotText} writes it; empty for a signed one
 * @param names sign-offs by name only, as in registers of the first version, which prove nothing
 * @param stale what the paper says about why the sign-off does not hold, which nobody signed
 */
public record EnclosedRecord(String signed, String draft, List<SignOff> names, List<String> stale) {
  public EnclosedRecord {
    names = List.copyOf(names);
    stale = List.copyOf(stale);
  }

  /** The record as text; reading it gives an equal one. */
  public String text() {
    return FormText.write(new PaperForm(signed, draft, SignOffForms.recorded(names), stale));
  }

  /** The record that a text holds. */
  public static Outcome<EnclosedRecord> read(String name, String text) {
    return FormText.read(text, PaperForm.class)
        .flatMap(EnclosedRecord::of)
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("carried.damaged.record", name));
  }

  private static Optional<EnclosedRecord> of(PaperForm form) {
    try {
      var names = SignOffForms.read(form.names());
      return Optional.of(new EnclosedRecord(form.signed(), form.draft(), names, form.stale()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
