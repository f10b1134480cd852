package org.ringfence.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignOffState;

/** What has to be said with signatures: who has still to sign, until when, and by which rules. */
public final class SigningNotes {
  private SigningNotes() {}

  /** A sentence each; none where all that was asked for is there. */
  public static List<String> of(SignOffState state, List<SignOff> signOffs, Acceptance accepted) {
    return Stream.of(
            state.isDraft() || state.isSignedOff()
                ? Stream.<String>of()
                : Stream.of(state.inFull() + "."),
            signOffs.stream()
                .flatMap(one -> one.reviewOn().stream())
                .min(LocalDate::compareTo)
                .map(accepted::review)
                .stream(),
            state.exceptions().stream())
        .flatMap(part -> part)
        .toList();
  }
}
