package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.template.Template.Kind;
import org.ringfence.report.template.TemplateCheck;
import org.ringfence.report.template.TemplatePlace;

/** Looks at a council's own templates: whether they may be used, and how they fit a paper. */
public final class TemplateDesk {
  private final PaperTags tags = new PaperTags();
  private final AssessmentPhrases phrases;
  private final TemplateTrial trial;

  public TemplateDesk(CatalogueServices knowledge) {
    this.phrases = knowledge.phrases();
    this.trial = new TemplateTrial(knowledge);
  }

  /**
   * How a template fits a paper.
   *
   * @param sound whether every place in it is understood
   * @param lines what was found, each a sentence
   */
  public record Fit(boolean sound, List<String> lines) {
    public Fit {
      lines = List.copyOf(lines);
    }
  }

  /** How the template fits the paper, or why it can't be used at all; it stays as it is. */
  public Outcome<Fit> check(Path file, PaperKind kind) {
    return Template.read(file).then(template -> check(template, kind, file));
  }

  /** Every tag that a template for the paper can have, each with what it holds. */
  public Map<String, String> tags(PaperKind kind) {
    var all = new LinkedHashMap<>(tags.texts(kind));
    all.putAll(tags.parts(kind));
    all.putAll(tags.sheets(kind));
    return all;
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
        .map(file -> Template.read(file).map(this::cautions))
        .orElseGet(() -> Outcome.done(List.of()));
  }

  private List<String> cautions(Template template) {
    return Stream.concat(hidden(template).stream(), unissued(template).stream()).toList();
  }

  /** Why papers in a template can't be given out, each with its place and what to do. */
  private List<String> unissued(Template template) {
    return template.changing().stream()
        .map(one -> phrases.say("template.unissued", one.message()))
        .toList();
  }

  private List<String> hidden(Template template) {
    return template.hiddenSheets().isEmpty()
        ? List.of()
        : List.of(phrases.say("template.hidden", String.join(", ", template.hiddenSheets())));
  }

  private Outcome<Fit> check(Template template, PaperKind kind, Path file) {
    return tags.check(template, kind)
        .map(
            check ->
                trial
                    .of(template, kind, file)
                    .map(tried -> new Fit(isSound(tried, check), lines(tried, check))))
        .orElseGet(() -> otherwise(file, template.kind()));
  }

  private static boolean isSound(Template template, TemplateCheck check) {
    return check.isSound() && template.changing().isEmpty();
  }

  private List<String> lines(Template template, TemplateCheck check) {
    var lines = new ArrayList<String>();
    var family =
        switch (template.kind()) {
          case WORD -> "template.";
          case EXCEL -> "template.book.";
        };
    lines.add(phrases.say(family + (template.hasPlaces() ? "places" : "styles"), template.name()));
    lines.addAll(unissued(template));
    lines.addAll(hidden(template));
    template.unseen().stream()
        .map(one -> phrases.say("template.unseen", one.message()))
        .forEach(lines::add);
    check.used().forEach(place -> lines.add(said("template.used", place)));
    check.unknown().forEach(place -> lines.add(said("template.unknown", place)));
    check.misplaced().forEach(place -> lines.add(said("template.misplaced", place)));
    check
        .missing()
        .forEach((tag, holds) -> lines.add(phrases.say(missing(template, tag), tag, holds)));
    return lines;
  }

  private String missing(Template template, String tag) {
    return switch (template.kind()) {
      case WORD -> "template.missing";
      case EXCEL -> tags.isAddedAsSheet(tag) ? "template.book.added" : "template.book.unsaid";
    };
  }

  private String said(String key, TemplatePlace place) {
    return phrases.say(key, place.tag(), place.text(), place.around());
  }
}
