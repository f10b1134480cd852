package org.ringfence.report.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.Templates;
import org.ringfence.report.office.PaperFile;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;

class CommitteeTemplateTest {
  @TempDir private Path folder;

  @Test
  void theCouncilsHeadingsAndTheirOrderStand() throws IOException {
    var tags = new LinkedHashMap<String, String>();
    tags.put("A. What we ask you to decide", "ringfence.committee.recommend");
    tags.put("B. In short", "ringfence.committee.summary");
    var texts = written(tags, Briefs.mixed(Edition.PUBLIC));
    assertThat(texts.getFirst()).startsWith("Draft: some of what is withheld");
    assertThat(texts.stream().filter(text -> !text.startsWith("Draft")).limit(4))
        .anyMatch(text -> text.startsWith("An appendix to this report") || text.startsWith("Exempt"))
        .contains("A. What we ask you to decide");
    assertThat(texts).contains("B. In short").doesNotContain("Here", "Recommendations", "Summary");
    assertThat(texts.indexOf("B. In short")).isGreaterThan(1).isLessThan(texts.size() - 1);
  }

  @Test
  void everyPartOfThePaperHasATag() throws IOException {
    var tags = new LinkedHashMap<String, String>();
    new PaperTags()
        .parts(PaperKind.COMMITTEE)
        .forEach((tag, holds) -> tags.put("Heading of " + tag, tag));
    var texts = written(tags, Briefs.mixed(Edition.EXEMPT));
    for (var heading : tags.keySet()) {
      var next = texts.indexOf(heading) + 1;
      assertThat(next).as(heading).isLessThanOrEqualTo(texts.size()).isPositive();
    }
    assertThat(texts).doesNotContain("Here");
  }

  @Test
  void aReaderIsSentToTheCouncilsOwnHeading() throws IOException {
    var tags = new LinkedHashMap<String, String>();
    tags.put("How it works", "ringfence.committee.method");
    assertThat(written(tags, Briefs.mixed(Edition.PUBLIC)).toString())
        .contains("How it works")
        .doesNotContain("appendix A", "Appendix A");
    tags.put("Each of them", "ringfence.committee.installations");
    assertThat(written(tags, Briefs.mixed(Edition.PUBLIC)).toString())
        .doesNotContain("appendix A", "Appendix A");
  }

  @Test
  void aPlaceForAPartThatThePaperDoesNotHaveSaysSo() throws IOException {
    var tags = new LinkedHashMap<String, String>();
    tags.put("Urgency", "ringfence.committee.urgency");
    assertThat(written(tags, Briefs.one(Edition.PUBLIC)))
        .containsExactly(
            "Draft. The assessment behind this report is not signed off yet, and its answers can"
                + " still change.",
            "Urgency",
            "There is nothing to say here in this paper.");
  }

  private List<String> written(Map<String, String> tags, EstateReportData brief)
      throws IOException {
    var template = read(Templates.committee(folder.resolve("council.docx"), tags));
    var knowledge =
        new CatalogueServices(
            new CatalogueReader(CatalogueSource.bundled()).read(), java.time.Clock.systemUTC());
    var content =
        new CommitteePaper(knowledge.wording(), knowledge.method())
            .content(brief, Progress.NONE, Optional.of(template));
    var file = folder.resolve("paper.docx");
    assertThat(PaperFile.write(file, content, Optional.empty())).isEqualTo(Outcome.done(file));
    try (var in = Files.newInputStream(file);
        var document = new XWPFDocument(in)) {
      var texts = new ArrayList<String>();
      document.getParagraphs().stream().map(XWPFParagraph::getText).forEach(texts::add);
      return texts;
    }
  }

  private static Template read(Path file) {
    return switch (Template.read(file)) {
      case Outcome.Done<Template>(var template) -> template;
      case Outcome.Refused<Template>(var problems) -> throw new AssertionError(problems);
    };
  }
}
