package org.ringfence.assessment.signoff;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.LeafWords;
import org.ringfence.assessment.dossier.RecordWords;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.exchange.conversion.RecordLeaves;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.signature.SignedState;
import org.ringfence.signing.EnclosedEvidence;
import org.ringfence.signing.RequestAuthor;
import org.ringfence.signing.SignRequest;
import org.ringfence.signing.SignedCopy;
import org.ringfence.signing.TrustFile;

/**
 * A request that somebody was sent, and what it says.
 *
 * @param text to the letter
 * @param request as read
 * @param content what is to be signed
 */
record ReceivedRequest(String text, SignRequest request, SnapshotContent content) {

  /** All of it, as it is to be shown. */
  SignRequestView view(
      CatalogueServices knowledge,
      String statement,
      RequestStanding standing,
      Optional<TrustFile> trust,
      Clock clock) {
    var ofTheDay = knowledge.recordWording().of(content);
    var dossier = dossier(LocalDate.now(clock)).in(ofTheDay);
    var cautions = new ArrayList<>(standing.cautions(request));
    cautions.addAll(numbers(knowledge));
    var phrases = knowledge.phrases();
    var wording = ofTheDay.orElseGet(knowledge::wording);
    return new SignRequestView(
        dossier,
        request.role(),
        statement,
        request.asking().map(one -> asker(one, trust, phrases)),
        standing.refused(request, content),
        cautions,
        new RecordWords(phrases, wording).of(content, dossier.signOffs()),
        new LeafWords(phrases, wording).of(RecordLeaves.of(request.record().snapshot().json())),
        files());
  }

  Dossier dossier(LocalDate today) {
    var signed =
        request.record().proofs().isEmpty()
            ? SignedState.NOT
            : SignedRecords.signed(request.record(), List.of(), Optional.empty());
    return SnapshotMaker.dossier(content, signed, today);
  }

  /** Whether the numbers follow from the answers can be seen with the same method only. */
  private List<String> numbers(CatalogueServices knowledge) {
    var hashes = knowledge.catalogue().hashes();
    if (!request.about().catalogue().equals(hashes.all())) {
      return List.of(
          knowledge.phrases().say("standing.other-method", request.about().methodVersion()));
    }
    return knowledge.dossiers().scorer().score(content.assessment()).equals(content.risk())
        ? List.of()
        : List.of(knowledge.phrases().say("standing.other-numbers"));
  }

  private static SignRequestView.Asker asker(
      RequestAuthor one, Optional<TrustFile> trust, AssessmentPhrases phrases) {
    var isVouched =
        trust.filter(file -> file.vouchesFor(one.person(), one.name(), one.key(), one.on()));
    return new SignRequestView.Asker(
        one.name(),
        one.shortKey(),
        isVouched
            .map(file -> phrases.say("asker.vouched", file.organisation()))
            .orElseGet(() -> phrases.say("asker.unknown")),
        one.on(),
        one.until(),
        one.to(),
        one.note());
  }

  private List<EnclosedFile> files() {
    return RecordWords.attachments(content.attachments()).stream()
        .map(one -> new EnclosedFile(one, bytes(one)))
        .toList();
  }

  private String bytes(Attachment one) {
    return request.enclosed().stream()
        .filter(photo -> photo.sha256().equals(one.sha256()))
        .map(EnclosedEvidence::base64)
        .findFirst()
        .orElse("");
  }

  /** The signer's own copy of it and of their answer. */
  SignedCopy copy(String name, LocalDate on, boolean signed, String answer) {
    var entry = content.entry();
    return new SignedCopy(
        new SignedCopy.Facts(
            request.asking().map(RequestAuthor::id).orElse(""),
            request.about().assessment(),
            entry.installationId(),
            entry.site().name() + ": " + entry.installation(),
            request.about().revision(),
            request.about().root(),
            request.role(),
            name,
            on,
            signed,
            request.asking().map(RequestAuthor::name).orElse(""),
            request.log().sequence()),
        text,
        answer);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
