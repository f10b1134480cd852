package org.ringfence.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Brief;
import org.ringfence.model.Dossier;
import org.ringfence.model.Edition;
import org.ringfence.model.Extract;
import org.ringfence.model.Imprint;
import org.ringfence.model.PaperKind;
import org.ringfence.model.PaperPlan;
import org.ringfence.model.Progress;

/**
 * How one paper is made from a brief.
 *
 * @param title what the paper is called
 * @param marking what stands at the top and bottom of each page
 * @param parts its headings, each with what it will hold
 * @param content what is in its file
 */
record PaperWriter(
    Function<Brief, String> title,
    Function<Brief, String> marking,
    Function<Brief, List<PaperPlan.Part>> parts,
    BiFunction<Brief, Progress, WholeFile.Content> content) {

  /** How a paper of this kind and edition is made; empty where there is no such paper. */
  static Optional<PaperWriter> of(PaperKind kind, Edition edition, Knowledge knowledge) {
    var phrases = knowledge.phrases();
    var marking = phrases.say("paper.marking." + edition.id());
    return switch (kind) {
      case COMMITTEE -> Optional.of(committee(knowledge));
      case SITE ->
          edition == Edition.EXEMPT
              ? Optional.of(
                  new PaperWriter(
                      brief -> phrases.say("paper.site", first(brief).name()),
                      brief -> marking,
                      brief -> knowledge.papers().site().parts(whole(brief), false),
                      (brief, progress) ->
                          knowledge.papers().site().content(whole(brief), false, imprint(brief))))
              : Optional.empty();
      case WORKBOOK, CHECKLIST, FOI, SIGN_OFF -> Optional.empty();
    };
  }

  private static PaperWriter committee(Knowledge knowledge) {
    var paper = knowledge.papers().committee();
    return new PaperWriter(paper::title, paper::marking, paper::parts, paper::content);
  }

  private static Extract first(Brief brief) {
    return brief.installations().getFirst();
  }

  private static Dossier whole(Brief brief) {
    return first(brief)
        .full()
        .orElseThrow(() -> new IllegalStateException("only an exempt brief holds a dossier"));
  }

  private static Imprint imprint(Brief brief) {
    return new Imprint(brief.version(), brief.supersedes());
  }
}
