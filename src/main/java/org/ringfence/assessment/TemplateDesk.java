package org.ringfence.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.Outcome;
import org.ringfence.model.PaperKind;
import org.ringfence.model.PaperOrder;
import org.ringfence.report.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.template.TemplateCheck;
import org.ringfence.report.template.TemplatePlace;

/** Looks at a council's own templates: whether they may be used, and how they fit a paper. */
public final class TemplateDesk {
  private final PaperTags tags = new PaperTags();
  private final Phrases phrases;

  TemplateDesk(Phrases phrases) {
    this.phrases = phrases;
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
    var all = new java.util.LinkedHashMap<>(tags.texts(kind));
    all.putAll(tags.parts(kind));
    return all;
  }

  /** The template that an order names, if it names one. */
  Outcome<Optional<Template>> chosen(PaperOrder order, boolean asBook) {
    return order
        .template()
        .map(
            file ->
                asBook || tags.parts(order.kind()).isEmpty()
                    ? Outcome.<Optional<Template>>refused(
                        "A workbook takes no template.",
                        file.toString(),
                        "Leave the template out. Nothing was written.")
                    : word(file).map(Optional::of))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  private static Outcome<Template> word(Path file) {
    return Template.read(file)
        .then(
            template ->
                switch (template.kind()) {
                  case WORD -> Outcome.done(template);
                  case EXCEL ->
                      Outcome.refused(
                          "This is a template for Excel, and the paper is for Word.",
                          file.toString(),
                          "Choose a Word template. Nothing was written.");
                });
  }

  private Outcome<Fit> check(Template template, PaperKind kind, Path file) {
    return tags.check(template, kind)
        .map(check -> Outcome.done(new Fit(check.isSound(), lines(template, check))))
        .orElseGet(
            () ->
                Outcome.refused(
                    "A workbook takes no template.",
                    file.toString(),
                    "Name a Word paper. Nothing was written."));
  }

  private List<String> lines(Template template, TemplateCheck check) {
    var lines = new ArrayList<String>();
    lines.add(
        phrases.say(template.hasPlaces() ? "template.places" : "template.styles", template.name()));
    check.used().forEach(place -> lines.add(said("template.used", place)));
    check.unknown().forEach(place -> lines.add(said("template.unknown", place)));
    check.misplaced().forEach(place -> lines.add(said("template.misplaced", place)));
    check.missing().forEach((tag, holds) -> lines.add(phrases.say("template.missing", tag, holds)));
    return lines;
  }

  private String said(String key, TemplatePlace place) {
    return phrases.say(key, place.tag(), place.text(), place.around());
  }
}
