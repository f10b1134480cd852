package org.ringfence.report.text;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;

/** Says what else the label of a device may mean whose maker is known. */
public final class LabelDoubts {
  private final PaperWords words;

  /** Says it in these words. */
  public LabelDoubts(PaperWords words) {
    this.words = words;
  }

  /** What stands beside the brand and may mean somebody else; of one not known it is said apart. */
  public List<String> of(MakerFinding finding) {
    return finding.maker().isEmpty()
        ? List.of()
        : finding.offered().stream().flatMap(this::says).toList();
  }

  private Stream<String> says(MakerOffer offer) {
    return offer.likely().isEmpty()
        ? Stream.of(words.say("maker.open", offer.name()))
        : offer
            .maker()
            .filter(maker -> offer.kind() == MakerOffer.Kind.SPELLING)
            .map(maker -> words.say("maker.may-mean", maker.name()))
            .stream();
  }
}
