package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** A public paper is a draft, and says so, while something that it withholds is only proposed. */
class PublicDraftTest {
  private static final String NOT =
      "Draft: what is withheld here is proposed; the proper officer has not decided it yet.";
  private static final String PARTLY =
      "Draft: some of what is withheld here is only proposed; the proper officer has not decided"
          + " all of it yet.";
  private static final List<Paper> PAPERS =
      List.of(
          new Paper(PaperKind.SITE, ".docx"),
          new Paper(PaperKind.COMMITTEE, ".docx"),
          new Paper(PaperKind.WORKBOOK, ".xlsx"),
          new Paper(PaperKind.FOI, ".docx"),
          new Paper(PaperKind.FOI, ".xlsx"));

  @TempDir private Path folder;
  private Workspace workspace;
  private String id;

  private record Paper(PaperKind kind, String ending) {}

  @BeforeEach
  void open() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Ada", Estate.PASSPHRASE.toCharArray()));
    workspace = Estate.done(estate.open(Estate.knowledge()));
    id =
        Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var statement = workspace.wording().statements().getOrDefault("assessor", "");
    var ada = new Signatory("", true, "assessor", statement, "", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, ada, Estate.PASSPHRASE.toCharArray()));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void isDraftUntilAllThatItWithholdsIsDecided() throws IOException {
    for (var paper : PAPERS) {
      assertDraft(paper, NOT);
    }
    var withheld = rulings().stream().filter(Ruling::withheld).toList();
    // Of what is on record for certain: a paper prints the grounds of nothing else.
    var first =
        withheld.stream().filter(ruling -> ruling.kind() == DetailKind.ANSWER).limit(2).toList();
    first.forEach(this::decide);
    for (var paper : PAPERS) {
      assertDraft(paper, PARTLY);
    }
    withheld.stream().filter(ruling -> !first.contains(ruling)).forEach(this::decide);
    assertThat(rulings()).as("what is published may be undecided").anyMatch(Ruling::isProposal);
    for (var paper : PAPERS) {
      assertFinal(paper);
    }
  }

  private void assertDraft(Paper paper, String says) throws IOException {
    var file = written(paper);
    var what = paper + ", " + says;
    assertThat(first(file)).as(what).contains(says);
    assertThat(heads(file)).as(what).isNotEmpty();
    assertThat(heads(file).values()).as(what).allMatch(one -> one.contains("Draft  |  "));
    assertThat(plan(paper)).as(what).startsWith("Draft  |  ");
    if (paper.kind() != PaperKind.FOI && paper.kind() != PaperKind.COMMITTEE) {
      assertThat(all(file)).as(what).contains("Withheld as proposed");
      if (says.equals(NOT)) {
        assertThat(all(file)).as(what).doesNotContain("Withheld (", "Withheld: par");
      } else if (paper.kind() == PaperKind.SITE) {
        assertThat(all(file)).as(what).contains("Withheld (paragraph 7)");
      }
    }
    assertSameAgain(paper, file);
  }

  private void assertFinal(Paper paper) throws IOException {
    var file = written(paper);
    assertThat(first(file)).as("%s", paper).doesNotContain("Draft: ", "Draft or final");
    assertThat(heads(file).values()).as("%s", paper).noneMatch(one -> one.contains("Draft  |"));
    assertThat(plan(paper)).as("%s", paper).doesNotContain("Draft");
    assertThat(all(file)).as("%s", paper).doesNotContain("as proposed");
    assertSameAgain(paper, file);
  }

  /** What is said of the draft follows from the record inside. */
  private void assertSameAgain(Paper paper, Path file) {
    if (paper.kind() == PaperKind.SITE) {
      var verdict = workspace.verification().verify(file, VerifyRequest.PLAIN);
      assertThat(verdict.lines().toString())
          .contains(Drafts.KNOWLEDGE.phrases().say("verify.paper.same-public"));
    }
  }

  private List<Ruling> rulings() {
    return workspace.books().disclosure().rulings(organisation());
  }

  private String organisation() {
    return workspace.books().organisations().all().getFirst().id();
  }

  private void decide(Ruling one) {
    var opinion = new Opinion("M. Officer", "Monitoring officer", Estate.TODAY);
    var decided =
        new Ruling(
            one.kind(),
            one.question(),
            true,
            one.provision(),
            one.reason(),
            "Little would be gained.",
            Optional.of(opinion));
    Estate.done(workspace.books().disclosure().decide(organisation(), decided));
  }

  private PaperOrder order(Paper paper) {
    var subject = paper.kind() == PaperKind.SITE ? id : "";
    return PaperOrder.of(paper.kind(), Edition.PUBLIC, subject);
  }

  private String plan(Paper paper) {
    return Estate.done(workspace.publishing().plan(order(paper))).marking();
  }

  private Path written(Paper paper) {
    var file = folder.resolve(paper.kind().id() + paper.ending());
    return Estate.done(
        workspace.publishing().write(order(paper), file, Optional.empty(), Progress.NONE));
  }

  /** What the first page says that is not in a table, or the first sheet. */
  private static String first(Path file) throws IOException {
    try (var in = new ByteArrayInputStream(Files.readAllBytes(file))) {
      if (file.toString().endsWith(".docx")) {
        try (var paper = new XWPFDocument(in)) {
          return paper.getParagraphs().stream()
              .limit(25)
              .map(one -> one.getText())
              .collect(Collectors.joining("\n"));
        }
      }
      try (var book = new XSSFWorkbook(in)) {
        var said = new ArrayList<String>();
        book.getSheetAt(0).forEach(row -> row.forEach(cell -> said.add(cell.toString())));
        return String.join("\n", said);
      }
    }
  }

  /** The letters of each header, or of each sheet's header. */
  private static Map<String, String> heads(Path file) throws IOException {
    var heads = new LinkedHashMap<String, String>();
    parts(file)
        .forEach(
            (name, text) -> {
              if (name.matches("word/header\\d+\\.xml")) {
                heads.put(name, text.replaceAll("<[^>]*>", ""));
              } else if (name.startsWith("xl/worksheets/sheet") && text.contains("<oddHeader>")) {
                heads.put(name, text.replaceAll("(?s).*<oddHeader>(.*)</oddHeader>.*", "$1"));
              }
            });
    return heads;
  }

  private static String all(Path file) throws IOException {
    return parts(file).entrySet().stream()
        .filter(part -> part.getKey().matches("word/document.xml|xl/sharedStrings.xml|xl/w.*xml"))
        .map(part -> part.getValue().replaceAll("<[^>]*>", " "))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> parts(Path file) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    try (var in = new ZipInputStream(Files.newInputStream(file))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
