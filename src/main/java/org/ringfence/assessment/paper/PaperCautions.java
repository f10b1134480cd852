package org.ringfence.assessment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.requests.AnswerMaker;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.Provision;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.RequestAnswer;

/** Says what is left out of a paper and on which ground, and what to mind before it goes out. */
final class PaperCautions {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  PaperCautions(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** What is withheld, each a sentence; nothing for an exempt edition. */
  List<String> withheld(EstateReportData brief) {
    return switch (brief.edition()) {
      case EXEMPT -> List.of();
      case PUBLIC ->
          brief.rulings().stream()
              .filter(Ruling::withheld)
              .map(ruling -> withheld(ruling, brief))
              .toList();
    };
  }

  private String withheld(Ruling ruling, EstateReportData brief) {
    var provision =
        Optional.ofNullable(brief.provisions().get(ruling.provision()))
            .map(Provision::name)
            .orElse(ruling.provision());
    return ruling
        .opinion()
        .map(
            said ->
                phrases.say(
                    "paper.withheld",
                    what(ruling),
                    provision,
                    ruling.reason(),
                    said.by(),
                    said.role(),
                    phrases.day(said.on())))
        .orElseGet(
            () -> phrases.say("paper.withheld.proposed", what(ruling), provision, ruling.reason()));
  }

  private String what(Ruling ruling) {
    var words = knowledge.wording();
    return ruling.kind() == DetailKind.ANSWER && !ruling.question().isEmpty()
        ? phrases.say("paper.answer", words.title(ruling.question()))
        : DetailNames.british().name(words, ruling.kind());
  }

  /** What to mind before the paper is given out, each a sentence. */
  List<String> of(EstateReportData brief) {
    var cautions = new ArrayList<String>();
    if (brief.decided().isDraft()) {
      cautions.add(
          phrases.say(
              brief.edition() == Edition.PUBLIC
                  ? "paper.caution.proposed"
                  : "paper.caution.proposed.exempt"));
    }
    var unweighed = (int) brief.rulings().stream().filter(one -> isUnweighed(one, brief)).count();
    if (unweighed > 0) {
      var key = "paper.caution.unweighed." + (unweighed == 1 ? "one" : "many");
      cautions.add(phrases.sentence(key, phrases.number(unweighed)));
    }
    count(brief, one -> !one.signed(), "paper.caution.unsigned.", cautions);
    count(
        brief,
        one -> one.signed() && !one.state().isSignedOff(),
        "paper.caution.partly.",
        cautions);
    count(brief, one -> !one.stale().isEmpty(), "paper.caution.stale.", cautions);
    count(
        brief,
        one -> one.status().filter(Status.NOT_ASSESSABLE::equals).isPresent(),
        "paper.caution.not-assessable.",
        cautions);
    if (brief.edition() == Edition.PUBLIC) {
      count(brief, PaperCautions::isCoarse, "paper.caution.coarse.", cautions);
      cautions.add(phrases.say("paper.caution.own-words"));
    }
    return cautions;
  }

  /** What to mind before an answer to a request goes out, each a sentence. */
  List<String> ofAnswer(PaperOrder.Answering answering, EstateReportData brief) {
    var request = answering.request();
    var answer = new AnswerMaker(knowledge, answering).answer(brief);
    var cautions = new ArrayList<String>();
    if (request.isOpen()) {
      cautions.add(phrases.say("paper.caution.request-open"));
    }
    if (request.answered().isEmpty() && answer.today().isAfter(request.due())) {
      cautions.add(phrases.say("paper.caution.request-late", phrases.day(request.due())));
    }
    if (request.review().isEmpty()) {
      cautions.add(phrases.say("paper.caution.request-review"));
    }
    for (var item : answer.items()) {
      if (answer.isEmpty(item)) {
        cautions.add(phrases.say("paper.caution.request-empty", item.number()));
      }
    }
    cautions.add(phrases.say("paper.caution.request-environment"));
    cautions.add(phrases.say("paper.caution.request-words"));
    return cautions;
  }

  /** The questions of a request that an officer has still to decide on, each in a few words. */
  List<String> undecided(PaperOrder.Answering answering, EstateReportData brief) {
    var items = new AnswerMaker(knowledge, answering).answer(brief).items();
    return items.isEmpty()
        ? List.of(phrases.say("paper.undecided.none"))
        : items.stream()
            .filter(RequestAnswer.Item::isOpen)
            .map(
                item ->
                    phrases.say(
                        item.reply() instanceof RequestAnswer.Reply.Unheld
                            ? "paper.undecided.unheld"
                            : "paper.undecided",
                        item.number()))
            .toList();
  }

  /** As decided before the weighing was asked for. */
  private static boolean isUnweighed(Ruling ruling, EstateReportData brief) {
    return ruling.withheld()
        && !ruling.isProposal()
        && ruling.publicInterest().isEmpty()
        && Optional.ofNullable(brief.provisions().get(ruling.provision()))
            .filter(Provision::weighed)
            .isPresent();
  }

  private void count(
      EstateReportData brief,
      Predicate<InstallationReportData> which,
      String key,
      List<String> cautions) {
    var count = (int) brief.installations().stream().filter(which).count();
    if (count == 1) {
      cautions.add(phrases.say(key + "one"));
    } else if (count > 1) {
      cautions.add(phrases.sentence(key + "many", phrases.number(count)));
    }
  }

  private static boolean isCoarse(InstallationReportData extract) {
    return switch (extract.figures()) {
      case FigurePrecision.Exact exact -> false;
      case FigurePrecision.NotKnown counted -> false;
      case FigurePrecision.Banded banded -> true;
      case FigurePrecision.None none -> true;
    };
  }
}
