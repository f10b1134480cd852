package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device is replaced on the command line, and each answer found on the old one is decided. */
class ReplaceCommandTest {
  private static final String ID = "8544275d-b911-5321-a5e1-425f56ee821c";
  private static final String SEEN =
      "\"basis\": \"inspected\", \"by\": \"T. Reed\", \"on\": \"2026-10-01\", \"ref\": \"Sheet 4\"";
  private static final String FILE =
      """
      {"format": "ringfence-assessment/2", "organisation": {"name": "Testshire Council"},
       "assessments": [{"id": "%s", "assessedOn": "2026-11-22",
         "site": {"id": "s1", "name": "Town Hall"}, "installation": {"name": "CCTV"},
         "devices": [{"kind": "recorder", "label": "Hikvision", "count": 0}],
         "answers": {
          "recorder.isolation": {"value": "air-gap", %s},
          "web.monitoring": {"value": "disabled", %s}}}]}
      """
          .formatted(ID, SEEN, SEEN);

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  /** What a command that worked said. */
  private String device(String command, String... how) {
    var ran =
        run(
            Stream.concat(Stream.of("device", command, "--assessment", ID), Stream.of(how))
                .toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  @Test
  void whatWasFoundOnTheOldDeviceIsDecidedOneByOne() throws IOException {
    var file = Files.writeString(folder.resolve("in.json"), FILE);
    assertThat(run("import", file.toString()).code()).isZero();

    assertThat(
            device(
                "replace",
                "--line",
                "1",
                "--label",
                "Axis",
                "--serial",
                "B2",
                "--on",
                "20 Nov 2026"))
        .containsPattern("1  Recorder +Removed +Hikvision")
        .containsPattern("2  Recorder +In use +Axis +B2")
        .contains("A device was replaced", "recorder.isolation", "web.monitoring");
    assertThat(
            device(
                "still-so",
                "--question",
                "recorder.isolation",
                "--by",
                "A. Reed",
                "--on",
                "20 Nov 2026"))
        .doesNotContain("recorder.isolation")
        .contains("web.monitoring");
    assertThat(device("leave-open", "--question", "web.monitoring"))
        .doesNotContain("A device was replaced");
    assertThat(device("list")).doesNotContain("A device was replaced").contains("Removed", "Axis");

    var out = folder.resolve("out.json");
    assertThat(run("export", out.toString()).code()).isZero();
    var text = Files.readString(out);
    var isolation = text.substring(text.indexOf("recorder.isolation"));
    assertThat(isolation.substring(0, isolation.indexOf('}')))
        .contains("air-gap", "stated", "A. Reed", "2026-11-20")
        .doesNotContain("Sheet 4");
    assertThat(text).doesNotContain("disabled");
    var again =
        run(
            "device",
            "still-so",
            "--assessment",
            ID,
            "--question",
            "web.monitoring",
            "--by",
            "A. Reed",
            "--on",
            "2026-11-20");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("Nothing was changed");
  }

  @Test
  void theDayOfTheSwapIsKeptAndNothingIsSaidOfTheNewOneBeforeIt() throws IOException {
    var file = Files.writeString(folder.resolve("in.json"), FILE);
    assertThat(run("import", file.toString()).code()).isZero();
    var late =
        run(
            "device",
            "replace",
            "--assessment",
            ID,
            "--line",
            "1",
            "--label",
            "Axis",
            "--on",
            "23 Nov 2026");
    assertThat(late.code()).isEqualTo(2);
    assertThat(late.err()).contains("has not come yet", "Nothing was changed");
    assertThat(device("replace", "--line", "1", "--label", "Axis", "--on", "20 Nov 2026"))
        .contains("Replaced on 20 November 2026 by Recorder Axis");
    var early =
        run(
            "device",
            "still-so",
            "--assessment",
            ID,
            "--question",
            "recorder.isolation",
            "--by",
            "A. Reed",
            "--on",
            "19 Nov 2026");
    assertThat(early.code()).isEqualTo(1);
    assertThat(early.err()).contains("The new device came on 20 November 2026", "Nothing was");
    assertThat(device("list")).contains("recorder.isolation", "Replaced on 20 November");
  }
}
