package org.ringfence.report.committee;

import java.util.List;
import org.ringfence.report.Paper;

/** By which method the scores came out, that it is only a proposal, and what it does not say. */
final class MethodAppendix implements CommitteeSection {
  private static final List<String> VIEWS = List.of("residual", "attainable", "worst");

  private final Prose prose;

  MethodAppendix(Prose prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "method";
  }

  @Override
  public boolean isAppendix() {
    return true;
  }

  @Override
  public void write(Paper paper, Estate estate) {
    var brief = estate.brief();
    paper.text(
        prose.paragraph(
            prose.say("method.version", prose.method().version()),
            prose.say("method.proposal", prose.body(brief)),
            brief
                .exploitedAsOf()
                .map(day -> prose.say("method.exploited", day))
                .orElseGet(() -> prose.say("method.exploited.none"))));
    paper.text(prose.say("method.matrix"));
    paper.heading(2, prose.say("method.views"));
    VIEWS.forEach(view -> term(paper, "view", view));
    paper.heading(2, prose.say("method.bands"));
    prose.method().bands().reversed().forEach(band -> term(paper, "band", band.id()));
    paper.heading(2, prose.say("method.limits"));
    prose.wording().limits().forEach(paper::bullet);
    if (!estate.isEmpty()) {
      paper.heading(2, prose.say("method.check"));
      paper.text(prose.say(estate.isPublic() ? "method.check.public" : "method.check.exempt"));
    }
  }

  private void term(Paper paper, String kind, String id) {
    var term = prose.wording().term(kind, id);
    paper.led("ListBullet", prose.say("lead", term.label()), " " + term.meaning());
  }
}
