package org.ringfence.assessment.verify.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.PublicExtracts;
import org.ringfence.assessment.estate.RecordForm;
import org.ringfence.exchange.conversion.FilteredContent;
import org.ringfence.exchange.conversion.PublicRecord;
import org.ringfence.files.WholeFile;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.signing.SignedRecord;

/** Reads what a public paper carries, and says what it proves and what it can't. */
public final class PublicCopies {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final PublicExtracts extracts;

  public PublicCopies(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.extracts = new PublicExtracts(knowledge);
  }

  /**
   * One record of a public paper.
   *
   * @param carried as it is in the paper
   * @param content what is left of the record
   * @param subject what it is about
   * @param extract what the paper says of it
   */
  public record PublicCopy(
      PublicRecord carried,
      FilteredContent content,
      RecordSubject subject,
      InstallationReportData extract) {
    /** The signed record with hashes for what is withheld; empty for a draft. */
    public Optional<SignedRecord> record() {
      return carried.signed();
    }
  }

  /** What a text holds that a public paper carries. */
  Outcome<PublicCopy> read(String name, String text, LocalDate day) {
    return PublicRecord.read(name, text)
        .then(
            record ->
                record
                    .content(name)
                    .then(
                        content ->
                            extracts
                                .read(name, record, RecordForm.WHOLE, day)
                                .map(extract -> copy(record, content, extract))));
  }

  private static PublicCopy copy(
      PublicRecord record, FilteredContent content, InstallationReportData extract) {
    return new PublicCopy(
        record, content, RecordSubject.of(extract, content.methodVersion()), extract);
  }

  /**
   * The public site report again, as it would be written from this copy alone.
   *
   * @param enclosure says which version it is and what is appended
   */
  public WholeFile.Content again(PublicCopy copy, EmbeddedRecords enclosure) {
    var provisions =
        knowledge.catalogue().papers().provisions().stream()
            .collect(Collectors.toMap(Provision::id, one -> one));
    return knowledge
        .papers(copy.extract().words())
        .publicSite()
        .content(
            copy.extract(),
            copy.carried().rulings(),
            provisions,
            enclosure.annexes(),
            enclosure.imprint());
  }

  /** Says what a copy proves: its signatures, what is withheld, and what was not worked out. */
  public void check(PublicCopy copy, RecordCheck check, CheckFindings findings) {
    var name = copy.subject().name();
    if (copy.record().isEmpty()) {
      findings.note(phrases.say("verify.draft", name));
      return;
    }
    var record = copy.record().get();
    findings.lapsed(copy.subject().assessmentId(), copy.carried().stale());
    check.signatures(record.seal(), copy.subject());
    check.state(copy.carried(), copy.subject());
    if (record.proofs().isEmpty()) {
      findings.leftOut(phrases.say("verify.public.no-signature", name));
    }
    findings.note(
        phrases.say(
            "verify.public.withheld", name, Integer.toString(record.snapshot().withheldCount())));
    findings.note(phrases.say("verify.public.score", name));
    copy.carried()
        .stale()
        .forEach(said -> findings.doubt(phrases.say("verify.public.stale", name, said)));
  }
}
