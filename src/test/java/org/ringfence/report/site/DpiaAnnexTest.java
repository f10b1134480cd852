package org.ringfence.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.DocxParts;
import org.ringfence.report.DocxReading;
import org.ringfence.report.FullDossier;
import org.ringfence.report.committee.PaperText;
import org.ringfence.report.site.DpiaForm.Row;
import org.w3c.dom.Element;

/**
 * The annex on data protection as a reviewer reads it, of a sample and of an assessment in which
 * everything is answered. Run with {@code -Dgolden=rewrite} to write the expected texts anew.
 */
class DpiaAnnexTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/dpia");
  private static final String HEADING = "## Annex: data protection impact assessment";
  private static final int LONGEST_TAG = 64;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"kent, PUBLIC", "kent, EXEMPT", "full, PUBLIC", "full, EXEMPT"})
  void theAnnexReadsAsItDid(String what, Edition edition) throws IOException {
    var file = written(what, edition);
    assertThat(AccessibleDocument.faults(file)).isEmpty();
    var all = PaperText.of(file);
    var text = all.substring(all.indexOf(HEADING));
    var golden = GOLDEN.resolve(what + "-" + edition.id() + ".txt");
    if ("rewrite".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void theRestOfTheReportIsAsItIsWithoutTheAnnex(Edition edition) throws IOException {
    var with = PaperText.of(written("full", edition));
    var without = folder.resolve("without.docx");
    write(dossiers("full"), PaperOrder.of(PaperKind.SITE, edition, ""), without);
    assertThat(with.substring(0, with.indexOf(HEADING))).isEqualTo(PaperText.of(without));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotOnRecordIsAPlaceToWriteIn(Edition edition) {
    var document = new DocxParts(written("full", edition)).part("word/document.xml");
    var tags = new ArrayList<String>();
    for (var control : DocxParts.all(document, "sdt")) {
      assertThat(DocxParts.all(control, "showingPlcHdr")).hasSize(1);
      assertThat(DocxParts.text(control)).startsWith("To fill in");
      assertThat(value(control, "alias")).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TAG);
      tags.add(value(control, "tag"));
    }
    assertThat(tags).hasSizeGreaterThan(40).doesNotHaveDuplicates().allMatch(DpiaAnnexTest::fits);
  }

  private static boolean fits(String tag) {
    return tag.startsWith("dpia/") && tag.length() <= LONGEST_TAG;
  }

  private static String value(Element control, String name) {
    return DocxParts.value(control, "sdtPr", name).orElse("");
  }

  @Test
  void whatIsWithheldIsNamedWithItsGroundAndNothingOfItIsThere() {
    var open = rows("full", Edition.EXEMPT);
    var shown = rows("full", Edition.PUBLIC);
    assertThat(shown.stream().map(List::getFirst))
        .containsExactlyElementsOf(open.stream().map(List::getFirst).toList());
    var withheld = shown.stream().filter(row -> row.get(1).startsWith("Withheld")).toList();
    assertThat(withheld.stream().map(List::getFirst))
        .contains("Maintainer's remote access", "Maker's online service");
    assertThat(withheld).allMatch(row -> row.get(1).contains("(paragraph "));
  }

  /** Rows of the annex's tables that begin with a question, or with what is asked of an officer. */
  private List<List<String>> rows(String what, Edition edition) {
    return new DocxReading(written(what, edition))
        .tables().stream()
            .map(DocxReading::rows)
            .filter(
                rows -> List.of("What is asked", "Measure").contains(rows.getFirst().getFirst()))
            .flatMap(rows -> rows.stream().skip(1))
            .toList();
  }

  @Test
  void itAsksNothingThatTheMethodDoesNotKnowAndLeavesOutNothingOnPrivacy() {
    var form = DpiaForm.own();
    var told =
        Stream.concat(
                form.measures().stream(),
                form.parts().stream()
                    .filter(part -> !form.isRisks(part) && !form.isMeasures(part))
                    .flatMap(part -> form.rows(part).stream())
                    .filter(Row.Answer.class::isInstance)
                    .map(row -> ((Row.Answer) row).question()))
            .toList();
    var bearing = form.risks().stream().flatMap(risk -> form.bearingOn(risk).stream()).toList();
    var questions = FullDossier.KNOWLEDGE.method().questions();
    assertThat(questions.stream().map(Question::id)).containsAll(told).containsAll(bearing);
    assertThat(told).doesNotHaveDuplicates();
    assertThat(told)
        .containsAll(
            questions.stream()
                .filter(question -> question.step().equals("privacy"))
                .map(Question::id)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void thePlanNamesItWhereItIsAskedFor(Edition edition) {
    var files = new FileAssessments(FullDossier.KNOWLEDGE);
    var order = PaperOrder.of(PaperKind.SITE, edition, "");
    assertThat(headings(files, order)).doesNotContain(HEADING.substring(3));
    assertThat(headings(files, order.with(Annex.DPIA, true)).getLast())
        .isEqualTo(HEADING.substring(3));
    assertThat(headings(files, order.with(Annex.DPIA, true)))
        .containsExactlyElementsOf(new DocxReading(written("full", edition)).inStyle("Heading1"));
  }

  private List<String> headings(FileAssessments files, PaperOrder order) {
    return done(files.plan(dossiers("full"), order)).parts().stream()
        .map(PaperPlan.Part::heading)
        .toList();
  }

  private Path written(String what, Edition edition) {
    var file = folder.resolve(what + "-" + edition.id() + ".docx");
    var order = PaperOrder.of(PaperKind.SITE, edition, "").with(Annex.DPIA, true);
    return write(dossiers(what), order, file);
  }

  private static Path write(List<Dossier> dossiers, PaperOrder order, Path file) {
    var files = new FileAssessments(FullDossier.KNOWLEDGE);
    return done(files.write(dossiers, order, file, Optional.empty(), Progress.NONE));
  }

  private List<Dossier> dossiers(String what) {
    return what.equals("full")
        ? List.of(FullDossier.unsigned(folder))
        : FullDossier.dossiers(Path.of("samples/kent-county-council.json"));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
    };
  }
}
