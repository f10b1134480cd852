package org.ringfence.report.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.word.DraftWords;
import org.ringfence.report.word.WordDocument;

/**
 * What stands before the first heading: whose paper it is, for which meeting, and how far it is.
 */
final class FrontBlock {
  private final CommitteeProse prose;

  FrontBlock(CommitteeProse prose) {
    this.prose = prose;
  }

  void write(WordDocument paper, EstateCounts estate) {
    var brief = estate.brief();
    paper.paragraph("Kicker", brief.organisation().name());
    if (estate.isPublic()) {
      paper.paragraph("Title", prose.title(brief));
      facts(paper, brief);
      new DraftWords(prose.words(), brief.edition(), brief.decided()).notice(paper);
      notice(paper, estate);
    } else {
      paper.paragraph("Title", prose.say("appendix.title", prose.title(brief)));
      paper.fact(prose.say("front.classification"), classification(estate));
      meeting(paper, brief);
      version(paper, brief);
      new DraftWords(prose.words(), brief.edition(), brief.decided()).notice(paper);
      notice(paper, estate);
      paper.always(
          () ->
              paper.led("Notice", prose.say("appendix.lead"), " " + prose.say("appendix.with")));
      brief.unread().forEach(text -> paper.paragraph("Notice", text));
    }
  }

  private void facts(WordDocument paper, EstateReportData brief) {
    var committee = brief.committee();
    meeting(paper, brief);
    fact(paper, "front.lead-member", committee.text(CommitteeText.LEAD_MEMBER));
    fact(paper, "front.report-of", committee.text(CommitteeText.REPORT_OF));
    fact(paper, "front.contact", committee.text(CommitteeText.CONTACT));
    fact(paper, "front.wards", committee.text(CommitteeText.WARDS));
    fact(paper, "front.decision", decision(committee));
    fact(paper, "front.call-in", committee.text(CommitteeText.CALL_IN));
    paper.fact(
        prose.say("front.classification"),
        prose.say(brief.isPartlyExempt() ? "front.public.partly" : "front.public"));
    version(paper, brief);
  }

  /** What nobody has given is not printed; whoever writes the paper is told of it before. */
  private void fact(WordDocument paper, String key, String text) {
    if (!text.isBlank()) {
      paper.fact(prose.say(key), text);
    }
  }

  private void meeting(WordDocument paper, EstateReportData brief) {
    var committee = brief.committee();
    var parts =
        Stream.concat(
                Stream.of(committee.name()).filter(name -> !name.isEmpty()),
                committee.meeting().map(prose::day).stream())
            .toList();
    fact(paper, "front.committee", String.join(", ", parts));
  }

  private void version(WordDocument paper, EstateReportData brief) {
    paper.fact(
        prose.say("front.version"),
        prose.say("front.version.is", Integer.toString(brief.version()), brief.today()));
    brief
        .supersedes()
        .ifPresent(
            issue -> {
              paper.fact(
                  prose.say("front.supersedes"),
                  prose.say(
                      "front.supersedes.is",
                      Integer.toString(issue.version()),
                      issue.name(),
                      issue.on()));
              fact(paper, "front.why", issue.why());
            });
  }

  /** By which power it is decided, and whether it is a key decision and where notice was given. */
  private String decision(Committee committee) {
    var said = new ArrayList<String>();
    if (committee.power() != DecisionPower.NOT_STATED) {
      said.add(prose.say("front.power." + committee.power().id()));
    }
    switch (committee.keyDecision()) {
      case YES -> {
        var reference = committee.text(CommitteeText.KEY_REFERENCE);
        said.add(
            reference.isEmpty()
                ? prose.say("front.key")
                : prose.say("front.key.reference", reference));
      }
      case NO -> said.add(prose.say("front.key.not"));
      case NOT_STATED -> {}
    }
    return prose.paragraph(said);
  }

  private String classification(EstateCounts estate) {
    var grounds = new CitedProvisions(prose, estate.brief());
    var relied = grounds.relied();
    return relied.isEmpty()
        ? prose.say("front.exempt")
        : prose.say(
            estate.brief().decided().isDraft() ? "front.exempt.proposed" : "front.exempt.under",
            grounds.cited(relied));
  }

