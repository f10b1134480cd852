package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.Share;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.OddTemplates;

/** Every paper in every edition, in templates of every shape that real programs leave. */
@Tag("flips")
class OddTemplatesTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();

  @TempDir private Path folder;
  private String id = "";

  private Workspace signed() {
    var estate = new Estate(folder.resolve("estate"));
    try {
      Files.createDirectories(estate.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Estate.done(estate.ring().make("Ada Lovelace", Estate.PASSPHRASE.toCharArray()));
    var workspace = Estate.done(estate.open(KNOWLEDGE));
    id =
        Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var me = new Signatory("", true, "assessor", "I stand by this.", "No money.", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, me, Estate.PASSPHRASE.toCharArray()));
    return workspace;
  }

  @Test
  void everyWordPaperIsWrittenAndItsRecordIsFound() {
    try (var workspace = signed()) {
      var kinds = Stream.of(PaperKind.values()).filter(k -> k != PaperKind.WORKBOOK).toList();
      var templates = List.copyOf(OddTemplates.word(folder).entrySet());
      for (var at = 0; at < templates.size(); at++) {
        for (var nth = 0; nth < kinds.size(); nth++) {
          if (Share.has(at, nth, 4)) {
            var template = templates.get(at);
            written(workspace, kinds.get(nth), template.getKey(), template.getValue(), ".docx");
          }
        }
      }
    }
  }

  @Test
  void everyWorkbookIsWrittenAndItsRecordIsFound() {
    try (var workspace = signed()) {
      var templates = List.copyOf(OddTemplates.excel(folder).entrySet());
      for (var at = 0; at < templates.size(); at++) {
        var template = templates.get(at);
        if (Share.has(at, 1, 2)) {
          written(workspace, PaperKind.WORKBOOK, template.getKey(), template.getValue(), ".xlsx");
        }
        if (Share.has(at, 0, 4)) { // Both go through the same writer.
          written(workspace, PaperKind.FOI, template.getKey(), template.getValue(), ".xlsx");
        }
      }
    }
  }

  @Test
  void aPaperWithItsRecordIsNoTemplate() {
    try (var workspace = signed()) {
      for (var kind : List.of(PaperKind.SITE, PaperKind.SIGN_OFF)) {
        var paper = folder.resolve(kind + ".docx");
        var order = PaperOrder.of(kind, Edition.EXEMPT, id);
        Estate.done(workspace.publishing().write(order, paper, Optional.empty(), Progress.NONE));
        isNoTemplate(paper, kind);
      }
      var plain = BookTemplates.styles(folder.resolve("plain.xlsx"));
      written(workspace, PaperKind.WORKBOOK, "plain", plain, ".xlsx");
      isNoTemplate(folder.resolve("plain-WORKBOOK-EXEMPT.xlsx"), PaperKind.WORKBOOK);
    }
  }

  private static void isNoTemplate(Path paper, PaperKind kind) {
    assertThat(new TemplateDesk(KNOWLEDGE).check(paper, kind).toString())
        .contains("It is a paper with its record");
  }

  /**
   * Both editions of a paper go through the same writer: half of the templates, others for each
   * kind, show the public one too, which saves half a minute.
   */
  private static List<Edition> editions(String name, PaperKind kind) {
    return (name.hashCode() + kind.id().length()) % 2 == 0
        ? List.of(Edition.values())
        : List.of(Edition.EXEMPT);
  }

  private void written(
      Workspace workspace, PaperKind kind, String name, Path template, String ending) {
    assertThat(Estate.done(new TemplateDesk(KNOWLEDGE).check(template, kind)).lines())
        .as("%s, %s", name, kind)
        .isNotEmpty();
    for (var edition : editions(name, kind)) {
      var subject = kind.isAboutOne() ? id : "";
      var order = PaperOrder.of(kind, edition, subject).in(Optional.of(template));
      if (PaperWriter.of(order, KNOWLEDGE, ending.equals(".xlsx")).isEmpty()) {
        continue;
      }
      var file = folder.resolve("%s-%s-%s%s".formatted(name, kind, edition, ending));
      Estate.done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
      if (kind == PaperKind.SITE || kind == PaperKind.WORKBOOK || kind == PaperKind.SIGN_OFF) {
        var verdict = new Verification(KNOWLEDGE).verify(file, VerifyRequest.PLAIN);
        // A public copy proves nobody's signature, but its record is found and read.
        assertThat(verdict.lines().toString())
            .as("%s: %s", file, verdict.headline())
            .contains("Cameras of the listed maker");
        if (edition == Edition.EXEMPT) {
          assertThat(verdict.level()).isEqualTo(Verdict.Level.NOT_VOUCHED_FOR);
        }
      }
    }
  }
}
