package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a label leaves open counts for nothing, and stands wherever its maker's class is relied on.
 */
class DoubtfulLabelTest {
  private static final String ID = "8544275d-b911-5321-a5e1-425f56ee821c";

  @TempDir private Path folder;

  private Path file(String camera) throws IOException {
    var text =
        """
        {"format": "ringfence-assessment/2", "organisation": {"name": "Testshire Council"},
         "assessments": [{"id": "%s", "assessedOn": "2026-11-22",
           "site": {"id": "s1", "name": "Town Hall"}, "installation": {"name": "CCTV"},
           "devices": [{"kind": "camera", %s, "count": 12}]}]}
        """
            .formatted(ID, camera);
    return Files.writeString(folder.resolve("in.json"), text);
  }

  private String scored(String camera) throws IOException {
    var ran = Ran.in(folder, "score", file(camera).toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"label\": \"Axis, DS-2CD2143G0-I\" | “Axis, DS-2CD2143G0-I” counts | DS-2CD",
        "\"label\": \"Axis\", \"model\": \"DS-2CD2143\" | “Axis DS-2CD2143” counts | DS-2CD",
        "\"label\": \"Axis clone\" | “Axis clone” counts | “clone”",
        "\"label\": \"Axis mostly\" | “Axis mostly” counts | “mostly”",
        "\"label\": \"Axis LTS\" | “Axis LTS” counts | LTS may be made by",
      })
  void aScoreSaysWhatTheLabelLeavesOpen(String camera, String label, String why)
      throws IOException {
    assertThat(scored(camera)).contains(label + " as made by Axis Communications", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"label\": \"Axis P3245-LVE\"",
        "\"label\": \"Hikvision DS-2CD2143G0-I\"",
        "\"label\": \"Axis clone\", \"maker\": \"axis\"",
      })
  void nothingIsSaidWhereNothingIsOpenOrSomebodyHasSaidWhoMadeIt(String camera) throws IOException {
    assertThat(scored(camera)).doesNotContain("leaves a doubt");
  }

  @Test
  void aSiteReportSaysItToo() throws IOException {
    var paper = folder.resolve("report.docx");
    var file = file("\"label\": \"Axis, DS-2CD2143G0-I\"");
    var ran =
        Ran.in(
            folder,
            "report",
            "--kind",
            "site",
            "--edition",
            "exempt",
            "--from",
            file.toString(),
            "--out",
            paper.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    try (var document = new XWPFDocument(Files.newInputStream(paper));
        var text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("“Axis, DS-2CD2143G0-I” counts as made by Axis");
    }
  }
}
