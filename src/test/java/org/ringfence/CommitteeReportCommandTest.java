package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A committee's report and its exempt appendix, from the command line. */
class CommitteeReportCommandTest {
  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private Ran report(String... more) {
    return run(
        Stream.concat(Stream.of("report", "--kind", "committee"), Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static String text(Path file) {
    try (var in = Files.newInputStream(file);
        var document = new XWPFDocument(in);
        var text = new XWPFWordExtractor(document)) {
      return text.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void imported() {
    assertThat(run("import", "samples/thurrock-council.json").code()).isZero();
  }

  @Test
  void whatIsMissingIsSaidBeforeAndStrictRefuses() {
    var file = folder.resolve("report.docx");
    var told = report("--edition", "public", "--out", file.toString());
    assertThat(told.code()).isZero();
    assertThat(told.err()).contains("things that a committee expects are missing: ", "the day of");
    assertThat(file).exists();

    var strict = folder.resolve("strict.docx");
    var refused = report("--edition", "public", "--strict", "--out", strict.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("What a committee expects is missing", "committee set");
    assertThat(strict).doesNotExist();
  }

  @Test
  void aBundleIsTheReportAndItsAppendixAndBothVerify() {
    var file = folder.resolve("cctv.docx");
    var ran = report("--bundle", "--out", file.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    var appendix = folder.resolve("cctv-exempt.docx");
    assertThat(ran.out().lines().map(Path::of)).containsExactly(file, appendix);
    assertThat(text(file)).contains("Recommendations", "Public, with an exempt appendix");
    assertThat(text(appendix))
        .contains("Exempt appendix: CCTV", "What is exempt and why")
        .doesNotContain("It is recommended that");
    for (var paper : new Path[] {file, appendix}) {
      assertThat(run("verify", paper.toString()).code()).as(paper.toString()).isEqualTo(2);
    }
  }

  @Test
  void onlyACommitteesReportHasAnAppendix() {
    var ran = run("report", "--kind", "site", "--bundle", "--out", folder + "/x.docx");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("Only a committee's report has an exempt appendix.");
  }

  @Test
  void whatOfficersWriteBecomesMotions() {
    var set =
        run(
            "committee",
            "set",
            "--name",
            "Cabinet",
            "--meeting",
            "2026-12-09",
            "--power",
            "executive",
            "--preferred",
            "verify",
            "--budget",
            "the property reserve",
            "--delegate",
            "Head of Property",
            "--delegate-consulting",
            "Cabinet member for assets",
            "--report-by",
            "2027-03-01");
    assertThat(set.code()).as(set.said()).isZero();
    var file = folder.resolve("report.docx");
    assertThat(report("--edition", "public", "--out", file.toString()).code()).isZero();
    var text = text(file).lines().collect(Collectors.joining(" "));
    assertThat(text)
        .contains(
            "It is recommended that the Cabinet:",
            "delegates to the Head of Property, in consultation with the Cabinet member for"
                + " assets,",
            "asks for a report on progress by 1 March 2027.")
        .containsPattern(
            "approves option 2 \\(Keep and verify\\), at a cost of no more than £[0-9,]+, to be"
                + " met from the property reserve;");
  }
}
