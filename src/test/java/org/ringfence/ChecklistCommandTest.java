package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.checklist.FilledSheet;

/** A filled checklist is shown on the command line, and taken with --yes. */
class ChecklistCommandTest {
  private static final String ID = "8544275d-b911-5321-a5e1-425f56ee821c";
  private static final String FILE =
      """
      {"format": "ringfence-assessment/2", "organisation": {"name": "Testshire Council"},
       "assessments": [{"id": "%s", "assessedOn": "2026-11-22",
         "site": {"id": "s1", "name": "Town Hall"}, "installation": {"name": "CCTV"},
         "devices": [{"kind": "recorder", "label": "Hikvision", "count": 0}],
         "answers": {}}]}
      """
          .formatted(ID);

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  @Test
  void itIsShownFirstAndTakenWithYes() throws IOException {
    var file = Files.writeString(folder.resolve("in.json"), FILE);
    assertThat(run("import", file.toString()).code()).isZero();
    var blank = folder.resolve("blank.docx");
    var wrote =
        run(
            "report",
            "--kind",
            "checklist",
            "--edition",
            "exempt",
            "--assessment",
            ID,
            "--out",
            blank.toString());
    assertThat(wrote.code()).as(wrote.err()).isZero();
    var filled =
        new FilledSheet(blank)
            .signed()
            .tick("checklist/tick/web.monitoring/disabled")
            .saved(folder.resolve("filled.docx"))
            .toString();

    var shown = run("import", filled);
    assertThat(shown.code()).isEqualTo(1);
    assertThat(shown.out())
        .contains("Web monitoring: not known, becomes: Off on every device, inspected.");
    assertThat(shown.err()).contains("Nothing was taken yet.", "--yes");
    assertThat(run("evidence", "list", "--assessment", ID).out()).isEmpty();

    var taken = run("import", filled, "--yes");
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.out()).contains("Taken.");
    assertThat(run("evidence", "list", "--assessment", ID).out())
        .contains("web.monitoring", "application/pdf", "filled.docx");
    var out = folder.resolve("out.json");
    assertThat(run("export", out.toString()).code()).isZero();
    assertThat(Files.readString(out))
        .contains("\"inspected\"", "\"A. Reed\"", "\"2026-11-20\"", "Filled checklist");

    assertThat(run("import", filled, "--yes").err())
        .contains("were changed since this checklist was written: Web monitoring");
  }
}
