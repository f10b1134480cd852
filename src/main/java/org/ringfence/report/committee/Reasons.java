package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.paper.AppetiteStanding;
import org.ringfence.model.paper.AttainableWhen;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.report.committee.count.BandCounts;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/** Why officers recommend what they do: where the estate stands, and what the option changes. */
final class Reasons implements CommitteeSection {
  private final CommitteeProse prose;

  Reasons(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "reasons";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    if (estate.isEmpty()) {
      paper.text(
          prose.paragraph(
              prose.say("summary.none", prose.body(estate.brief())),
              prose.say("summary.none.asked")));
      return;
    }
    var sentences = new ArrayList<String>();
    estate
        .only()
        .ifPresentOrElse(one -> only(estate, one, sentences), () -> many(estate, sentences));
    paper.text(prose.paragraph(sentences));
    estate.brief().unread().forEach(paper::text);
    appetite(estate).map(CommitteeProse::sentence).ifPresent(paper::text);
    paper.text(CommitteeProse.sentence(known(estate)));
    preferred(estate).ifPresent(paper::text);
    estate.preferred().ifPresent(choice -> why(paper, estate, choice));
  }

  private void only(EstateCounts estate, InstallationReportData one, List<String> sentences) {
    sentences.add(prose.say("summary.one", prose.body(estate.brief()), one.name()));
    sentences.add(
        one.cameras()
            .map(cameras -> prose.count("summary.one.cameras", cameras))
            .orElseGet(() -> prose.say("summary.one.cameras.unknown")));
    sentences.add(
        one.figures()
            .headlineBands()
            .map(bands -> onlyRisk(estate, one, bands))
            .orElseGet(() -> prose.say("summary.one.untold")));
    sentences.add(prose.asSigned().sentence(estate));
  }

  private String onlyRisk(
      EstateCounts estate, InstallationReportData one, FigurePrecision.Levels bands) {
    if (one.figures() instanceof FigurePrecision.NotKnown counted) {
      return counted.isCounted()
          ? prose.say("summary.one.not-known", prose.band(counted.headline()))
          : prose.say("summary.one.not-known.uncounted");
    }
    if (bands.residual().equals(BandCounts.CLOSED)) {
      return prose.say("summary.one.closed");
    }
    return bands.residual().equals(bands.attainable())
        ? prose.say("summary.one.settled", prose.band(bands.residual()), AttainableWhen.ALL.says())
        : prose.say(
            "summary.one.better",
            prose.band(bands.residual()),
            prose.band(bands.attainable()),
            estate.attainableWhen().says());
  }

  private void many(EstateCounts estate, List<String> sentences) {
    sentences.add(
        prose.say("summary.many", prose.body(estate.brief()), prose.number(estate.size())));
    sentences.add(cameras(estate));
    var today = estate.today();
    if (today.open() > 0) {
      sentences.add(prose.say("summary.many.today", prose.bands(today)));
    }
    if (today.open() > estate.notKnown()) {
      sentences.add(
          estate.lowerIfInspected() == 0
              ? prose.say("summary.many.settled", AttainableWhen.ALL.saysOfSeveral())
              : prose.say(
                  "summary.many.better",
                  estate.attainableWhen().saysOfSeveral(),
                  prose.bands(estate.inspected())));
    }
    if (today.in(BandCounts.CLOSED) > 0) {
      sentences.add(prose.count("summary.many.closed", today.in(BandCounts.CLOSED)));
    }
    if (today.untold() > 0) {
      sentences.add(
          today.untold() == estate.size()
              ? prose.say("summary.many.untold.all")
              : prose.count("summary.many.untold", today.untold()));
    }
  }

  private String cameras(EstateCounts estate) {
    if (estate.camerasUnknown() == 0) {
      return prose.count("summary.many.cameras", estate.cameras());
    }
    return estate.camerasUnknown() == estate.size()
        ? prose.say("summary.many.cameras.unknown")
        : prose.count(
            "summary.many.cameras.least", estate.camerasUnknown(), prose.number(estate.cameras()));
  }

