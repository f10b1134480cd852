package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever brings in a line that names several brands is asked to split it, and may leave it. */
class SplitLineTest {
  private static final String ID = "8544275d-b911-5321-a5e1-425f56ee821c";
  private static final String FILE =
      """
      {"format": "ringfence-assessment/2", "organisation": {"name": "Testshire Council"},
       "assessments": [{"id": "%s", "assessedOn": "2026-11-22",
         "site": {"id": "s1", "name": "Town Hall"}, "installation": {"name": "CCTV"},
         "devices": [
          {"kind": "recorder", "label": "Axis", "count": 0},
          {"kind": "camera", "label": "Hikvision DS-2CD2143 / Axis P3245", "count": 12,
           "place": "Foyer", "bought": "2018", "cost": "£950", "serials": ["A1"], "maker": "axis",
           "macs": ["00:40:8C:01:02:03", "C0:56:E3:12:34:56"]},
          {"kind": "recorder", "label": "Dahua, HIK", "count": 0}]}]}
      """
          .formatted(ID);

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private Ran split(String... how) {
    return run(
        Stream.concat(Stream.of("device", "split", "--assessment", ID), Stream.of(how))
            .toArray(String[]::new));
  }

  private List<String> lines() {
    return run("device", "list", "--assessment", ID)
        .out()
        .lines()
        .filter(line -> line.matches(" ?\\d+  .*"))
        .map(line -> line.replaceAll(" +", " ").strip())
        .toList();
  }

  private String exported() throws IOException {
    var file = folder.resolve("out-" + System.nanoTime() + ".json");
    assertThat(run("export", file.toString()).code()).isZero();
    return Files.readString(file);
  }

  @BeforeEach
  void imported() throws IOException {
    var ran = run("import", Files.writeString(folder.resolve("in.json"), FILE).toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("Line 2 names several brands: “Hikvision DS-2CD2143 / Axis P3245”")
        .contains("device split --assessment " + ID + " --line 2 --count … --count …")
        .contains("Line 3 names several brands: “Dahua, HIK”")
        .contains("--line 3\n")
        .doesNotContain("Line 1");
  }

  @Test
  void itIsLeftAsItIsUntilSomebodySplitsIt() {
    assertThat(lines()).hasSize(3);
    assertThat(run("device", "list", "--assessment", ID).out()).contains("Line 2 names several");
  }

  @Test
  void recordersAreSplitByTheirLabelAlone() {
    var ran = split("--line", "3");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).doesNotContain("Line 3 names");
    assertThat(lines().subList(2, 4))
        .containsExactly("3 Recorder In use Dahua", "4 Recorder In use HIK");
  }

  @Test
  void howManyThereAreOfEachIsAskedAndNeverGuessed() throws IOException {
    var asked = split("--line", "2");
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err())
        .contains("“Hikvision DS-2CD2143”, “Axis P3245”", "the line counts 12", "--count unknown");
    assertThat(split("--line", "2", "--count", "8", "--count", "5").err()).contains("make 13");
    assertThat(split("--line", "2", "--count", "8", "--count", "3").err()).contains("make 11");
    assertThat(split("--line", "2", "--count", "8").code()).isEqualTo(1);
    assertThat(split("--line", "2", "--count", "8", "--count", "some").code()).isEqualTo(1);
    assertThat(split("--line", "1").err()).contains("does not name several brands");
    assertThat(split("--line", "9").err()).contains("no line 9");
    assertThat(lines()).hasSize(3);

    assertThat(split("--line", "2", "--count", "8", "--count", "4").code()).isZero();
    assertThat(exported())
        .containsSubsequence("\"count\": 8", "\"count\": 4")
        .doesNotContain("\"count\": 12");
  }

  @Test
  void whatIsOfOneStaysWithTheOneThatItPointsTo() throws IOException {
    assertThat(split("--line", "2", "--count", "8", "--count", "unknown").code()).isZero();
    var text = exported();
    var first = text.substring(text.indexOf("Hikvision DS-2CD2143"), text.indexOf("Axis P3245"));
    var second = text.substring(text.indexOf("Axis P3245"), text.indexOf("Dahua, HIK"));
    assertThat(first)
        .contains("C0:56:E3:12:34:56", "A1", "£950", "Foyer", "2018", "\"count\": 8")
        .doesNotContain("00:40:8C", "\"maker\"");
    assertThat(second)
        .contains("00:40:8C:01:02:03", "\"maker\": \"axis\"", "Foyer", "2018")
        .doesNotContain("A1", "C0:56", "£950", "\"count\"");
  }

  @Test
  void aPersonMaySayWhatStandsOnEach() {
    var ran = split("--line", "3", "--into", "Dahua NVR", "--into", "HIK VISION DS-7608");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(lines()).hasSize(4);
  }

  /** Nobody takes a brand off a line, or puts one there, by splitting it. */
  @Test
  void everyBrandStaysAndNoneIsAdded() {
    refused("“Hikvision”", "Axis", "Bosch");
    refused("“Hikvision”", "Axis", "Axis");
    refused("“Axis Communications”", "Hikvision", "Dome camera");
    refused("“Bosch", "Hikvision", "Axis", "Bosch");
    refused("“Bosch", "Hikvision", "Axis / Bosch");
    refused("“Bosch", "Hikvision Bosch", "Axis");
    refused("“Old dome”", "Hikvision", "Axis", "Old dome");
    refused("“Grundig”", "Hikvision", "Axis", "Grundig");
    assertThat(split("--line", "2", "--into", "Hikvision", "--into", "Axis").code()).isEqualTo(1);
    var none =
        split(
            "--line",
            "2",
            "--into",
            "Hikvision",
            "--into",
            "Axis",
            "--count",
            "0",
            "--count",
            "12");
    assertThat(none.err()).contains("none of");
    assertThat(lines()).hasSize(3);
  }

  private void refused(String named, String... labels) {
    var how = new ArrayList<>(List.of("--line", "2"));
    for (var label : labels) {
      how.addAll(List.of("--into", label, "--count", "unknown"));
    }
    var ran = split(how.toArray(String[]::new));
    assertThat(ran.code()).as(String.join(" + ", labels)).isEqualTo(1);
    assertThat(ran.err()).contains(named, "Nothing was changed");
  }
}
