package org.ringfence.assessment.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.template.Template.Kind;
import org.ringfence.report.template.TemplateCheck;
import org.ringfence.report.template.TemplatePlace;
import org.ringfence.report.word.PaperReview;
import org.ringfence.report.word.PaperReview.Finding;
import org.ringfence.scoring.maker.EditDistance;

/** Says in plain words how a template fits a paper, and what a reader would miss in it. */
final class TemplateReport {
  private static final int SLIPS = 4;

  private final PaperTags tags = new PaperTags();
  private final AssessmentPhrases phrases;
  private final PaperKind kind;

  TemplateReport(AssessmentPhrases phrases, PaperKind kind) {
    this.phrases = phrases;
    this.kind = kind;
  }

  /**
   * How it fits.
   *
   * @param papers the paper about a made-up installation, as written in it
   */
  TemplateFit of(Template template, TemplateCheck check, List<byte[]> papers) {
    var findings = template.kind() == Kind.WORD ? reviewed(papers) : List.<Finding>of();
    var sound =
        check.isSound()
            && template.changing().isEmpty()
            && findings.stream().noneMatch(Finding.Narrow.class::isInstance);
    return new TemplateFit(sound, lines(template, check, findings));
  }

  private static List<Finding> reviewed(List<byte[]> papers) {
    return papers.stream().flatMap(paper -> PaperReview.of(paper).stream()).distinct().toList();
  }

  /** What to mind of a paper in it, each a sentence. */
  List<String> cautions(Template template) {
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

  private List<String> lines(Template template, TemplateCheck check, List<Finding> findings) {
    var lines = new ArrayList<String>();
    var isWord = template.kind() == Kind.WORD;
    var family = isWord ? "template." : "template.book.";
    lines.add(phrases.say(family + (template.hasPlaces() ? "places" : "styles"), template.name()));
    lines.addAll(unissued(template));
    lines.addAll(hidden(template));
    template.unseen().stream()
        .map(one -> phrases.say("template.unseen", one.message()))
        .forEach(lines::add);
    template.removed().forEach(text -> lines.add(phrases.say("template.removed", text)));
    check.used().forEach(place -> lines.add(said("template.used", place)));
    check.former().forEach(place -> lines.add(former(place)));
    check.unknown().forEach(place -> lines.add(unknown(place)));
    check.misplaced().forEach(place -> lines.add(said(misplaced(place), place)));
    check.twice().forEach(place -> lines.add(said("template.twice", place)));
    findings.forEach(finding -> lines.add(said(finding)));
    if (isWord) {
      PaperReview.missingStyles(template)
          .forEach(style -> lines.add(phrases.say("template.style", style)));
    }
    check
        .missing()
        .forEach((tag, holds) -> lines.add(phrases.say(missing(template, tag), tag, holds)));
    if (isWord && !check.missing().isEmpty()) {
      lines.add(phrases.say("template.anyway"));
    }
    return lines;
  }

  private String said(Finding finding) {
    return switch (finding) {
      case Finding.Narrow(var title, var heading, var needs, var has) ->
          phrases.say("template.narrow", title, heading, needs, has);
      case Finding.Prompt(var text) -> phrases.say("template.prompt", text);
      case Finding.Deep(var text) -> phrases.say("template.deep", text);
    };
  }

  private String former(TemplatePlace place) {
    var now = tags.former(kind).getOrDefault(place.tag(), "");
    return now.isEmpty()
        ? said("template.former.gone", place)
        : said("template.former", place, now);
  }

  /** A tag of another paper, or one that somebody has mistyped. */
  private String unknown(TemplatePlace place) {
    var other =
        Stream.of(PaperKind.values())
            .filter(paper -> paper != kind && tags.all(paper).containsKey(place.tag()))
            .findFirst();
    return other
        .map(paper -> said("template.unknown.other", place, paper.id()))
        .or(() -> nearest(place.tag()).map(near -> said("template.unknown.near", place, near)))
        .orElseGet(() -> said("template.unknown", place));
  }

  private Optional<String> nearest(String tag) {
    return tags.all(kind).keySet().stream()
        .filter(known -> slips(tag, known) <= SLIPS)
        .min(Comparator.comparingInt(known -> slips(tag, known)));
  }

  /** A tag is often right but for the paper that it is of. */
  private static int slips(String one, String other) {
    return Math.min(
        EditDistance.between(one, other, SLIPS),
        EditDistance.between(lastWord(one), lastWord(other), 1) + 1);
  }

  private static String lastWord(String tag) {
    return tag.substring(tag.lastIndexOf('.') + 1);
  }

  private static String misplaced(TemplatePlace place) {
    return switch (place.spot()) {
      case TEXT_BOX -> "template.misplaced.box";
      case MARGIN -> "template.misplaced.margin";
      case LINE, ROOM -> "template.misplaced";
    };
  }

  private String missing(Template template, String tag) {
    return switch (template.kind()) {
      case WORD -> "template.missing";
      case EXCEL -> tags.isAddedAsSheet(tag) ? "template.book.added" : "template.book.unsaid";
    };
  }

  private String said(String key, TemplatePlace place) {
    return said(key, place, "");
  }

  private String said(String key, TemplatePlace place, String more) {
    return phrases.say(key, place.tag(), place.text(), place.around(), more);
  }
}
