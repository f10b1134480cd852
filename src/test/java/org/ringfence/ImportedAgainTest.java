package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that brings an installation once more under another id is asked about, never doubled. */
class ImportedAgainTest {
  private static final String PLACE = "\"name\": \"TOWN HALL \"";
  private static final String FIRST = "8544275d-b911-5321-a5e1-425f56ee821c";

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private static String text(String name) throws IOException {
    try (var stream = ImportedAgainTest.class.getResourceAsStream("assessment/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @BeforeEach
  void first() throws IOException {
    assertThat(run("import", file("first.json", text("twice-first.json")).toString()).code())
        .isZero();
  }

  private List<String> list() {
    return run("list").out().lines().toList();
  }

  private Ran again(String content, String... how) throws IOException {
    var words = new ArrayList<String>(List.of("import"));
    words.addAll(List.of(how));
    words.add(file("again.json", content).toString());
    return run(words.toArray(String[]::new));
  }

  /** Nothing that a file says of a device is passed over without a word. */
  @Test
  void whatCouldNotBeReadIsSaidOfEachLine() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("details.json"),
            """
            {"format": "ringfence-assessment/2", "organisation": {"name": "Elsewhere Council"},
             "assessments": [{"id": "details", "assessedOn": "2026-11-22",
              "site": {"id": "e1", "name": "Annexe"}, "installation": {"name": "CCTV"},
              "devices": [
               {"kind": "camera", "label": "Axis", "count": 2, "bought": "03/11/2018",
                "cost": "£950 ex VAT", "mac": "00:40:8C:01:02:03"},
               {"kind": "camera", "label": "Axis", "count": 2, "bought": "2018-13-01",
                "cost": "a lot", "mac": "hello"},
               {"kind": "camera", "label": "Axis", "count": 0},
               {"kind": "camera", "label": "Axis", "count": 0, "status": "removed"},
               {"kind": "recorder", "label": "Axis", "count": 0}]}]}
            """);
    var ran = run("import", file.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err())
        .contains("Annexe, CCTV, line 2: the cost “a lot”", "“2018-13-01”", "“hello”")
        .contains("line 3: it counts 0 cameras")
        .doesNotContain("line 1", "line 4", "line 5");
  }

  @Test
  void itIsAskedAndNothingIsImported() throws IOException {
    var asked = again(text("twice-again.json"));
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err())
        .contains("holds Town Hall: CCTV already", "--as-revision", "--as-another")
        .contains("Nothing was imported");
    assertThat(list()).hasSize(1);
  }

  /** What is here under the same id is named, and nothing is asked about it. */
  @ParameterizedTest
  @CsvSource({"''", "--as-revision", "--as-another"})
  void whatIsHereAlreadyIsNamed(String how) throws IOException {
    var ran = again(text("twice-first.json"), how.isEmpty() ? new String[0] : new String[] {how});
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("Town Hall: CCTV, revision 1", "already", "Nothing was imported")
        .doesNotContain("8544275d", "--as-revision", "another number");
    assertThat(list()).hasSize(1);
  }

  /** A file with the first assessment and more of the same text, each with these changes. */
  private static String with(String first, String... more) {
    var from = first.indexOf('{', first.indexOf("\"assessments\""));
    var to = first.lastIndexOf(']');
    var all = new ArrayList<String>(List.of(first.substring(from, to).strip()));
    all.addAll(List.of(more));
    return first.substring(0, from) + String.join(",", all) + first.substring(to);
  }

  private static String one(String file) {
    return file.substring(file.indexOf('{', file.indexOf("\"assessments\"")), file.lastIndexOf(']'))
        .strip();
  }

  private static String next(String file) {
    return one(file).replace(FIRST, "11111111-b911-5321-a5e1-425f56ee821c");
  }

  private static String depot(String file) {
    return one(file)
        .replace(FIRST, "22222222-b911-5321-a5e1-425f56ee821c")
        .replace("215b7afd", "22222222")
        .replace("Town Hall", "Depot");
  }

