package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Templates;

/** Excel templates as somebody orders papers in them. */
class TemplateDeskTest {
  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws java.io.IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    workspace = Estate.done(estate.open(Estate.knowledge()));
    Estate.done(workspace.start(new NewAssessment("Anytown", "Hall", "", "", "Main", "")));
  }

  @Test
  void thePlanWarnsOfHiddenSheetsAndTheCheckNamesThem() {
    var template = BookTemplates.odd(folder.resolve("council.xltx"));
    var plan = Estate.done(workspace.publishing().plan(order(PaperKind.WORKBOOK, template)));
    assertThat(plan.cautions())
        .anyMatch(one -> one.contains("hidden sheets") && one.contains("Quiet"));
    var fit = Estate.done(desk().check(template, PaperKind.WORKBOOK));
    assertThat(fit.sound()).isTrue();
    assertThat(fit.lines())
        .contains("Fills ringfence.sheet.risks: “”, near “R!A3”.")
        .anyMatch(line -> line.contains("hidden sheets"))
        .anyMatch(
            line -> line.startsWith("No place for ringfence.sheet.devices, so it gets a sheet"));
  }

  @Test
  void aTemplateWithAFieldThatChangesIsNamedFirstAndNothingInItIsGivenOut() throws IOException {
    var template = Templates.styles(folder.resolve("dated.docx"));
    replaced(
        template,
        "word/document.xml",
        text ->
            text.replaceFirst(
                "(<w:body[^>]*>)",
                "$1<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>SAVE</w:instrText></w:r>"
                    + "<w:r><w:instrText>DATE</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
    var fit = Estate.done(desk().check(template, PaperKind.SITE));
    assertThat(fit.sound()).isFalse();
    assertThat(fit.lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "No paper in this template can be given out: the text: The field"
                        + " “SAVEDATE” may say something else tomorrow"));
    var order = order(PaperKind.SITE, template);
    assertThat(Estate.done(workspace.publishing().plan(order)).cautions())
        .anyMatch(one -> one.contains("SAVEDATE"));
    var out = folder.resolve("dated-paper.docx");
    assertThat(
            workspace
                .publishing()
                .writeSaying(order.issued(true, ""), out, PaperSecrets.NONE, Progress.NONE)
                .toString())
        .contains("can’t be given out", "SAVEDATE", "Ctrl+Shift+F9");
    assertThat(out).doesNotExist();
    assertThat(written(PaperKind.SITE, template, "plain.docx")).isEmpty();
  }

  /** A paper that somebody edits is looked at for what nobody sees; the check says so before. */
  @Test
  void theCheckSaysWhatNoEditedPaperMayHave() throws IOException {
    var plain = Templates.styles(folder.resolve("plain.docx"));
    assertThat(Estate.done(desk().check(plain, PaperKind.SITE)).lines())
        .noneMatch(line -> line.contains("somebody has edited"));
    var hiding = Templates.styles(folder.resolve("hiding.docx"));
    replaced(
        hiding,
        "word/document.xml",
        text ->
            text.replaceFirst(
                "(<w:body[^>]*>)",
                "$1<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody sees this</w:t></w:r></w:p>"));
    var fit = Estate.done(desk().check(hiding, PaperKind.SITE));
    assertThat(fit.sound()).isTrue();
    assertThat(fit.lines())
        .anyMatch(
            line ->
                line.startsWith(
                        "A paper in this template that somebody has edited can’t be given out: the"
                            + " text: ")
                    && line.contains("hidden"));
  }

  private static void replaced(Path template, String part, UnaryOperator<String> change)
      throws IOException {
    try (var parts = FileSystems.newFileSystem(template)) {
      var file = parts.getPath(part);
      Files.writeString(file, change.apply(Files.readString(file)));
    }
  }

  private void isRefused(PaperKind kind, Path template, String out, String why) {
    assertThat(desk().check(template, kind).toString()).contains(why);
    assertThat(written(kind, template, out)).anyMatch(said -> said.contains(why));
  }

  @Test
  void aWordTemplateWithoutABodyOrWithTwoIsCalledDamaged() throws IOException {
    for (var bodies : List.of("", "<w:body/><w:body/>")) {
      var template = Templates.styles(folder.resolve("council" + bodies.length() + ".docx"));
      replaced(
          template,
          "word/document.xml",
          _ ->
              "<w:document"
                  + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + bodies
                  + "</w:document>");
      isRefused(PaperKind.SITE, template, "a.docx", "It is damaged");
    }
  }

  @Test
  void whatTheLibrariesCannotWorkWithIsATemplatesFault() throws IOException {
    var excel = BookTemplates.letterhead(folder.resolve("cells.xlsx"));
    replaced(
        excel,
        "xl/worksheets/sheet1.xml",
        xml -> xml.replaceAll(" r=\"[A-Z]+[0-9]+\"", " r=\"ZZZZZ99999999\""));
    isRefused(PaperKind.WORKBOOK, excel, "c.xlsx", "can’t be used");
  }

  @Test
  void aTemplateWithAPartThatIsMissingOrIsAnotherIsCalledDamaged() throws IOException {
    var number = 0;
    for (var part : List.of("word/styles.xml", "word/settings.xml", "word/document.xml")) {
      for (var gone : List.of(true, false)) {
        var template = Templates.styles(folder.resolve("parts%d.docx".formatted(number++)));
        try (var parts = FileSystems.newFileSystem(template)) {
          if (gone) {
            Files.delete(parts.getPath(part));
          } else {
            Files.writeString(parts.getPath(part), "<styleless/>");
          }
        }
        isRefused(PaperKind.SITE, template, "a.docx", "The template can’t be used");
      }
    }
  }

  @Test
  void aTemplateThatShowsWhatItDoesNotHaveIsCalledDamaged() throws IOException {
    var template = Templates.styles(folder.resolve("dangling.docx"));
    replaced(
        template,
        "word/document.xml",
        xml ->
            xml.replaceFirst(
                "<w:body>",
                "<w:body><w:p><w:hyperlink r:id=\"rId77\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org"
                    + "/officeDocument/2006/relationships\"/></w:p>"));
    isRefused(PaperKind.SITE, template, "a.docx", "needs rId77, which is missing");
  }

  @Test
  void aPaperTakesATemplateOfItsOwnProgramOnly() {
    var excel = BookTemplates.letterhead(folder.resolve("council.xlsx"));
    var word = Templates.committee(folder.resolve("council.docx"), java.util.Map.of());
    assertThat(written(PaperKind.WORKBOOK, word, "a.xlsx"))
        .anyMatch(
            said -> said.contains("This is a template for Word, and the paper is for Excel."));
    assertThat(written(PaperKind.FOI, excel, "a.docx"))
        .anyMatch(
            said -> said.contains("This is a template for Excel, and the paper is for Word."));
    assertThat(written(PaperKind.FOI, word, "a.xlsx"))
        .anyMatch(
            said -> said.contains("This is a template for Word, and the paper is for Excel."));
    assertThat(folder.resolve("a.xlsx")).doesNotExist();
    assertThat(written(PaperKind.FOI, excel, "a.xlsx")).isEmpty();
    assertThat(written(PaperKind.FOI, word, "a.docx")).isEmpty();
    assertThat(written(PaperKind.WORKBOOK, excel, "b.xlsx")).isEmpty();
  }

  @Test
  void theNamesForAWorkbookAreListedWithWhatTheyHold() {
    assertThat(desk().tags(PaperKind.WORKBOOK))
        .containsKeys("ringfence.title", "ringfence.sheet.cover", "ringfence.sheet.sign_offs")
        .doesNotContainKey("ringfence.sheet.record");
    assertThat(desk().tags(PaperKind.FOI))
        .containsKeys("ringfence.foi.spend", "ringfence.sheet.spend");
    assertThat(desk().tags(PaperKind.SITE).keySet())
        .noneMatch(tag -> tag.startsWith("ringfence.sheet."));
  }

  private static TemplateDesk desk() {
    return new TemplateDesk(Estate.knowledge());
  }

  private List<String> written(PaperKind kind, Path template, String name) {
    var outcome =
        workspace
            .publishing()
            .write(order(kind, template), folder.resolve(name), Optional.empty(), Progress.NONE);
    return switch (outcome) {
      case Outcome.Done<Path> _ -> List.of();
      case Outcome.Refused<Path>(var problems) ->
          problems.stream().map(problem -> problem.message()).toList();
    };
  }

  private static PaperOrder order(PaperKind kind, Path template) {
    var edition = kind == PaperKind.FOI ? Edition.PUBLIC : Edition.EXEMPT;
    return PaperOrder.of(kind, edition, "").in(Optional.of(template));
  }
}