  private void notice(WordDocument paper, EstateCounts estate) {
    var sentences = new ArrayList<String>();
    sentences.addAll(signed(estate));
    var holds = holding(estate);
    if (estate.stale() == 0) {
      holds.ifPresent(sentences::add);
    } else {
      // That it no longer holds comes first, and why.
      sentences.addAll(0, estate.only().map(InstallationReportData::stale).orElse(List.of()));
      holds.ifPresent(sentences::addFirst);
    }
    sentences.addAll(estate.exceptions());
    paper.always(
        () -> paper.led("Notice", lead(estate), " " + prose.paragraph(sentences)));
  }

  private String lead(EstateCounts estate) {
    if (estate.stale() > 0 && estate.stale() == estate.size()) {
      return prose.say("front.lapsed");
    }
    if (estate.isDraft()) {
      return prose.say("front.draft");
    }
    return prose.say(estate.stale() > 0 ? "front.lapsed.some" : "front.signed");
  }

  private Optional<String> holding(EstateCounts estate) {
    return estate.signed() == 0
        ? Optional.empty()
        : meeting(estate.brief()).map(day -> onTheDay(estate, day)).orElseGet(() -> today(estate));
  }

  /** The day for which sign-offs are judged, where it is another than the paper's own. */
  private static Optional<LocalDate> meeting(EstateReportData brief) {
    return brief.committee().meeting().filter(day -> day.isAfter(brief.today()));
  }

  /** Names without a signature, as in a register of the first version, are judged for no day. */
  private static boolean isJudged(EstateCounts estate) {
    return estate.installations().stream()
        .filter(InstallationReportData::signed)
        .noneMatch(one -> one.fingerprint().isEmpty());
  }

  private Optional<String> onTheDay(EstateCounts estate, LocalDate day) {
    var on = prose.day(Optional.of(day));
    if (estate.stale() == 0) {
      return isJudged(estate) ? Optional.of(prose.say(holds(estate), on)) : Optional.empty();
    }
    return Optional.of(
        estate
            .only()
            .map(one -> prose.say("front.stale.meeting" + lapsed(one), on))
            .orElseGet(
                () -> prose.count("front.stale.meeting" + reason(estate), estate.stale(), on)));
  }

  private Optional<String> today(EstateCounts estate) {
    if (estate.stale() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        estate
            .only()
            .map(one -> prose.say("front.stale" + lapsed(one)))
            .orElseGet(() -> prose.count("front.stale" + reason(estate), estate.stale())));
  }

  /** Only the exempt edition gives the reasons. */
  private static String reason(EstateCounts estate) {
    return estate.isPublic() ? ".elsewhere" : "";
  }

  private static String holds(EstateCounts estate) {
    if (estate.partly() > 0) {
      return "front.holds.signed";
    }
    return estate.size() == 1 ? "front.holds.only" : "front.holds.all";
  }

  /** Only what was signed off is called a sign-off. */
  private static String lapsed(InstallationReportData one) {
    return one.state().isSignedOff() ? ".only" : ".signed";
  }

  /** Counts signed off, partly signed and not signed at all, apart. */
  private List<String> signed(EstateCounts estate) {
    var drafts = estate.size() - estate.signed();
    if (estate.isEmpty()) {
      return List.of(prose.say("front.signed.empty"));
    }
    if (estate.only().isPresent()) {
      return List.of(only(estate.only().get()));
    }
    if (!estate.isDraft()) {
      return List.of(prose.say("front.signed.all", prose.number(estate.size())));
    }
    var sentences = new ArrayList<String>();
    if (drafts > 0) {
      sentences.add(
          estate.signed() == 0
              ? prose.say("front.draft.all", prose.number(drafts))
              : prose.count("front.draft.some", drafts, prose.number(estate.size())));
    }
    if (estate.partly() > 0) {
      sentences.add(prose.count("front.part", estate.partly(), prose.number(estate.size())));
      sentences.addAll(how(estate));
    }
    return sentences;
  }

  private String only(InstallationReportData one) {
    if (one.state().isSignedOff()) {
      return prose.say(one.stale().isEmpty() ? "front.signed.only" : "front.signed.was");
    }
    return one.signed()
        ? prose.say("front.part.only", one.state().inFull())
        : prose.say("front.draft.only");
  }

  /** Which signatures are missing, with how many they are missing from. */
  private static List<String> how(EstateCounts estate) {
    var counts = new LinkedHashMap<String, Integer>();
    estate.installations().stream()
        .map(InstallationReportData::state)
        .filter(state -> !state.isDraft() && !state.isSignedOff())
        .forEach(state -> counts.merge(state.inFull(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue() + ".")
        .toList();
  }
}