  @ParameterizedTest
  @CsvSource({"''", "--as-revision"})
  void aLaterExportBringsWhatIsNew(String how) throws IOException {
    var first = text("twice-first.json");
    var ran =
        again(
            with(first, next(first), depot(first)),
            how.isEmpty() ? new String[0] : new String[] {how});
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).doesNotContain("holds");
    assertThat(ran.out())
        .contains("Town Hall: CCTV, revision 2, a draft", "Depot: CCTV, revision 1, a draft")
        .contains("Town Hall: CCTV, revision 1, is here already and says the same")
        .contains("carries no signatures, photos or documents");
    assertThat(list()).hasSize(3);
    assertThat(run("list").out()).contains("CCTV, Revision 1", "CCTV, Revision 2");
  }

  /** Two revisions in one file are no two installations, whose cameras would count twice. */
  @Test
  void revisionsInOneFileStayRevisions() throws IOException {
    var first = text("twice-first.json");
    var other = first.replace(one(first), depot(first));
    var later = depot(first).replace("22222222-b911", "33333333-b911");
    var ran = again(with(other, later));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("Depot: CCTV, revision 1, a", "Depot: CCTV, revision 2, a");
  }

  @Test
  void twoOfOneNameInAFileWithNothingInCommonAreAskedAbout() throws IOException {
    var first = text("twice-first.json");
    var other = first.replace(one(first), depot(first));
    var bare =
        """
        {"id": "bare", "assessedOn": "2026-11-22",
         "site": {"id": "22222222-afd-c248", "name": "Depot"},
         "installation": {"name": "CCTV"}}\
        """
            .replace("22222222-afd-c248", "22222222-c248-5e76-91d5-4aa6be12e668");
    var asked = again(with(other, bare));
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err()).contains("two assessments of Depot: CCTV", "Nothing was imported");
    assertThat(again(with(other, bare), "--as-revision").out()).contains("CCTV, revision 2");
  }

  @Test
  void whatDiffersUnderTheSameIdIsNamedAndLeft() throws IOException {
    var before = run("export", folder.resolve("before.json").toString());
    var first = text("twice-first.json");
    var ran = again(with(first.replace("independent", "stated"), depot(first)));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err())
        .contains("Town Hall: CCTV, revision 1, is here already", "says something else")
        .contains("left as it is");
    assertThat(ran.out()).contains("Depot: CCTV, revision 1");
    assertThat(list()).hasSize(2);
    assertThat(before.code()).isZero();
    run("export", folder.resolve("after.json").toString());
    assertThat(folder.resolve("after.json"))
        .content()
        .contains(one(Files.readString(folder.resolve("before.json"))).substring(0, 400));
    assertThat(again(first.replace("independent", "stated")).err())
        .contains("says something else")
        .doesNotContain("8544275d");
  }

  @Test
  void evidenceThatAFileNamesAndDoesNotCarryIsNamed() throws IOException {
    var first = text("twice-first.json");
    var named =
        depot(first)
            .replace(
                "\"on\": \"2026-10-02\"", "\"on\": \"2026-10-02\", \"ref\": \"Photo of cabinet\"");
    assertThat(again(first.replace(one(first), named)).out())
        .contains("not in this register", "Photo of cabinet (", "Depot: CCTV");
  }

  @Test
  void theSameIsANewRevisionAndCountsOnce() throws IOException {
    assertThat(again(text("twice-again.json"), "--as-revision").code()).isZero();
    assertThat(list()).hasSize(2);
    assertThat(plan()).contains("One assessment in it is a draft");
  }

  @Test
  void equipmentIsListedAndALineThatIsNotThereIsRefused() throws IOException {
    var id = list().getFirst().split("\\s+", -1)[0];
    var listed = run("device", "list", "--assessment", id);
    assertThat(listed.code()).as(listed.err()).isZero();
    var none = run("device", "replace", "--assessment", id, "--line", "99", "--label", "Axis");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("no line 99", "Nothing was changed");
  }

  @Test
  void anotherIsAnInstallationOfItsOwn() throws IOException {
    assertThat(again(text("twice-again.json"), "--as-another").code()).isZero();
    assertThat(plan()).contains("Two assessments in it are drafts");
  }

  private String plan() {
    return run("report", "--kind", "committee", "--edition", "exempt", "--plan").out();
  }

  @Test
  void bothAtOnceAreNotUnderstood() throws IOException {
    assertThat(again(text("twice-again.json"), "--as-revision", "--as-another").code())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Town  Hall, true",
    "town-hall, true",
    "Ｔown Hall, true",
    "Town Hall Annexe, false",
    "Library, false",
  })
  void namesAreComparedHoweverTheyAreSpelled(String name, boolean same) throws IOException {
    var ran = again(text("twice-again.json").replace(PLACE, "\"name\": \"" + name + "\""));
    assertThat(ran.code()).isEqualTo(same ? 1 : 0);
  }

  @Test
  void aPropertyIsKnownByItsNumberWhateverItIsCalled() throws IOException {
    var numbered = "\"uprn\": \"0010001234\", " + "\"name\": \"Civic Centre\"";
    var other =
        text("twice-again.json")
            .replace("bed1bdd6-15f2-5987-8d5f-0bda6497504d", "aaaaaaaa-15f2-5987-8d5f-0bda6497504d")
            .replace(
                "4d7bd290-06c7-568a-9259-999dbf0c07a7", "aaaaaaaa-06c7-568a-9259-999dbf0c07a7");
    assertThat(again(other.replace(PLACE, numbered)).code()).isZero();
    var renamed = "\"uprn\": \"10001234\", \"name\": \"The Guildhall\"";
    assertThat(again(text("twice-again.json").replace(PLACE, renamed)).err())
        .contains("holds Civic Centre: CCTV already");
  }

  @Test
  void anEarlierAssessmentDoesNotFollowALaterOne() throws IOException {
    var earlier = text("twice-again.json").replace("\"2026-11-22\"", "\"2026-11-01\"");
    var refused = again(earlier, "--as-revision");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("before the one in the register");
    assertThat(list()).hasSize(1);
  }

  @Test
  void anExportNamesTheEvidenceThatItLeavesBehind() throws IOException {
    var id = list().getFirst().split(" ", -1)[0];
    assertThat(run("export", folder.resolve("plain.json").toString()).out().lines()).hasSize(1);
    var paper = Files.writeString(folder.resolve("drawing.pdf"), "%PDF-1.4 drawing");
    var added =
        run(
            "evidence",
            "add",
            "--assessment",
            id,
            "--question",
            "recorder.connection",
            paper.toString());
    assertThat(added.err()).isEmpty();
    var said = run("export", folder.resolve("full.json").toString());
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("These stay behind", "drawing.pdf", "Town Hall: CCTV", "ringfence backup --out");
  }
}
