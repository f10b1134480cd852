package org.ringfence.report.committee;

import java.util.List;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.AttainableWhen;
import org.ringfence.report.word.WordDocument;

/** By which method the scores came out, that it is only a proposal, and what it does not say. */
final class MethodAppendix implements CommitteeSection {
  private static final List<String> VIEWS = List.of("residual", "attainable", "worst");

  private final CommitteeProse prose;

  MethodAppendix(CommitteeProse prose) {
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
  public void write(WordDocument paper, EstateCounts estate) {
    var brief = estate.brief();
    paper.text(
        prose.paragraph(
            prose.say("method.version", prose.method().version()),
            prose.say("method.proposal", prose.body(brief)),
            prose.say("method.matrix"),
            bands()));
    if (!estate.isEmpty()) {
      var where =
          paper
              .headingOf("committee.installations")
              .map(heading -> prose.say("method.check.under", heading))
              .orElseGet(() -> prose.say("method.check.appendix"));
      paper.text(
          paper.holds("committee.installations")
              ? prose.paragraph(
                  prose.say(signed(estate), where), prose.say("method.check.again"))
              : prose.say("method.check.again"));
    }
    VIEWS.forEach(view -> view(paper, view));
    paper.heading(2, prose.say("method.limits"));
    prose.wording().limits().forEach(paper::bullet);
  }

  /** Only what the paper prints in full, and somebody has signed, can be read beside it. */
  private static String signed(EstateCounts estate) {
    var printed = ExemptInstallations.printed(estate);
    var signed = printed.stream().filter(one -> !one.fingerprint().isEmpty()).count();
    if (signed == 0) {
      return estate.signed() == 0 ? "method.check.nothing" : "method.check.inside";
    }
    return signed == printed.size() ? "method.check.signed" : "method.check.partly";
  }

  /** From which score on a band is called so: "low to 4, moderate to 9". */
  private String bands() {
    return prose.say(
        "method.bands",
        prose.list(
            prose.method().bands().stream()
                .map(band -> prose.say("method.band", prose.band(band.id()), band.to()))
                .toList()));
  }

  private void view(WordDocument paper, String id) {
    var term = prose.wording().term("view", id);
    led(
        paper,
        id.equals(AttainableWhen.VIEW)
            ? new Wording.Term(term.label(), AttainableWhen.meaning())
            : term);
  }

  private void led(WordDocument paper, Wording.Term term) {
    paper.led("ListBullet", prose.say("lead", term.label()), " " + term.meaning());
  }
}
