package org.ringfence.report.committee;

import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.Decision;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/** What the committee decided, in the words of its minutes, and what that leads to. */
final class DecidedSection implements CommitteeSection {
  private final CommitteeProse prose;

  DecidedSection(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "decided";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return estate.decided().isPresent();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    estate.decided().ifPresent(last -> write(paper, estate, last));
  }

  private void write(WordDocument paper, EstateCounts estate, Decision last) {
    paper.text(prose.say("decided.resolved", last.on(), last.minute()));
    prose.paragraphs(last.resolution()).forEach(paper::text);
    var options = new OptionProse(prose, estate);
    estate
        .option(last.option())
        .ifPresent(
            choice ->
                paper.text(
                    prose.paragraph(
                        prose.say("decided.option", options.label(choice)),
                        choice.tellsRisk() ? options.leaves(choice) : "",
                        options.keeps(choice))));
    if (estate.brief().actions().isEmpty() && !estate.brief().withholds(DetailKind.NOTE)) {
      paper.text(prose.say("decided.no-actions"));
    }
  }
}
