package org.ringfence.assessment.evidence;

import java.util.List;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.register.Register;

/**
 * What is attached to answers and shows something of the equipment that is there now. A photo of a
 * recorder that was replaced stays attached and no longer counts as where the evidence is.
 */
public final class FreshEvidence {
  private FreshEvidence() {}

  public static List<PlacedAttachment> of(Register register, RegisterEntry entry) {
    var reopened = register.reopened(entry.assessmentId());
    return register.attachments().of(entry).stream()
        .filter(
            one ->
                reopened.stream()
                    .filter(was -> was.question().equals(one.question()))
                    .flatMap(was -> was.attached().stream())
                    .noneMatch(one.attachment().sha256()::equals))
        .toList();
  }

  /** The hashes of what is attached to a question. */
  public static List<String> hashes(List<PlacedAttachment> attached, String question) {
    return attached.stream()
        .filter(one -> one.question().equals(question))
        .map(one -> one.attachment().sha256())
        .distinct()
        .toList();
  }
}
