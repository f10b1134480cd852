package org.ringfence.assessment.editing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.entering.RaisedAnswers;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.exchange.photo.EvidenceCopy;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.register.attachment.AttachmentCondition;

/** Photos and PDF that prove answers: attached where the answer is kept, as it is. */
public final class EvidenceFiles {
  private final Register register;
  private final AssessmentReader opened;
  private final EvidenceCheck check;
  private final RaisedAnswers raised;

  public EvidenceFiles(
      Register register, AssessmentReader opened, EvidenceCheck check, RaisedAnswers raised) {
    this.register = register;
    this.opened = opened;
    this.check = check;
    this.raised = raised;
  }

  /**
   * Every photo and document in the register that is missing or has another length than what was
   * attached. None is read, so that it may be asked each time somebody looks at a list: what was
   * changed within is found where an assessment is opened, a paper is written, a backup is made or
   * all evidence is checked.
   */
  public List<EvidenceProblem> problems() {
    return check.present();
  }

  /** Every photo and document in the register that is not what was attached, byte by byte. */
  public Outcome<List<EvidenceProblem>> allProblems() {
    return RegisterErrors.problems(() -> Outcome.done(check.whole()));
  }

  /**
   * Every photo and document that the answers of an assessment rest on and that is not what was
   * attached, byte by byte: those of its site, contract and organisation too.
   */
  public Outcome<List<EvidenceProblem>> problems(String assessmentId) {
    return RegisterErrors.problems(() -> opened.entry(assessmentId).map(check::of));
  }

  /**
   * Attaches a photo or a PDF to an answer; refused where there is no answer yet, or the file is of
   * another kind, too large or empty. The file itself is left as it is.
   */
  public Outcome<Dossier> add(String assessmentId, String question, Path file) {
    return RegisterErrors.problems(
        () ->
            opened
                .changeable(assessmentId)
                .then(opened::dossier)
                .then(dossier -> answered(dossier, question))
                .then(
                    placed ->
                        register
                            .attachments()
                            .keep(file, name(file))
                            .then(
                                kept ->
                                    opened
                                        .entry(assessmentId)
                                        .map(entry -> attached(entry, placed, kept))))
                .then(placed -> opened.entry(assessmentId))
                .then(opened::dossier));
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  private static Outcome<PlacedAnswer> answered(Dossier dossier, String question) {
    return Optional.ofNullable(dossier.places().get(question))
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("editing.no-answer", ""));
  }

  private PlacedAnswer attached(RegisterEntry entry, PlacedAnswer placed, Attachment attachment) {
    return register.inOneTransaction(
        () -> {
          raised.attaching(
              entry,
              placed,
              () -> register.attachments().attach(placed.place(), placed.question(), attachment));
          return placed;
        });
  }

  /** Takes an attachment away from an answer; its bytes stay beside the register. */
  public Outcome<Dossier> remove(String assessmentId, String question, String sha256) {
    return RegisterErrors.problems(
        () ->
            opened
                .changeable(assessmentId)
                .then(
                    entry -> {
                      register.attachments().of(entry).stream()
                          .filter(one -> one.question().equals(question))
                          .filter(one -> one.attachment().sha256().equals(sha256))
                          .forEach(
                              one -> register.attachments().detach(one.place(), question, sha256));
                      return opened.dossier(entry);
                    }));
  }

  /** Whether an attachment is missing or of another length than it was; it is not read. */
  public boolean isLost(Attachment attachment) {
    return register.attachments().condition(attachment, false) != AttachmentCondition.SOUND;
  }

  /** Where an attachment's bytes are; refused where they are missing or damaged. */
  public Outcome<Path> open(Attachment attachment) {
    return RegisterErrors.problems(() -> register.attachments().bytes(attachment));
  }

  /**
   * Writes a copy for somebody else. A photo is turned upright and leaves without its record of
   * place, time and device. A PDF leaves as it is: its own properties, such as its author, stay in
   * it. What is attached is never changed.
   */
  public Outcome<Path> copyOut(Attachment attachment, Path to) {
    return open(attachment).then(kept -> EvidenceCopy.write(attachment, kept, to));
  }

  /** By question, what proves the answers that count for an assessment. */
  static Map<String, List<Attachment>> of(
      Register register, RegisterEntry entry, Map<String, PlacedAnswer> counting) {
    return register.attachments().of(entry).stream()
        .filter(
            one ->
                Optional.ofNullable(counting.get(one.question()))
                    .filter(placed -> placed.place().equals(one.place()))
                    .isPresent())
        .collect(
            Collectors.groupingBy(
                PlacedAttachment::question,
                Collectors.mapping(PlacedAttachment::attachment, Collectors.toList())));
  }
}
