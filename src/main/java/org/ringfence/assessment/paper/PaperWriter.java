package org.ringfence.assessment.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.PaperWriters;
import org.ringfence.assessment.estate.EnclosedBriefs;
import org.ringfence.assessment.requests.AnswerMaker;
import org.ringfence.assessment.requests.FoiMaker;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.site.PublicSiteReport;
import org.ringfence.report.template.Template;

/**
 * How one paper is made from a brief.
 *
 * @param title what the paper is called
 * @param marking what stands at the top and bottom of each page
 * @param parts its headings, each with what it will hold
 * @param content what is in its file
 */
public record PaperWriter(
    Function<EstateReportData, String> title,
    Function<EstateReportData, String> marking,
    Function<EstateReportData, List<PaperPlan.Part>> parts,
    Making content) {

  /** How a file is made from a brief, in a council's own template where one is given. */
  @FunctionalInterface
  public interface Making {
    WholeFile.Content content(
        EstateReportData brief, Progress progress, Optional<Template> template);
  }

  /** How a file is made from all there is to say about one installation. */
  @FunctionalInterface
  private interface MakingOfOne {
    WholeFile.Content content(
        Dossier dossier, DocumentVersion imprint, Optional<Template> template);
  }

  /**
   * How a paper of the order's kind and edition is made; empty where there is no such paper.
   *
   * @param asBook whether it is wanted in Excel, of those that there are in Word too
   */
  public static Optional<PaperWriter> of(
      PaperOrder order, CatalogueServices knowledge, boolean asBook) {
    var edition = order.edition();
    return switch (order.kind()) {
      case COMMITTEE -> Optional.of(committee(knowledge));
      case SITE ->
          Optional.of(
              edition == Edition.PUBLIC
                  ? publicSite(knowledge, order.annexes())
                  : exemptSite(knowledge, order.annexes()));
      case WORKBOOK -> Optional.of(workbook(edition, knowledge));
      case CHECKLIST ->
          whole(
              "paper.checklist",
              edition,
              knowledge,
              dossier -> in(dossier, knowledge).checklist().parts(dossier),
              (dossier, imprint, template) ->
                  in(dossier, knowledge).checklist().content(dossier, imprint, template));
      case SIGN_OFF ->
          whole(
              "paper.sign-off",
              edition,
              knowledge,
              dossier -> in(dossier, knowledge).signOff().parts(dossier),
              (dossier, imprint, template) ->
                  in(dossier, knowledge).signOff().content(dossier, imprint, template));
      case FOI ->
          edition == Edition.PUBLIC
              ? Optional.of(
                  order
                      .answering()
                      .map(request -> answer(request, knowledge, asBook))
                      .orElseGet(() -> foi(knowledge, asBook)))
              : Optional.empty();
    };
  }

  private static PaperWriter answer(
      PaperOrder.Answering answering, CatalogueServices knowledge, boolean asBook) {
    var maker = new AnswerMaker(knowledge, answering);
    var letter = knowledge.papers().answer();
    var book = knowledge.papers().answerBook();
    var phrases = knowledge.phrases();
    return new PaperWriter(
        _ -> phrases.say("paper.answer-to", answering.request().reference()),
        brief -> Marking.open(maker.answer(brief).decided()),
        brief -> asBook ? book.parts(maker.answer(brief)) : letter.parts(maker.answer(brief)),
        (brief, progress, template) ->
            asBook
                ? book.content(maker.answer(brief), progress, template)
                : letter.content(maker.answer(brief), template));
  }

  private static PaperWriter foi(CatalogueServices knowledge, boolean asBook) {
    var maker = new FoiMaker(knowledge);
    var paper = knowledge.papers().foi();
    var book = knowledge.papers().foiBook();
    var phrases = knowledge.phrases();
    return new PaperWriter(
        brief -> phrases.say("paper.foi", brief.organisation().name()),
        brief -> Marking.open(brief.decided()),
        brief -> asBook ? book.parts(maker.summary(brief)) : paper.parts(maker.summary(brief)),
        (brief, progress, template) ->
            asBook
                ? book.content(maker.summary(brief), progress, template)
                : paper.content(maker.summary(brief), template));
  }

  private static PaperWriter exemptSite(CatalogueServices knowledge, Set<Annex> annexes) {
    return whole(
        "paper.site",
        knowledge,
        dossier -> in(dossier, knowledge).site().parts(dossier, annexes),
        (dossier, imprint, template) ->
            in(dossier, knowledge).site().content(dossier, annexes, imprint, template));
  }

  /** A paper about one installation shows its answers in the words of the record. */
  private static PaperWriters in(Dossier dossier, CatalogueServices knowledge) {
    return knowledge.papers(dossier.words());
  }

  private static PaperWriter publicSite(CatalogueServices knowledge, Set<Annex> annexes) {
    var phrases = knowledge.phrases();
    return new PaperWriter(
        brief -> phrases.say("paper.site", first(brief).name()),
        brief -> Marking.open(brief.decided()),
        brief -> publicSite(first(brief), knowledge).parts(first(brief), annexes),
        (brief, progress, template) ->
            publicSite(first(brief), knowledge)
                .content(
                    first(brief),
                    brief.rulings(),
                    brief.provisions(),
                    annexes,
                    imprint(brief),
                    template));
  }

  private static PublicSiteReport publicSite(
      InstallationReportData one, CatalogueServices knowledge) {
    return knowledge.papers(one.words()).publicSite();
  }

  private static PaperWriter workbook(Edition edition, CatalogueServices knowledge) {
    var workbook = knowledge.papers().workbook();
    var carried = new EnclosedBriefs(knowledge);
    var phrases = knowledge.phrases();
    return new PaperWriter(
        brief -> phrases.say("paper.workbook", brief.organisation().name()),
        brief -> edition == Edition.PUBLIC ? Marking.open(brief.decided()) : Marking.exempt(),
        workbook::parts,
        (brief, progress, template) ->
            workbook.content(carried.ofWorkbook(brief), knowledge.rules(), progress, template));
  }

  /** A paper that is made from all there is to say about one installation. */
  private static Optional<PaperWriter> whole(
      String title,
      Edition edition,
      CatalogueServices knowledge,
      Function<Dossier, List<PaperPlan.Part>> parts,
      MakingOfOne content) {
    return edition == Edition.EXEMPT
        ? Optional.of(whole(title, knowledge, parts, content))
        : Optional.empty();
  }

  private static PaperWriter whole(
      String title,
      CatalogueServices knowledge,
      Function<Dossier, List<PaperPlan.Part>> parts,
      MakingOfOne content) {
    var phrases = knowledge.phrases();
    return new PaperWriter(
        brief -> phrases.say(title, first(brief).name()),
        _ -> Marking.exempt(),
        brief -> parts.apply(whole(brief)),
        (brief, progress, template) -> content.content(whole(brief), imprint(brief), template));
  }

  private static PaperWriter committee(CatalogueServices knowledge) {
    var paper = knowledge.papers().committee();
    var carried = new EnclosedBriefs(knowledge);
    return new PaperWriter(
        paper::title,
        paper::marking,
        paper::parts,
        (brief, progress, template) ->
            paper.content(carried.ofCommittee(brief), progress, template));
  }

  private static InstallationReportData first(EstateReportData brief) {
    return brief.installations().getFirst();
  }

  private static Dossier whole(EstateReportData brief) {
    return first(brief)
        .full()
        .orElseThrow(() -> new IllegalStateException("only an exempt brief holds a dossier"));
  }

  private static DocumentVersion imprint(EstateReportData brief) {
    return brief.imprint();
  }
}
