package org.ringfence.assessment.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.written.NothingSaid;

/**
 * Where the evidence of an answer is that has something attached and says nothing else of it: the
 * attachment itself, by its hash. It follows from what is attached and is never kept, so that it
 * goes with the attachment; a file, a record and a paper carry it, so that they score the same
 * anywhere. The name of a photo may tell something and is not in it.
 */
public final class AttachedRef {
  private static final int DIGITS = 12;

  private final AssessmentPhrases phrases;

  public AttachedRef(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The answers with it, where something is attached to them and nobody wrote where else to look.
   */
  public List<PlacedAnswer> in(List<PlacedAnswer> answers, List<PlacedAttachment> attached) {
    return attached.isEmpty()
        ? answers
        : answers.stream().map(placed -> placed.answering(filled(placed, attached))).toList();
  }

  /** An answer as it is kept: without it. */
  public PlacedAnswer kept(PlacedAnswer placed, List<PlacedAttachment> attached) {
    return placed.answering(plain(placed.answer(), of(placed, attached)));
  }

  private Answer plain(Answer answer, List<Attachment> attached) {
    return !attached.isEmpty() && answer.ref().equals(text(attached))
        ? answer.withEvidence(answer.by(), answer.on(), "")
        : answer;
  }

  private Answer filled(PlacedAnswer placed, List<PlacedAttachment> all) {
    var answer = placed.answer();
    var attached = of(placed, all);
    return attached.isEmpty() || !NothingSaid.in(answer.ref()) || answer.values().isEmpty()
        ? answer
        : answer.withEvidence(answer.by(), answer.on(), text(attached));
  }

  private static List<Attachment> of(PlacedAnswer placed, List<PlacedAttachment> all) {
    return all.stream()
        .filter(one -> one.place().equals(placed.place()))
        .filter(one -> one.question().equals(placed.question()))
        .map(PlacedAttachment::attachment)
        .toList();
  }

  private String text(List<Attachment> attached) {
    return phrases.say(
        "evidence.attached",
        attached.stream()
            .map(one -> one.sha256().substring(0, DIGITS))
            .collect(Collectors.joining(", ")));
  }
}
