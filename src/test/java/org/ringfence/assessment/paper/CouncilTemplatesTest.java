package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.CouncilTemplates;
import org.ringfence.report.Tampering;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;

/** Every Word paper in every edition, in templates of four councils' habits. */
class CouncilTemplatesTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final Path SAMPLE = Path.of("samples", "kent-county-council.json");

  @TempDir private Path folder;

  /** A paper as it was written in a template. */
  private record Written(String name, Path template, Path file, EstateReportData brief, String marking) {}

  private List<Written> papers() throws IOException {
    var papers = new ArrayList<Written>();
    for (var kind : PaperKind.values()) {
      var tags = new PaperTags().parts(kind).keySet();
      if (!tags.isEmpty()) {
        var own = Files.createDirectories(folder.resolve(kind.id()));
        for (var template : CouncilTemplates.all(own, tags).entrySet()) {
          for (var edition : Edition.values()) {
            written(kind, edition, template).ifPresent(papers::add);
          }
        }
      }
    }
    return papers;
  }

  private Optional<Written> written(
      PaperKind kind, Edition edition, Map.Entry<String, Path> template) {
    var files = new FileAssessments(KNOWLEDGE);
    var brief = Estate.done(files.brief(Estate.done(files.dossiers(SAMPLE)), edition));
    return PaperWriter.of(PaperOrder.of(kind, edition, ""), KNOWLEDGE, false)
        .map(
            writer -> {
              var name = "%s-%s-%s".formatted(template.getKey(), kind.id(), edition.id());
              var file = folder.resolve(name + ".docx");
              try (var out = Files.newOutputStream(file)) {
                writer
                    .content()
                    .content(
                        brief,
                        Progress.NONE,
                        Optional.of(Estate.done(Template.read(template.getValue()))))
                    .writeTo(out);
              } catch (IOException e) {
                throw new AssertionError(name, e);
              }
              return new Written(
                  name, template.getValue(), file, brief, writer.marking().apply(brief));
            });
  }

  @Test
  void everyPaperIsWholeInEveryTemplate() throws IOException {
    var papers = papers();
    assertThat(papers).hasSizeGreaterThan(25);
    for (var paper : papers) {
      var parts = new Tampering(paper.file()).parts();
      for (var part : parts.entrySet()) {
        if (part.getKey().matches("word/(document|header\\d+|footer\\d+)\\.xml")) {
          assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
              .as("%s, %s", paper.name(), part.getKey())
              .doesNotContain("Click ", "Cliciwch", "ac yma", ">Here<", "for authors", "Canllawiau")
              .doesNotContain("Delete this page", "Title from the data", "dataBinding");
        }
      }
      assertThat(new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8))
          .as(paper.name())
          .doesNotContain("template.main");
      if (paper.name().startsWith("county")) {
        assertTitled(paper, parts);
      }
      try (var in = Files.newInputStream(paper.file());
          var document = new XWPFDocument(in)) {
        assertMarked(paper, document);
        assertFitting(paper, document);
      }
      var before = AccessibleDocument.faults(paper.template());
      assertThat(AccessibleDocument.faults(paper.file()))
          .as(paper.name())
          .filteredOn(fault -> !before.contains(fault))
          // A letterhead, and a place that a council puts into a table of its own.
          .noneMatch(fault -> !fault.startsWith("Table “”") && !fault.contains("stands in another"));
    }
  }

  /** The header that each page of each section shows says how the paper is to be handled. */
  private static void assertMarked(Written paper, XWPFDocument document) {
    var first = paper.marking().lines().findFirst().orElseThrow();
    var shown = new HashMap<STHdrFtr.Enum, String>();
    var sections = sections(document);
    for (var section : sections) {
      for (var reference : section.getHeaderReferenceList()) {
        shown.put(reference.getType(), text(document, reference));
      }
      var kinds = new ArrayList<>(List.of(STHdrFtr.DEFAULT));
      if (section.isSetTitlePg()) {
        kinds.add(STHdrFtr.FIRST);
      }
      if (document.getSettings() != null && document.getEvenAndOddHeadings()) {
        kinds.add(STHdrFtr.EVEN);
      }
      for (var kind : kinds) {
        assertThat(shown.getOrDefault(kind, "")).as("%s, %s", paper.name(), kind).contains(first);
      }
    }
  }

  private static List<CTSectPr> sections(XWPFDocument document) {
    var body = document.getDocument().getBody();
    return Stream.concat(
            body.getPList().stream()
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr()),
            Stream.of(body.getSectPr()))
        .toList();
  }

  private static String text(XWPFDocument document, CTHdrFtrRef reference) {
    return document.getHeaderList().stream()
        .filter(header -> document.getRelationId(header).equals(reference.getId()))
        .map(header -> header.getText())
        .findFirst()
        .orElse("");
  }

  /** No table is wider than the pages, or the column, that it stands on. */
  private static void assertFitting(Written paper, XWPFDocument document) {
    var body = document.getDocument().getBody();
    var room = 0;
    var elements = document.getBodyElements().reversed();
    room = room(body.getSectPr());
    for (var element : elements) {
      if (element instanceof org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph
          && paragraph.getCTP().isSetPPr()
          && paragraph.getCTP().getPPr().isSetSectPr()) {
        room = room(paragraph.getCTP().getPPr().getSectPr());
      }
      if (element instanceof org.apache.poi.xwpf.usermodel.XWPFTable table) {
        var width =
            table.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> ((Number) column.getW()).intValue())
                .sum();
        if (table.getCTTbl().getTblPr().isSetTblCaption() && !table.getText().startsWith("Report")) {
          assertThat(width)
              .as("%s: %s", paper.name(), table.getText())
              .isBetween(room - 20, room);
        }
      }
    }
  }

  private static int room(CTSectPr section) {
    var width = ((Number) section.getPgSz().getW()).intValue() - 2 * 1_440;
    return section.isSetCols() && section.getCols().isSetNum() ? (width - 400) / 2 : width;
  }

  /** A control that shows the same data as the one with our tag shows the same title. */
  private static void assertTitled(Written paper, Map<String, byte[]> parts) {
    var xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    var header = new String(parts.get("word/header1.xml"), StandardCharsets.UTF_8);
    var title = xml.replaceFirst("(?s).*?Report</w:t>.*?<w:t[^>]*>([^<]+)<.*", "$1");
    assertThat(title).as(paper.name()).isNotEqualTo(xml).isNotBlank();
    assertThat(header).as(paper.name()).contains(title);
  }

  @Test
  void theCheckPassesEachOfThemAndSaysWhatItLeavesOut() throws IOException {
    var desk = new TemplateDesk(KNOWLEDGE);
    var tags = new PaperTags().parts(PaperKind.COMMITTEE).keySet();
    for (var template : CouncilTemplates.all(folder, tags).entrySet()) {
      var fit = Estate.done(desk.check(template.getValue(), PaperKind.COMMITTEE));
      assertThat(fit.lines()).as(template.getKey()).noneMatch(line -> line.startsWith("Not known"));
      assertThat(fit.lines().stream().anyMatch(line -> line.startsWith("Marked as not for readers")))
          .isEqualTo(List.of("county", "borough").contains(template.getKey()));
    }
  }

  @Test
  void theCheckNamesEachThingThatWouldComeOutWrong() {
    var one = "ringfence.committee.reasons";
    var template =
        CouncilTemplates.plain(
            folder.resolve("wrong.docx"),
            CouncilTemplates.p("Heading1", CouncilTemplates.r("Why"))
                + CouncilTemplates.control(one, "", CouncilTemplates.p("", CouncilTemplates.r("a")))
                + CouncilTemplates.control(one, "", CouncilTemplates.p("", CouncilTemplates.r("b")))
                + CouncilTemplates.control("ringfence.committee.recomend", "", CouncilTemplates.p("", ""))
                + CouncilTemplates.control("ringfence.site.finding", "", CouncilTemplates.p("", ""))
                + CouncilTemplates.control("ringfence.committee.others", "", CouncilTemplates.p("", ""))
                + CouncilTemplates.control("ringfence.committee.preferred", "", CouncilTemplates.p("", ""))
                + CouncilTemplates.p("", CouncilTemplates.r("See ") + CouncilTemplates.inline("ringfence.committee.risk", "x"))
                + CouncilTemplates.p("", CouncilTemplates.inline("council.own", "Click to enter"))
                + CouncilTemplates.table(1_500, CouncilTemplates.cell(1_500, CouncilTemplates.control("ringfence.committee.options", "", CouncilTemplates.p("", ""))))
                + CouncilTemplates.textBox(CouncilTemplates.control("ringfence.committee.background", "", CouncilTemplates.p("", CouncilTemplates.r("c")))));
    var out = folder.resolve("trial.docx");
    var fit =
        Estate.done(new TemplateDesk(KNOWLEDGE).check(template, PaperKind.COMMITTEE, Optional.of(out)));
    assertThat(fit.sound()).isFalse();
    assertThat(fit.lines())
        .anyMatch(line -> line.startsWith("Twice: " + one + ": “b”"))
        .anyMatch(line -> line.contains("recomend") && line.contains("Is ringfence.committee.recommend meant?"))
        .anyMatch(line -> line.contains("site.finding") && line.contains("belongs to the paper “site”"))
        .anyMatch(line -> line.contains("committee.others") && line.contains("it is called ringfence.committee.installations now"))
        .anyMatch(line -> line.startsWith("An old tag: ringfence.committee.preferred"))
        .anyMatch(line -> line.startsWith("Within a line: ringfence.committee.risk"))
        .anyMatch(line -> line.startsWith("In a text box: ringfence.committee.background"))
        .anyMatch(line -> line.contains("A prompt that nothing fills") && line.contains("Click to enter"))
        .anyMatch(line -> line.startsWith("Too narrow: the table"))
        .anyMatch(line -> line.contains("no style that Word knows as “heading 2”"))
        .anyMatch(line -> line.startsWith("No place for ringfence.committee.exempt"))
        .noneMatch(line -> line.startsWith("No place for ringfence.committee.installations"))
        .anyMatch(line -> line.endsWith(out + "."));
    assertThat(out).isRegularFile();
  }

  @Test
  void marksThatDoNotBelongTogetherAreRefused() {
    var start = CouncilTemplates.p("", CouncilTemplates.inline("ringfence.remove.start", "x"));
    var end = CouncilTemplates.p("", CouncilTemplates.inline("ringfence.remove.end", "x"));
    for (var body :
        List.of(start, end, start + start + end, start + CouncilTemplates.table(900, CouncilTemplates.cell(900, end)))) {
      var template = CouncilTemplates.plain(folder.resolve("marks.docx"), body);
      assertThat(Template.read(template).toString()).as(body).contains("ringfence.remove.");
      assertThat(new TemplateDesk(KNOWLEDGE).check(template, PaperKind.SITE).toString())
          .contains("can’t be used");
    }
  }
}
