package org.ringfence.assessment.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.MarkedRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.assessment.verify.PaperParts;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.check.EnclosedText;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.signing.TrustFile;

/** A paper that an officer edited is sealed as it is then, and any later change is noticed. */
class EditedPaperTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();

  /** Each paper as it was written first; the tests edit copies. */
  private static final Map<String, Path> WRITTEN = new HashMap<>();

  @TempDir private static Path folder;
  private static Workspace workspace;
  private static String id = "";
  private static Path trust;

  @BeforeAll
  static void signed() {
    workspace = at("ada/estate", "Ada Lovelace");
    id =
        Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var me = new Signatory("", true, "assessor", "I stand by this.", "No money.", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, me, passphrase()));
    trust = trust("trust.json", List.of("assessor", TrustFile.GIVES_OUT));
  }

  @AfterAll
  static void closed() {
    workspace.close();
  }

  private static Workspace at(String name, String person) {
    var estate = new Estate(folder.resolve(name));
    try {
      Files.createDirectories(estate.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Estate.done(estate.ring().make(person, passphrase()));
    return Estate.done(estate.open(KNOWLEDGE));
  }

  private static char[] passphrase() {
    return Estate.PASSPHRASE.toCharArray();
  }

  private static Path trust(String name, List<String> roles) {
    var council = folder.resolve("council-" + name + ".p12");
    Estate.done(workspace.council().makeKey(council, "Anytown Council", passphrase()));
    var keys =
        workspace.council().keys().stream()
            .map(key -> new VouchRequest(key.fingerprint(), roles))
            .toList();
    return Estate.done(
        workspace.council().issue(council, passphrase(), keys, folder.resolve(name)));
  }

  private static Path written(PaperKind kind, Edition edition, String name) throws IOException {
    var first = WRITTEN.computeIfAbsent(kind + "-" + edition, _ -> first(kind, edition, name));
    return Files.copy(first, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path first(PaperKind kind, Edition edition, String name) {
    var order = PaperOrder.of(kind, edition, kind.isAboutOne() ? id : "");
    var file = folder.resolve("first-" + name);
    return Estate.done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
  }

  /** What an officer does to a Word paper. */
  private static Path edited(Path paper, Consumer<XWPFDocument> edit) throws IOException {
    var file = folder.resolve("edited-" + paper.getFileName());
    try (var in = Files.newInputStream(paper);
        var document = new XWPFDocument(in);
        var out = Files.newOutputStream(file)) {
      edit.accept(document);
      document.write(out);
    }
    return file;
  }

  private static void says(XWPFDocument document, String text) {
    document.createParagraph().createRun().setText(text);
  }

  private static EditedPaper looked(Path file) {
    return Estate.done(workspace.editedPapers().look(file));
  }

  private static Path sealed(Path file) {
    var seen = looked(file);
    return Estate.done(sealed(file, seen, seen.before().isPresent() ? "A slip." : ""));
  }

  private static Outcome<Path> sealed(Path file, EditedPaper seen, String why) {
    return workspace
        .editedPapers()
        .seal(seen, EditedPapers.beside(file), why, passphrase())
        .map(WrittenPaper::file);
  }

  private static List<Problem> refused(Path file) {
    return refused(workspace, file);
  }

  private static List<Problem> refused(Workspace by, Path file) {
    return switch (by.editedPapers().look(file)) {
      case Outcome.Done<EditedPaper>(var seen) -> List.of();
      case Outcome.Refused<EditedPaper>(var problems) -> problems;
    };
  }

  private static Verdict verified(Path paper) {
    return verified(paper, Optional.of(trust));
  }

  private static Verdict verified(Path paper, Optional<Path> trusted) {
    return new Verification(KNOWLEDGE)
        .verify(paper, new VerifyRequest(trusted, Optional.empty(), "", Optional.empty()));
  }

  private static String said(Verdict verdict) {
    return verdict.headline()
        + verdict.lines().stream().map(Verdict.Line::text).collect(Collectors.joining("\n"));
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = UniformZip.open(file).orElseThrow()) {
      for (var name : zip.names()) {
        try (var in = zip.content(name)) {
          parts.put(name, in.readAllBytes());
        }
      }
    }
    return parts;
  }

  private static Path packed(Map<String, byte[]> parts, String name) throws IOException {
    var file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      var zip = new UniformZipWriter(out);
      for (var part : parts.entrySet()) {
        zip.add(part.getKey(), new ByteArrayInputStream(part.getValue()));
      }
      zip.finish();
    }
    return file;
  }

  @Test
  void anEditedWordPaperIsAsIssuedOnceItIsSealed() throws IOException {
    for (var kind : List.of(PaperKind.SITE, PaperKind.SIGN_OFF, PaperKind.COMMITTEE)) {
      var paper = written(kind, Edition.EXEMPT, kind.id() + ".docx");
      var file = edited(paper, document -> says(document, "The committee noted this."));
      assertThat(verified(file).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
      var seen = looked(file);
      assertThat(seen.edited()).isTrue();
      assertThat(seen.changes()).containsExactly(TextChange.added("The committee noted this."));
      var sealed = sealed(file);
      var verdict = verified(sealed);
      assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.PROVED);
      assertThat(said(verdict))
          .contains(
              "As issued.",
              "edited after",
              "Every word and number in this file is Ada Lovelace’s",
              "nobody compared them",
              "The trust file says that this key is theirs",
              "as the record inside says: revision 1, ",
              "before any control ",
              "at its plausible worst ",
              "Signed by Ada Lovelace (Assessor)");
      assertThat(verdict.isAllGood()).isFalse();
      assertThat(verdict.differences())
          .isEqualTo(TextDifferences.of(List.of(TextChange.added("The committee noted this."))));
      assertThat(verified(sealed, Optional.empty()).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
    }
    var body = workspace.books().organisations().all().getFirst().id();
    assertThat(workspace.books().issues().issues(body)).hasSize(3);
  }

  /** An annex that an officer filled in is an edited paper like any other. */
  @Test
  void anAnnexThatWasFilledInIsAsIssuedOnceItIsSealed() throws IOException {
    var order = PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, id).with(Annex.DPIA, true);
    var paper = folder.resolve("annex.docx");
    Estate.done(workspace.publishing().write(order, paper, Optional.empty(), Progress.NONE));
    var prompt = "To fill in: what the cameras are for, what good they do, and to whom";
    var file = filled(paper, prompt, "To see who calls.");
    assertThat(looked(file).changes().toString())
        .contains("To see who calls.", "what the cameras are for");
    assertThat(verified(file).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
    var verdict = verified(sealed(file));
    assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.PROVED);
    assertThat(said(verdict)).contains("As issued.", "edited after");
  }

  /** As Word does when somebody writes over the prompt of a content control. */
  private static Path filled(Path paper, String prompt, String text) throws IOException {
    var parts = parts(paper);
    var body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    var at = body.indexOf(prompt);
    var control = body.lastIndexOf("<w:sdt>", at);
    var filled =
        body.substring(control, at).replace("<w:showingPlcHdr/>", "")
            + text
            + body.substring(at + prompt.length());
    var edited = body.substring(0, control) + filled;
    parts.put("word/document.xml", edited.getBytes(StandardCharsets.UTF_8));
    return packed(parts, "filled-" + paper.getFileName());
  }

  /** As a paper that Ringfence writes is, whichever of the two was first. */
  @Test
  void whatWasGivenOutBeforeIsGivenOutAgainAsACorrectionOnly() throws IOException {
    var body = workspace.books().organisations().all().getFirst().id();
    var kind = PaperKind.SITE;
    var paper = written(kind, Edition.EXEMPT, "again.docx");
    var file = edited(paper, document -> says(document, "As the Council has asked."));
    var first = looked(file);
    if (first.before().isEmpty()) {
      assertThat(first.version()).isEqualTo(1);
      assertThat(problems(sealed(file, first, "A slip."))).contains("not given out before");
    }
    sealed(file);
    var again = looked(file);
    var version = again.version();
    assertThat(version).isGreaterThan(1);
    assertThat(again.notes()).anyMatch(note -> note.contains("as version " + version));
    assertThat(problems(sealed(file, again, "")))
        .contains("This paper was given out before, on 22 November 2026", "--correct");
    var sealed = Estate.done(sealed(file, again, "The floor was wrong."));
    var given = workspace.books().issues().last(body, kind, Edition.EXEMPT, id).orElseThrow();
    assertThat(given.version()).isEqualTo(version);
    assertThat(given.why()).isEqualTo("The floor was wrong.");
    assertThat(verified(sealed).level()).isEqualTo(Level.PROVED);
    // What it prints is the version that was edited; the newest is superseded by nothing.
    var beside =
        new VerifyRequest(Optional.of(trust), Optional.of(workspace.file()), "", Optional.empty());
    assertThat(said(new Verification(KNOWLEDGE).verify(sealed, beside)))
        .doesNotContain("corrected it on");

    var order = PaperOrder.of(kind, Edition.EXEMPT, id);
    assertThat(problems(workspace.publishing().plan(order.issued(true, ""))))
        .contains("as version " + version, "--correct");
    var next =
        Estate.done(workspace.publishing().brief(order.issued(false, "The roof was wrong.")));
    assertThat(next.imprint().version()).isEqualTo(version + 1);
    // A paper says why it corrects the one before, and not why that one was a correction.
    assertThat(next.imprint().supersedes()).contains(given.because("The roof was wrong."));
  }

  private static String problems(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(var problems) ? problems.toString() : "";
  }

  @Test
  void theFirstDifferencesAreShownBesideAVerdictAndTheRestIsCounted() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "long.docx");
    var many =
        edited(paper, document -> IntStream.range(0, 25).forEach(n -> says(document, "Line " + n)));
    var found = verified(many).differences();
    assertThat(found.first()).hasSize(20).startsWith(TextChange.added("Line 0"));
    assertThat(found.more()).isEqualTo(5);
    assertThat(verified(paper).differences()).isEqualTo(TextDifferences.NONE);
  }

  @Test
  void twoPapersOfOneRecordAreTheSameOnlyToTheByte() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "one.docx");
    var altered = edited(paper, document -> says(document, "The risk is low."));
    var same = against(paper, Files.copy(paper, folder.resolve("copy.docx")));
    assertThat(same.lines()).anyMatch(line -> line.text().contains("the same to the last byte"));
    for (var other : List.of(against(paper, altered), against(altered, paper))) {
      assertThat(other.isAllGood()).isFalse();
      assertThat(other.lines())
          .anyMatch(
              line ->
                  line.mark() == Verdict.Mark.DOUBT
                      && line.text().startsWith("The two files are not the same"))
          .noneMatch(
              line -> line.mark() == Verdict.Mark.GOOD && line.text().contains("both carry"));
    }
  }

  private static Verdict against(Path paper, Path other) {
    return new Verification(KNOWLEDGE)
        .verify(
            paper, new VerifyRequest(Optional.of(trust), Optional.of(other), "", Optional.empty()));
  }

  @Test
  void anEditedWorkbookIsAsIssuedOnceItIsSealed() throws IOException {
    var file = edited(written(PaperKind.WORKBOOK, Edition.EXEMPT, "book.xlsx"));
    var verdict = verified(sealed(file));
    assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.PROVED);
  }

  private static Path edited(Path paper) throws IOException {
    var file = folder.resolve("edited-" + paper.getFileName());
    try (var in = Files.newInputStream(paper);
        var book = new XSSFWorkbook(in);
        var out = Files.newOutputStream(file)) {
      book.getSheetAt(0).createRow(60).createCell(0).setCellValue("Checked by the treasurer");
      book.write(out);
    }
    return file;
  }

  @Test
  void authorsAndOtherTracesOfPersonsAreTakenOut() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "site.docx");
    var file =
        edited(
            paper,
            document -> {
              var properties = document.getProperties();
              properties.getCoreProperties().setCreator("QAUTHOR");
              properties.getCoreProperties().setLastModifiedByUser("QLAST");
              properties.getCoreProperties().setDescription("QNOTE");
              properties.getExtendedProperties().setCompany("QCOMPANY");
              properties.getExtendedProperties().setManager("QMANAGER");
              properties.getExtendedProperties().setTemplate("C:\\Users\\QUSER\\a.dotx");
              properties.getCustomProperties().addProperty("QNAME", "QVALUE");
            });
    var parts = parts(sealed(file));
    var text = new StringBuilder();
    parts.forEach(
        (name, bytes) -> text.append(name).append(new String(bytes, StandardCharsets.UTF_8)));
    assertThat(text.toString())
        .doesNotContain(
            "QAUTHOR",
            "QLAST",
            "QNOTE",
            "QCOMPANY",
            "QMANAGER",
            "QUSER",
            "QNAME",
            "QVALUE",
            "custom.xml");
    try (var in = Files.newInputStream(folder.resolve("edited-site-issued.docx"));
        var document = new XWPFDocument(in)) {
      assertThat(document.getParagraphs()).isNotEmpty();
    }
  }

  @Test
  void whatIsHiddenOrChangesIsRefusedWithItsPlace() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "site.docx");
    var hidden =
        edited(
            paper,
            document -> {
              var run = document.createParagraph().createRun();
              run.setText("secret");
              run.setVanish(true);
            });
    assertThat(refused(hidden).getFirst().message())
        .contains(
            "edited-site.docx, the text: There is hidden text: “secret”", "Nothing was sealed");
    var dated =
        edited(
            paper,
            document ->
                document
                    .getHeaderList()
                    .getFirst()
                    .createParagraph()
                    .getCTP()
                    .addNewFldSimple()
                    .setInstr("DATE"));
    assertThat(refused(dated).getFirst().message()).contains("the header: The field “DATE”");
  }

  /** Whoever changes a name that a workbook's formulas look up breaks hundreds of cells at once. */
  @Test
  void manyFaultsAreToldInAFewLines() throws IOException {
    var paper = written(PaperKind.WORKBOOK, Edition.EXEMPT, "names.xlsx");
    var name = "Cameras of the listed maker";
    var file = PaperParts.saying(paper, name, "Another", folder.resolve("edited-names.xlsx"));
    var problems = refused(file);
    assertThat(problems).hasSizeBetween(2, 21);
    assertThat(problems.toString()).contains("The formula", "more.", "Nothing was sealed");
  }

  @Test
  void aPaperWhoseRecordDoesNotHoldIsRefused() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "holds.docx");
    var enclosure = Estate.done(new PaperCheck().enclosure(paper));
    var records = enclosure.records().stream().map(one -> one.replace("Kent", "Kant")).toList();
    var other = new EmbeddedRecords(enclosure.kind(), enclosure.printedOn(), records);
    var parts = parts(paper);
    parts.replaceAll(
        (name, bytes) -> {
          var text = new String(bytes, StandardCharsets.UTF_8);
          return text.contains("urn:ringfence:enclosure")
              ? text.replaceFirst(">[A-Za-z0-9+/=]{100,}<", ">" + EnclosedText.of(other) + "<")
                  .getBytes(StandardCharsets.UTF_8)
              : bytes;
        });
    var forged = packed(parts, "forged.docx");
    assertThat(refused(forged).toString())
        .contains("forged.docx", "the signature of", "edit that. Nothing was sealed");
    var text = folder.resolve("text.docx");
    Files.writeString(text, "nothing");
    assertThat(refused(text)).isNotEmpty();
  }

  @Test
  void aFileThatSomebodySavedSinceIsNotSealed() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "site.docx");
    var file = edited(paper, document -> says(document, "One."));
    var seen = looked(file);
    Files.copy(
        edited(paper, document -> says(document, "Two.")),
        file,
        StandardCopyOption.REPLACE_EXISTING);
    var outcome = workspace.editedPapers().seal(seen, folder.resolve("out.docx"), "", passphrase());
    assertThat(outcome.toString()).contains("somebody saved it since");
    assertThat(folder.resolve("out.docx")).doesNotExist();
  }

  @Test
  void whoeverEditsAfterThatSealsAgainInTheirOwnName() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "site.docx");
    var first = sealed(edited(paper, document -> says(document, "First.")));
    var again = edited(first, document -> says(document, "Second."));
    var broken = verified(again);
    assertThat(broken.level()).as(said(broken)).isEqualTo(Level.NOT_VOUCHED_FOR);
    try (var grace = at("grace/estate", "Grace Hopper")) {
      var seen = Estate.done(grace.editedPapers().look(again));
      var sealed =
          Estate.done(
              grace.editedPapers().seal(seen, folder.resolve("grace.docx"), "", passphrase()));
      var verdict = verified(sealed.file());
      assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.NOT_VOUCHED_FOR);
      assertThat(said(verdict)).contains("Grace Hopper sealed this file", "counts for nothing");
    }
    assertThat(verified(sealed(again)).level()).isEqualTo(Level.PROVED);
  }

  @Test
  void aPublicPaperPassesTheLeakTestInEveryPart() throws IOException {
    var desk = MarkedRegister.seeded(Files.createDirectories(folder.resolve("marked")));
    desk.sign();
    desk.withholdEverything();
    var order = PaperOrder.of(PaperKind.SITE, Edition.PUBLIC, "");
    var paper = folder.resolve("public.docx");
    Estate.done(desk.workspace().publishing().write(order, paper, Optional.empty(), Progress.NONE));
    var clean = edited(paper, document -> says(document, "The committee noted this."));
    assertThat(Estate.done(desk.workspace().editedPapers().look(clean)).changes())
        .containsExactly(TextChange.added("The committee noted this."));
    for (var way : leaks().entrySet()) {
      var found = refused(desk.workspace(), edited(paper, way.getValue()));
      assertThat(found).as(way.getKey()).isNotEmpty();
      assertThat(found.getFirst().message())
          .contains("edited-public.docx, " + way.getKey(), "which this edition withholds");
    }
    assertThat(workspace.editedPapers().look(clean).toString())
        .contains("does not hold the record");
  }

  /** What is withheld of an answer is not what somebody typed, and tells as much. */
  @Test
  void aPublicPaperTellsNoWithheldAnswerEither() throws IOException {
    var paper = written(PaperKind.SITE, Edition.PUBLIC, "public-site.docx");
    var answer = "Nothing beyond the CCTV itself";
    assertThat(text(paper)).doesNotContain(answer).contains("Reachable from the internet");
    var ways = new LinkedHashMap<String, Consumer<XWPFDocument>>();
    ways.put("in a line", document -> says(document, "The recorder: " + answer + "."));
    ways.put("letter by letter", document -> says(document, answer.replaceAll("(?<=.)", " ")));
    ways.put("with dots", document -> says(document, String.join(".", answer.split(""))));
    ways.put("with hyphens", document -> says(document, "Noth-ing be-yond the C-CTV it-self"));
    ways.put("as a name", document -> bookmark(document, answer.replace(' ', '_')));
    ways.put("in place of the mark", document -> unmarked(document, "Reachable from the internet"));
    ways.put("in a line of its own", document -> says(document, "Reachable from the internet: No"));
    for (var way : ways.entrySet()) {
      assertThat(refused(workspace, edited(paper, way.getValue())))
          .as(way.getKey())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.message()).contains("withh"));
    }
    var plain = edited(paper, document -> says(document, "Reachable by bus from the station."));
    assertThat(Estate.done(workspace.editedPapers().look(plain)).changes()).hasSize(1);
  }

  private static void bookmark(XWPFDocument document, String name) {
    var line = document.createParagraph();
    line.createRun().setText("x");
    var mark = line.getCTP().addNewBookmarkStart();
    mark.setName(name);
    mark.setId(BigInteger.valueOf(900));
    line.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(900));
  }

  /** Says "No" where the paper says that the answer is withheld. */
  private static void unmarked(XWPFDocument document, String title) {
    var marked =
        document.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> cell.getParagraphs().stream())
            .filter(line -> line.getText().contains(title) && line.getText().contains("Withheld"))
            .findFirst()
            .orElseThrow();
    var said = marked.getText().replaceFirst("Withheld.*", "No");
    while (marked.getRuns().size() > 1) {
      marked.removeRun(1);
    }
    marked.getRuns().getFirst().setText(said, 0);
  }

  private static String text(Path paper) throws IOException {
    try (var in = Files.newInputStream(paper);
        var document = new XWPFDocument(in);
        var words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  /** By the place that is named. */
  private static Map<String, Consumer<XWPFDocument>> leaks() {
    var ways = new LinkedHashMap<String, Consumer<XWPFDocument>>();
    ways.put("the text: It says “QSERIAL1”", document -> says(document, "One is QSERIAL1."));
    ways.put(
        "the text: It says “10.98.76.54”",
        document -> says(document, "At 10.98.76.54, as is known"));
    ways.put("the text: It says “C0:56:E3:0A:BC:DE”", document -> says(document, "c056.e30a.bcde"));
    ways.put(
        "the text: It says “QLOCATIONSITE”",
        document -> {
          var line = document.createParagraph();
          line.createRun().setText("At qloc");
          line.createRun().setText("ationsite");
        });
    ways.put(
        "the header: It says “QPLACE",
        document ->
            document
                .getHeaderList()
                .getFirst()
                .createParagraph()
                .createRun()
                .setText("By QPLACE, east corridor"));
    ways.put(
        "the part docProps/core.xml: It says “QADDRESS",
        document -> document.getProperties().getCoreProperties().setTitle("QADDRESS Street"));
    return ways;
  }

  /** What somebody does to a paper after it was sealed. */
  private record Attack(String name, Consumer<Map<String, byte[]>> on) {}

  private static Attack replacing(String name, String part, String from, String to) {
    return new Attack(
        name,
        parts ->
            parts.computeIfPresent(
                part,
                (_, bytes) -> {
                  var text = new String(bytes, StandardCharsets.UTF_8);
                  assertThat(text).as(name).contains(from);
                  return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }));
  }

  private static Attack adding(String part, String content) {
    return new Attack(
        "a part more: " + part, parts -> parts.put(part, content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Attack without(String part) {
    return new Attack("without " + part, parts -> parts.remove(part));
  }

  private static Attack renaming(String part, String to) {
    return new Attack(
        part + " as " + to,
        parts -> {
          var all = new LinkedHashMap<>(parts);
          parts.clear();
          all.forEach((name, bytes) -> parts.put(name.equals(part) ? to : name, bytes));
        });
  }

  private static String sealOf(Map<String, byte[]> parts) {
    return parts.keySet().stream()
        .filter(
            name ->
                new String(parts.get(name), StandardCharsets.UTF_8).contains("urn:ringfence:seal"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Attack> attacks(Map<String, byte[]> sealed, Map<String, byte[]> other) {
    var text = "word/document.xml";
    var seal = sealOf(sealed);
    var types = "[Content_Types].xml";
    return List.of(
        replacing("another word", text, "noted this", "noted that"),
        replacing("a word gone", text, "The committee noted this.", ""),
        replacing("a finding", text, "Severe", "Low"),
        replacing("white text", text, "<w:t>", "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>"),
        replacing("a paragraph more", text, "</w:body>", "<w:p/></w:body>"),
        replacing("a remark in the XML", text, "</w:body>", "<!-- --></w:body>"),
        replacing("a blank in the XML", text, "</w:body>", " </w:body>"),
        replacing("styles", "word/styles.xml", "</w:styles>", " </w:styles>"),
        replacing("settings", "word/settings.xml", "</w:settings>", "<w:docVars/></w:settings>"),
        replacing("a title", "docProps/core.xml", "</dc:title>", "!</dc:title>"),
        replacing(
            "a type", types, "</Types>", "<Default Extension=\"x\" ContentType=\"a/b\"/></Types>"),
        replacing(
            "a relation",
            "word/_rels/document.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"q\" Type=\"http://a/image\" Target=\"http://a/b.png\""
                + " TargetMode=\"External\"/></Relationships>"),
        replacing(
            "another main part",
            "_rels/.rels",
            "</Relationships>",
            "<Relationship Id=\"q\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/other.xml\"/></Relationships>"),
        adding("word/vbaProject.bin", "x"),
        adding("docProps/thumbnail.jpeg", "x"),
        adding("word/Document.xml", "<x/>"),
        adding("nobody/leads/here.xml", "<x/>"),
        without("word/styles.xml"),
        without("docProps/app.xml"),
        without(seal),
        renaming("word/styles.xml", "word/Styles.xml"),
        renaming(seal, "customXml/item9.xml"),
        replacing("that nobody edited it", seal, "\"edited\":true", "\"edited\":false"),
        replacing("in another name", seal, "Ada Lovelace", "Grace Hopper"),
        replacing("another version", seal, "\"version\":", "\"version\":1"),
        new Attack("another paper's seal", parts -> parts.put(seal, other.get(sealOf(other)))),
        new Attack(
            "another paper's text",
            parts -> parts.put(text, other.getOrDefault(text, new byte[0]))),
        new Attack(
            "in another order",
            parts -> {
              var first = parts.remove(types);
              parts.put(types, first);
            }),
        new Attack(
            "the seal first",
            parts -> {
              var all = new LinkedHashMap<>(parts);
              parts.clear();
              parts.put(seal, all.getOrDefault(seal, new byte[0]));
              all.forEach(parts::putIfAbsent);
            }));
  }

  @Test
  void noChangeAfterSealingGoesUnnoticed() throws IOException {
    var paper = written(PaperKind.SITE, Edition.EXEMPT, "attacked.docx");
    var sealed = sealed(edited(paper, document -> says(document, "The committee noted this.")));
    assertThat(verified(sealed).level()).isEqualTo(Level.PROVED);
    var second = written(PaperKind.SIGN_OFF, Edition.EXEMPT, "second.docx");
    var other = parts(sealed(edited(second, document -> says(document, "Another."))));
    var parts = parts(sealed);
    for (var attack : attacks(parts, other)) {
      var changed = new LinkedHashMap<>(parts);
      attack.on().accept(changed);
      var verdict = verified(packed(changed, "given.docx"));
      assertThat(verdict.level())
          .as(attack.name() + ": " + said(verdict))
          .isIn(Level.CHANGED, Level.UNREADABLE, Level.NOT_VOUCHED_FOR);
    }
    var bytes = Files.readAllBytes(sealed);
    var longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    assertThat(verified(Files.write(folder.resolve("longer.docx"), longer)).level())
        .isNotIn(Level.PROVED, Level.SIGNER_NOT_RECOGNISED);
  }
}
