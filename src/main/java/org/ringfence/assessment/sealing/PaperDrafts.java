package org.ringfence.assessment.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.exchange.conversion.EnclosedBrief;
import org.ringfence.model.disclosure.Decided;

/** Says what in a paper is still a draft: what nobody has signed, and what is only proposed. */
final class PaperDrafts {
  private final AssessmentPhrases phrases;

  PaperDrafts(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /** Each a sentence; none of a paper of which nothing is a draft. */
  List<String> of(PaperContents contents) {
    var said = new ArrayList<String>();
    var unsigned = contents.subjects().size() - contents.sealed().size();
    if (unsigned > 0) {
      said.add(
          phrases.say(
              "paper.edited.unsigned",
              Integer.toString(unsigned),
              Integer.toString(contents.subjects().size())));
    }
    var rulings =
        Stream.concat(
                contents.brief().map(EnclosedBrief::rulings).stream(),
                contents.copies().stream().map(contents::rulings))
            .flatMap(List::stream)
            .toList();
    if (Decided.of(rulings).isDraft()) {
      said.add(phrases.say("paper.edited.proposed"));
    }
    return said;
  }
}