  private Optional<String> appetite(EstateCounts estate) {
    var above = estate.standing(AppetiteStanding.ABOVE).size();
    var untold = estate.standing(AppetiteStanding.NOT_TOLD).size();
    if (untold == estate.size()) {
      return Optional.empty();
    }
    var score = Integer.toString(estate.brief().appetite().score());
    var appetite =
        prose.say(
            estate.brief().appetite().isDecided() ? "appetite.set" : "appetite.proposed",
            score,
            prose.body(estate.brief()));
    if (estate.notKnown() == estate.size()) {
      return Optional.of(
          prose.say(
              estate.only().isPresent() ? "appetite.not-known.only" : "appetite.not-known.all"));
    }
    if (estate.only().isPresent()) {
      return Optional.of(
          prose.paragraph(
              prose.say(above == 1 ? "appetite.only.above" : "appetite.only.within", appetite),
              prose.asSigned().sentence(estate)));
    }
    var sentences = new ArrayList<String>();
    sentences.add(above == 0 ? noneAbove(estate, appetite) : someAbove(estate, above, appetite));
    if (estate.notKnown() > 0) {
      var notKnown = CommitteeProse.sentence(prose.count("appetite.not-known", estate.notKnown()));
      sentences.add(prose.asTold(estate, notKnown));
    }
    sentences.add(prose.asSigned().sentence(estate));
    return Optional.of(prose.paragraph(sentences));
  }

  private String someAbove(EstateCounts estate, int above, String appetite) {
    return above == estate.size()
        ? prose.say("appetite.all", appetite)
        : prose.asTold(
            estate, CommitteeProse.sentence(prose.count("appetite.some", above, appetite)));
  }

  /** Only of those that it tells; nothing where it tells of none that is known. */
  private String noneAbove(EstateCounts estate, String appetite) {
    if (estate.tellsAll()) {
      return prose.say(estate.notKnown() == 0 ? "appetite.none" : "appetite.none.known", appetite);
    }
    return estate.standing(AppetiteStanding.WITHIN).isEmpty()
        ? ""
        : prose.say("appetite.none.told", appetite);
  }

  private String known(EstateCounts estate) {
    var evidence = estate.evidence();
    // Where answers are withheld, nothing may be said of all of them.
    var of = evidence.isPartial() ? "known.given." : "known.";
    if (evidence.nothingKnown() == estate.size()) {
      return prose.say(of + "nothing" + (estate.only().isPresent() ? ".only" : ".all"));
    }
    if (evidence.known() == 0) {
      return prose.say("known.not-told");
    }
    if (evidence.inspected() == evidence.known()) {
      return evidence.unknown() == 0
          ? prose.say(of + "inspected.all")
          : prose.count(of + "inspected", evidence.unknown());
    }
    return evidence.inspected() == 0
        ? prose.say(of + "said")
        : prose.say(
            of + "mixed",
            prose.number(evidence.known()),
            prose.count("known.mixed.said", evidence.stated()),
            prose.count("known.mixed.inspected", evidence.inspected()));
  }

  /** What the preferred option gains, changes and does not do; the options have its cost. */
  private Optional<String> preferred(EstateCounts estate) {
    return estate.preferred().map(choice -> preferred(estate, choice));
  }

  /** The officers' own reason, or that there is none where a cheaper option does as much. */
  private void why(WordDocument paper, EstateCounts estate, TreatmentOption choice) {
    var said = prose.paragraphs(estate.brief().committee().text(CommitteeText.PREFERRED_REASON));
    said.forEach(paper::text);
    if (said.isEmpty()) {
      estate
          .cheaperAlike(choice)
          .ifPresent(
              other ->
                  paper.text(
                      prose.say(
                          "preferred.no-reason",
                          Integer.toString(estate.number(other)),
                          new OptionProse(prose, estate).label(other))));
    }
  }

  private String preferred(EstateCounts estate, TreatmentOption choice) {
    var options = new OptionProse(prose, estate);
    return prose.paragraph(
        prose.say("preferred.is", Integer.toString(estate.number(choice)), options.label(choice)),
        options.gains(choice),
        choice.tellsRisk() ? options.leaves(choice) : "",
        options.keeps(choice));
  }
}
