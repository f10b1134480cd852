package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.checklist.ChecklistReport;
import org.ringfence.report.signoff.SignOffReport;
import org.ringfence.report.site.SiteReport;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.template.TemplateCheck;
import org.ringfence.report.template.TemplatePlace;

class TemplateTest {
  @TempDir private Path folder;

  @Test
  void eachPartGoesToItsPlaceBeneathTheCouncilsOwnHeadings() {
    var paper = site(Templates.blocks(file("council.docx")), Dossiers.recorded());
    assertThat(paper.inStyle("berschrift1")).containsExactly("1. Equipment on record", "3. Scores");
    assertThat(paper.inStyle("berschrift2"))
        .containsExactly(
            "Answers", "Contradictions that somebody has explained", "2. What we conclude");
    var text =
        paper.document().getBodyElements().stream()
            .filter(XWPFParagraph.class::isInstance)
            .map(element -> ((XWPFParagraph) element).getText())
            .toList();
    assertThat(text.indexOf(Dossiers.SENTENCE)).isEqualTo(text.indexOf("2. What we conclude") + 1);
    assertThat(paper.text()).doesNotContain("goes here");
    var numbers = paper.tables().getLast().getRow(0).getCell(0).getTables().getFirst();
    assertThat(DocxReading.rows(numbers).get(1).getFirst()).isEqualTo("Headline");
  }

  @Test
  void theWorkingsGoToTheirPlacesWholeAndAreLeftOutElsewhere() {
    var tags = new LinkedHashMap<String, String>();
    tags.put("How it was worked out", "ringfence.site.factors");
    tags.put("Proofs", "ringfence.site.answers");
    var template = Templates.committee(file("council.docx"), tags);
    var paper = site(template, Dossiers.recorded(), Set.of(Annex.WORKINGS));
    var own = new DocxReading(PaperFiles.workings(Dossiers.recorded(), file("own.docx")));
    assertThat(own.tables()).hasSizeGreaterThan(paper.tables().size());
    assertThat(own.tables().stream().map(DocxReading::rows).toList())
        .containsAll(paper.tables().stream().map(DocxReading::rows).toList());
    assertThat(paper.tables()).hasSizeGreaterThan(3);
    assertThat(site(template, Dossiers.recorded()).tables()).isEmpty();
  }

  @Test
  void whatTheTemplateHasNoPlaceForIsLeftOut() {
    var paper = site(Templates.blocks(file("council.docx")), Dossiers.recorded());
    assertThat(paper.text())
        .doesNotContain("Where the risks stand", "The officer may write here", "B. Director");
  }

