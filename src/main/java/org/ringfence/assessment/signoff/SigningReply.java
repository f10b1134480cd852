package org.ringfence.assessment.signoff;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.signature.ReturnedRequest;

/** What came back from somebody who was asked to sign on their own computer. */
public sealed interface SigningReply {
  /** The assessment that it is about, as it stands now. */
  Dossier dossier();

  /**
   * They signed.
   *
   * @param dossier the assessment with their signature
   */
  record Signed(Dossier dossier) implements SigningReply {}

  /**
   * They sent it back with comments; nothing is signed.
   *
   * @param dossier the assessment, as it was
   * @param returned what they said
   */
  record Returned(Dossier dossier, ReturnedRequest returned) implements SigningReply {}
}
