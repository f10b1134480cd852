package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.report.office.PaperFile;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.template.Template.Kind;

/** Looks at a council's own templates: whether they may be used, and how they fit a paper. */
public final class TemplateDesk {
  private final PaperTags tags = new PaperTags();
  private final AssessmentPhrases phrases;
  private final TemplateTrial trial;

  public TemplateDesk(CatalogueServices knowledge) {
    this.phrases = knowledge.phrases();
    this.trial = new TemplateTrial(knowledge);
  }

  /** How the template fits the paper, or why it can't be used at all; it stays as it is. */
  public Outcome<TemplateFit> check(Path file, PaperKind kind) {
    return check(file, kind, Optional.empty());
  }

  /**
   * The same, found out by writing the paper about a made-up installation.
   *
   * @param out where that paper is to be kept, in its public edition where it has one
   */
  public Outcome<TemplateFit> check(Path file, PaperKind kind, Optional<Path> out) {
    return Template.read(file)
        .then(
            template ->
                tags.check(template, kind)
                    .map(
                        check ->
                            trial
                                .of(template, kind, file)
                                .then(papers -> kept(papers, out))
                                .then(
                                    papers ->
                                        template.guarded(
                                            file,
                                            () ->
                                                Outcome.done(
                                                    new TemplateReport(phrases, kind)
                                                        .of(template, check, papers))))
                                .map(
                                    fit ->
                                        out.map(
                                                kept ->
                                                    fit.with(phrases.say("template.trial", kept)))
                                            .orElse(fit)))
                    .orElseGet(() -> otherwise(file, template.kind())));
  }

  private static Outcome<List<byte[]>> kept(List<byte[]> papers, Optional<Path> out) {
    return out.map(
            file ->
                PaperFile.write(file, stream -> stream.write(papers.getFirst()), Optional.empty())
                    .map(_ -> papers))
        .orElseGet(() -> Outcome.done(papers));
  }

  /** Every tag that a template for the paper can have, each with what it holds. */
  public Map<String, String> tags(PaperKind kind) {
    return tags.all(kind);
  }

  /** The template that an order names, if it names one. */
  Outcome<Optional<Template>> chosen(PaperOrder order, boolean asBook) {
    var wanted = asBook && isInExcel(order.kind()) ? Kind.EXCEL : Kind.WORD;
    return order
        .template()
        .map(file -> chosen(file, wanted).map(Optional::of))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  /** The order, unless its paper is given out in a template under which it would not last. */
  static Outcome<PaperOrder> lasting(PaperOrder order) {
    return order
        .template()
        .filter(_ -> order.issue())
        .map(file -> Template.read(file).then(template -> lasting(file, template)))
        .orElseGet(() -> Outcome.done(order.template()))
        .map(_ -> order);
  }

  /** A seal covers bytes, so nothing under it may change what it says by itself. */
  private static Outcome<Optional<Path>> lasting(Path file, Template template) {
    var problems =
        template.changing().stream()
            .map(
                one ->
                    TEXTS.problem(
                        "own-template.not-given-out",
                        one.where().isEmpty() ? file.toString() : file + ", " + one.where(),
                        one.what(),
                        one.mend()))
            .toList();
    return problems.isEmpty() ? Outcome.done(Optional.of(file)) : new Outcome.Refused<>(problems);
  }

  private static Outcome<Template> chosen(Path file, Kind wanted) {
    return Template.read(file)
        .then(
            template ->
                template.kind() == wanted
                    ? Outcome.done(template)
                    : otherwise(file, template.kind()));
  }

  private static <T> Outcome<T> otherwise(Path file, Kind kind) {
    return switch (kind) {
      case WORD -> TEXTS.refused("own-template.word", file.toString());
      case EXCEL -> TEXTS.refused("own-template.excel", file.toString());
    };
  }

  private boolean isInExcel(PaperKind kind) {
    return !tags.sheets(kind).isEmpty();
  }

  /** What to mind about the template that an order names, each a sentence. */
  Outcome<List<String>> cautions(PaperOrder order) {
    return order
        .template()
        .map(file -> Template.read(file).map(new TemplateReport(phrases, order.kind())::cautions))
        .orElseGet(() -> Outcome.done(List.of()));
  }
}
