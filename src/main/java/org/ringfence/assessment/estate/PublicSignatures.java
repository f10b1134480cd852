package org.ringfence.assessment.estate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.disclosure.PublicItems;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Wording;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignedRole;
import org.ringfence.model.written.PersonName;
import org.ringfence.report.text.PaperWords;
import org.ringfence.signing.SignedRecord;

/**
 * Leaves those signatures in a public edition that tell nothing that is withheld. A signature is
 * whole or not there: its name, role and reason are what it covers. Whoever gave a reason in their
 * own words is named without it, so that withholding a reason hides nobody who approved; that is
 * told and not proved. What papers say of the grounds is in {@link
 * org.ringfence.report.text.LeftOutSignatures} and goes by the same three kinds of detail.
 */
final class PublicSignatures {
  private static final String TECHNICIAN = "technician";

  private final Wording wording;
  private final Disclosure disclosure;
  private final boolean idTells;
  private final String withheld = PaperWords.british().say("public.withheld.plain");
  private final Set<String> inspectors;

  /**
   * For one assessment.
   *
   * @param opaque whether the assessment's id, which each signature names, tells nothing
   */
  PublicSignatures(Wording wording, Dossier dossier, Disclosure disclosure, boolean opaque) {
    this.wording = wording;
    this.disclosure = disclosure;
    this.idTells = !opaque && !disclosure.tells(DetailKind.LOCATION);
    this.inspectors =
        dossier.assessment().answers().values().stream()
            .filter(answer -> answer.basis().isAtLeast(Basis.INSPECTED))
            .map(Answer::by)
            .collect(Collectors.toSet());
  }

  List<SignOff> left(List<SignOff> signOffs) {
    return signOffs.stream().filter(this::isPublic).toList();
  }

  /**
   * Who of the others is named all the same, where nothing but their own words is withheld: all but
   * those words, and nothing that could be checked.
   */
  List<SignOff> named(List<SignOff> signOffs) {
    return signOffs.stream()
        .filter(one -> !isPublic(one) && isNamed(one))
        .map(this::withoutWords)
        .toList();
  }

  private SignOff withoutWords(SignOff one) {
    return new SignOff(
        one.name(),
        one.role(),
        wording.statements().containsValue(one.statement()) ? one.statement() : withheld,
        one.reason().isBlank() ? "" : withheld,
        one.on(),
        one.identity());
  }

  /** The others, as far as it is told that there are such. */
  List<SignedRole> leftOut(List<SignOff> signOffs) {
    return signOffs.stream().filter(one -> !isPublic(one)).map(SignedRole::of).toList();
  }

  /** The record with hashes in place of other items, and with these signatures alone. */
  SignedRecord left(SignedRecord record, PublicItems items) {
    return new SignedRecord(
        record.snapshot().withholding(items.negate()),
        record.proofs().stream().filter(proof -> isPublic(proof.envelope().signOff())).toList());
  }

  private boolean isPublic(SignOff signOff) {
    return !idTells
        && isNamed(signOff)
        && (disclosure.tells(DetailKind.NOTE) || !hasOwnWords(signOff));
  }

  private boolean isNamed(SignOff signOff) {
    return disclosure.tells(DetailKind.PERSON) || !hasInspected(signOff);
  }

  private boolean hasInspected(SignOff signOff) {
    return signOff.role().equals(TECHNICIAN)
        || inspectors.stream().anyMatch(name -> PersonName.isSame(name, signOff.name()));
  }

  private boolean hasOwnWords(SignOff signOff) {
    return !signOff.reason().isBlank() || !wording.statements().containsValue(signOff.statement());
  }
}
