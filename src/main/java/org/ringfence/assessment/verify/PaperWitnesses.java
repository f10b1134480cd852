package org.ringfence.assessment.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.verify.record.LogWitness;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.signing.PaperSeal;

/** Reads out of a paper what its signatures and its seal saw of a register's log. */
final class PaperWitnesses {
  private PaperWitnesses() {}

  /** All of them; a seal bears witness to the log even where the paper was changed since. */
  static Outcome<List<LogWitness>> of(Path paper, PaperContents contents) {
    return SealedPaper.read(paper)
        .map(
            found ->
                Stream.concat(
                        contents.sealed().stream().flatMap(one -> LogWitness.of(one.seal())),
                        found.flatMap(one -> seal(paper, one)).map(LogWitness::of).stream())
                    .toList());
  }

  /** One whose signature does not hold is named where the paper is checked. */
  private static Optional<PaperSeal> seal(Path paper, SealedPaper.Found found) {
    return PaperSeal.read(paper.toString(), found.text()) instanceof Outcome.Done<PaperSeal>(var it)
        ? Optional.of(it)
        : Optional.empty();
  }
}