  @Test
  void shortTextsStandInTheirLinesInTheTemplatesOwnLook() throws IOException {
    var paper = site(Templates.lines(file("council.docx")), Dossiers.recorded());
    assertThat(DocxReading.rows(paper.tables().getFirst()))
        .containsExactly(
            List.of("Title", "County Hall: residual risk of CCTV"),
            List.of("Of", "on 22 November 2026"));
    var xml = part("word/document.xml");
    assertThat(xml).doesNotContain("Click here", "PlaceholderText", "w:sdt>");
    assertThat(xml).contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">County Hall");
    assertThat(paper.text()).contains("Short: \nThe maker is on the list");
    assertThat(part("word/header1.xml")).contains("Borough of Somewhere", "OFFICIAL-SENSITIVE");
    assertThat(new Tampering(file("paper.docx")).parts()).containsKey("word/media/image1.png");
    assertThat(part("word/footer1.xml")).contains("Committee services", "Version 1", "NUMPAGES");
  }

  @Test
  void aTemplateWithoutPlacesGivesItsStylesAndThePaperFollows() throws IOException {
    var paper = site(Templates.styles(file("council.dotx")), Dossiers.recorded());
    assertThat(paper.inStyle("Titel")).containsExactly("County Hall: residual risk of CCTV");
    assertThat(paper.inStyle("berschrift1")).contains("The finding", "Sign-off");
    assertThat(paper.inStyle("RingfenceFinding")).containsExactly(Dossiers.SENTENCE);
    assertThat(paper.document().getParagraphs())
        .filteredOn(paragraph -> "Aufzhlung".equals(paragraph.getStyle()))
        .isNotEmpty()
        .allMatch(paragraph -> paragraph.getNumID() != null);
    assertThat(part("word/settings.xml")).doesNotContain("attachedTemplate");
    assertThat(part("[Content_Types].xml")).doesNotContain("template.main");
    assertThat(part("word/_rels/document.xml.rels")).contains("https://example.org/");
    assertThat(
            paper.tables().getFirst().getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> ((Number) column.getW()).intValue())
                .sum())
        .isBetween(8_296, 8_306);
  }

  @Test
  void thePapersAreSoundInEachTemplateAndTheSameEachTime() throws IOException {
    var templates =
        List.<UnaryOperator<Path>>of(Templates::blocks, Templates::lines, Templates::styles);
    for (var make : templates) {
      var template = Optional.of(read(make.apply(file("council.docx"))));
      var wording = FullDossier.KNOWLEDGE.wording();
      var method = FullDossier.KNOWLEDGE.method();
      var contents =
          List.of(
              new SiteReport(wording, method)
                  .content(Dossiers.recorded(), Set.of(), DocumentVersion.FIRST, template),
              new ChecklistReport(
                      wording,
                      method,
                      List.of(new org.ringfence.model.method.TestPoint("cables", List.of())))
                  .content(Dossiers.county(), DocumentVersion.FIRST, template),
              new SignOffReport(wording, method)
                  .content(Dossiers.recorded(), DocumentVersion.FIRST, template));
      for (var content : contents) {
        var one = PaperFiles.written(content, file("one.docx"));
        assertThat(Files.mismatch(one, PaperFiles.written(content, file("two.docx"))))
            .isEqualTo(-1);
        assertThat(new DocxReading(one).document().getBodyElements()).isNotEmpty();
      }
    }
  }

  @Test
  void aCheckListsUnknownMisplacedAndMissingTagsWithTheirText() {
    var blocks = check(Templates.blocks(file("a.docx")));
    assertThat(blocks.isSound()).isFalse();
    assertThat(blocks.unknown())
        .containsExactly(
            new TemplatePlace(
                "ringfence.site.weather",
                TemplatePlace.Spot.ROOM,
                "The weather goes here",
                "Numbers go here"));
    assertThat(blocks.missing())
        .containsEntry("ringfence.site.matrix", "The risk matrix in words")
        .doesNotContainKey("ringfence.site.finding");
    var lines = check(Templates.lines(file("b.docx")));
    assertThat(lines.misplaced())
        .extracting(TemplatePlace::tag, TemplatePlace::around)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ringfence.site.reasons", "Short:"));
    var none = check(Templates.styles(file("c.docx")));
    assertThat(none.isSound()).isTrue();
    assertThat(none.missing()).isEmpty();
  }

  /** Something harmful put into a sound template, and what the refusal names. */
  record Harm(String name, UnaryOperator<Tampering> done, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Harm> harms() {
    return List.of(
        new Harm("macros", with("word/vbaProject.bin", "x"), "word/vbaProject.bin"),
        new Harm(
            "a macro type",
            parts ->
                parts.change(
                    "[Content_Types].xml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                    "application/vnd.ms-word.document.macroEnabled.main"),
            "macros"),
        new Harm("an object", with("word/embeddings/oleObject1.bin", "x"), "embedded object"),
        new Harm("ActiveX", with("word/activeX/activeX1.xml", "<a/>"), "ActiveX"),
        new Harm("a chunk", with("word/afchunk.mht", "x"), "another document inside it"),
        new Harm(
            "a chunk in the text",
            parts -> parts.change("word/document.xml", "<w:body>", "<w:body><w:altChunk/>"),
            "another document inside it"),
        new Harm(
            "a remote picture",
            related("image", "https://example.org/a.png"),
            "a picture from elsewhere"),
        new Harm("a remote frame", related("frame", "https://example.org/"), "from elsewhere"),
        new Harm("a link to a file", related("hyperlink", "file:///etc/passwd"), "no web page"),
        new Harm(
            "a field that fetches",
            parts ->
                parts.change(
                    "word/document.xml",
                    "<w:body>",
                    "<w:body><w:p><w:r><w:instrText> INCLUDEPICTURE \\\\\"http://x\\\\\""
                        + " </w:instrText></w:r></w:p>"),
            "field that fetches"),
        new Harm(
            "external data",
            parts -> {
              parts
                  .parts()
                  .put(
                      "word/_rels/settings.xml.rels",
                      Templates.relation("mailMergeSource", "file:///C:/a.csv", true));
              return parts;
            },
            "from elsewhere"),
        new Harm(
            "entities",
            with("word/settings.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
            "word/settings.xml defines words of its own"),
        new Harm(
            "a bomb",
            parts -> {
              parts.parts().put("word/media/image9.png", new byte[40 << 20]);
              return parts;
            },
            "word/media/image9.png is larger than 32 MB"),
        new Harm(
            "a packed part",
            parts -> {
              parts.parts().put("word/media/image9.png", new byte[20 << 20]);
              return parts;
            },
            "word/media/image9.png unpacks to more than 100 times its size"),
        new Harm("no document", with("word/document.xml", "<a/>"), "damaged"));
  }

  @ParameterizedTest
  @MethodSource("harms")
  void whatCouldDoHarmIsRefusedAndNamed(Harm harm) {
    var sound = Templates.blocks(file("sound.docx"));
    harm.done().apply(new Tampering(sound)).write(file("harm.docx"));
    assertThat(refusal(file("harm.docx"))).contains(harm.said()).contains("harm.docx");
  }

  @Test
  void whatIsNoTemplateIsRefusedKindly() throws IOException {
    Files.writeString(file("text.docx"), "Hello");
    Files.write(file("old.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    assertThat(refusal(file("text.docx"))).contains("This is a plain text", "template of your own");
    assertThat(refusal(file("old.doc"))).contains("not a Word or Excel file");
    assertThat(refusal(file("none.docx"))).contains("There is no such template.");
  }

  private static UnaryOperator<Tampering> with(String part, String content) {
    return parts -> {
      parts.parts().put(part, content.getBytes(StandardCharsets.UTF_8));
      return parts;
    };
  }

  private static UnaryOperator<Tampering> related(String type, String target) {
    return parts -> {
      parts.parts().put("word/_rels/header1.xml.rels", Templates.relation(type, target, true));
      return parts;
    };
  }

  private TemplateCheck check(Path file) {
    return new PaperTags().check(read(file), PaperKind.SITE).orElseThrow();
  }

  private DocxReading site(Path template, Dossier dossier) {
    return site(template, dossier, Set.of());
  }

  private DocxReading site(Path template, Dossier dossier, Set<Annex> annexes) {
    var report = new SiteReport(Catalogues.wording(), Catalogues.method());
    var content =
        report.content(dossier, annexes, DocumentVersion.FIRST, Optional.of(read(template)));
    return new DocxReading(PaperFiles.written(content, file("paper.docx")));
  }

  private static Template read(Path file) {
    return switch (Template.read(file)) {
      case Outcome.Done<Template>(var template) -> template;
      case Outcome.Refused<Template>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static String refusal(Path file) {
    return switch (Template.read(file)) {
      case Outcome.Done<Template>(var template) -> throw new AssertionError(template.name());
      case Outcome.Refused<Template>(var problems) ->
          String.join("\n", problems.stream().map(Problem::message).toList());
    };
  }

  private String part(String name) {
    return new String(
        new Tampering(file("paper.docx")).parts().getOrDefault(name, new byte[0]),
        StandardCharsets.UTF_8);
  }

  private Path file(String name) {
    return folder.toAbsolutePath().normalize().resolve(name);
  }
}
