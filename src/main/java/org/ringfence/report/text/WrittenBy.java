package org.ringfence.report.text;

import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.outcome.ProgramVersion;
import org.ringfence.model.signature.SigningWords;
import org.ringfence.model.written.Fingerprint;

/** Tells the words and rules that papers are written from apart from those of another program. */
public final class WrittenBy {
  private WrittenBy() {}

  /** What a paper of this program about scores by this method bears. */
  public static String of(MethodSummary method) {
    return Fingerprint.of(
        ProgramVersion.VERSION
            + method.texts()
            + PaperWords.british().fingerprint()
            + SigningWords.british().fingerprint()
            + DetailNames.british().fingerprint());
  }
}
