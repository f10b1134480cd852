package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.fixtures.FixtureDamage;
import org.ringfence.fixtures.FixtureFiles;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.signing.QuickKeys;

/**
 * A record that can't be read hides none of the others from any paper or command, and each says
 * which it is, why, that it is in none of the figures, and what to do.
 */
class UnreadableRecordTest {
  private static final Path VERSION = Path.of("src/test/resources/org/ringfence/fixtures/0.1.0");

  private static final String DEPOT = "541f19f7-6600-4a68-9515-c34c08721745";
  private static final String TOWN_HALL = "5ca1b34f-4214-487d-bbc4-610d5c043907";

  private static final String LIBRARY = "13587eb8-de6f-4e01-b249-7ce571b48515";

  private static final String CHANGED =
      "update snapshot set content = replace(content, 'Yard', 'Back') where assessment = '"
          + DEPOT
          + "'";

  private static final String NAMED = "Depot, Yard cameras, revision 1, can’t be read";
  private static final String UNCOUNTED = "It is in none of the figures.";
  private static final String WHY = "What is recorded is not what was signed";
  private static final String NEXT = "restore a backup from before the change";
  private static final String PUBLICLY = "The record of one installation could not be read";

  /** An answer to a request gives no small number. */
  private static final String UNCOUNTED_PUBLICLY =
      "The records of some installations could not be read";

  /**
   * Commands that go through all assessments, or could; papers and exports have tests of theirs.
   */
  private static final List<String> GOING_ON =
      List.of(
          "list",
          "committee show",
          "treatment list",
          "action list",
          "withhold list",
          "withhold history",
          "withhold small-numbers",
          "refusal list",
          "people list",
          "evidence check",
          "evidence list --assessment " + TOWN_HALL,
          "device list --assessment " + TOWN_HALL,
          "sign requests --assessment " + TOWN_HALL,
          "sign copies",
          "key show",
          "backup",
          "backup --list",
          "report --kind site --assessment " + TOWN_HALL + " --plan",
          "report --kind checklist --assessment " + TOWN_HALL + " --plan",
          "report --kind sign-off --assessment " + TOWN_HALL + " --plan",
          "move --to FOLDER/moved.ringfence");

  @TempDir private Path folder;
  private @Nullable CompositionRoot wiring;

  private CompositionRoot wiring() {
    var folders = new UserFolders(folder.resolve("data"), folder.resolve("documents"));
    var clock = Clock.fixed(Instant.parse("2027-06-01T10:00:00Z"), ZoneOffset.UTC);
    return new CompositionRoot(folders, clock, QuickKeys.FILES);
  }

  @BeforeEach
  void copy() throws IOException {
    wiring = wiring();
    Files.createDirectories(register().getParent());
    FixtureFiles.register(VERSION, register().getParent());
  }

  private Path register() {
    return folder.resolve("data").resolve("register.ringfence");
  }

  private Ran run(String... arguments) {
    return Ran.by(Objects.requireNonNull(wiring), arguments);
  }

  private static List<PaperKind> kindsAboutAll() {
    return Arrays.stream(PaperKind.values())
        .filter(kind -> !List.of("site", "checklist", "sign-off").contains(kind.id()))
        .toList();
  }

  private record Wanted(PaperKind kind, Edition edition, String ending) {
    String[] report(String... more) {
      var words =
          new ArrayList<>(List.of("report", "--kind", kind.id(), "--edition", edition.id()));
      words.addAll(List.of(more));
      return words.toArray(String[]::new);
    }

    String file() {
      return kind.id() + "-" + edition.id() + ending;
    }
  }

  private static List<Wanted> papers() {
    var all = new ArrayList<Wanted>();
    for (var kind : kindsAboutAll()) {
      for (var edition : Edition.values()) {
        if (kind != PaperKind.FOI || edition == Edition.PUBLIC) {
          all.add(new Wanted(kind, edition, kind == PaperKind.WORKBOOK ? ".xlsx" : ".docx"));
        }
      }
    }
    all.add(new Wanted(PaperKind.FOI, Edition.PUBLIC, ".xlsx"));
    return all;
  }

  @Test
  void everyPaperGoesOnWithoutItAndSaysSo() throws IOException, SQLException {
    FixtureDamage.damage(register(), CHANGED);
    for (var paper : papers()) {
      var file = folder.resolve(paper.file());
      var ran = run(paper.report("--out", file.toString()));
      assertThat(ran.code()).as(paper + ran.said()).isZero();
      assertThat(ran.err()).as(paper.file()).contains(NAMED, WHY, UNCOUNTED, NEXT);
      if (paper.edition() == Edition.EXEMPT) {
        assertThat(text(file)).as(paper.file()).contains(NAMED, WHY, UNCOUNTED, NEXT, "Town Hall");
      } else {
        assertThat(text(file))
            .as(paper.file())
            .contains(paper.kind() == PaperKind.FOI ? UNCOUNTED_PUBLICLY : PUBLICLY)
            .doesNotContain("Yard cameras", "Depot, ");
      }
      if (paper.kind() != PaperKind.FOI) {
        // It says more than it carries, and is not said to be changed.
        assertThat(run("verify", file.toString()).code()).as(paper.file()).isEqualTo(4);
      }
    }
  }

  @Test
  void everyPlanSaysSo() throws SQLException {
    FixtureDamage.damage(register(), CHANGED);
    for (var paper : papers()) {
      var ran = run(paper.report("--plan"));
      assertThat(ran.code()).as(paper + ran.said()).isZero();
      assertThat(ran.out()).as(paper.file()).contains(NAMED, WHY, UNCOUNTED, NEXT);
    }
  }

  @Test
  void nothingIsSaidOfItWhereAllCanBeRead() throws IOException {
    for (var paper : papers()) {
      var ran = run(paper.report("--plan"));
      assertThat(ran.code()).as(paper.file()).isZero();
      assertThat(ran.said()).as(paper.file()).doesNotContain("not be read", "can’t be read");
    }
  }

  @Test
  void theExportSaysWhatIsNotInIt() throws IOException, SQLException {
    FixtureDamage.damage(register(), CHANGED);
    var file = folder.resolve("all.json");
    var ran = run("export", file.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(ran.err()).contains(NAMED, WHY, "It is not in the file.", NEXT);
    assertThat(Files.readString(file)).contains("Town Hall", "Lobby").doesNotContain(DEPOT);
  }

  @Test
  void noCommandIsHeldUpByIt() throws SQLException {
    FixtureDamage.damage(register(), CHANGED);
    for (var command : GOING_ON) {
      var ran = run(command.replace("FOLDER", folder.toString()).split(" ", -1));
      assertThat(ran.code()).as(command + ": " + ran.said()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update snapshot set content = '' where assessment = '" + DEPOT + "'",
        "update snapshot set content = '{}' where assessment = '" + DEPOT + "'",
        "update sign_off set proof = 'none' where assessment = '" + DEPOT + "'",
        "update answer set said_on = 'soon' where owner = '" + LIBRARY + "'",
        "update device set firmware_date = 'soon' where assessment = '" + LIBRARY + "'",
      })
  void whateverIsDamagedTheOthersGoOn(String damage) throws SQLException {
    FixtureDamage.damage(register(), damage);
    var ran = run("report", "--kind", "workbook", "--out", folder.resolve("all.xlsx").toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(ran.err()).contains("can’t be read", UNCOUNTED);
  }

  @Test
  void aPaperAboutItAloneIsRefusedWithItsName() throws SQLException {
    FixtureDamage.damage(register(), CHANGED);
    for (var kind : List.of("site", "checklist", "sign-off")) {
      var file = folder.resolve(kind + ".docx");
      var ran = run("report", "--kind", kind, "--assessment", DEPOT, "--out", file.toString());
      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).contains(NAMED, WHY, NEXT);
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void whereNothingCanBeReadItIsRefusedWithTheNames() throws SQLException {
    FixtureDamage.damage(register(), "update snapshot set content = '{}'");
    FixtureDamage.damage(
        register(), "update answer set said_on = 'soon' where owner = '" + LIBRARY + "'");
    for (var paper : papers()) {
      var file = folder.resolve(paper.file());
      var ran = run(paper.report("--out", file.toString()));
      assertThat(ran.code()).as(paper + ran.said()).isEqualTo(1);
      assertThat(ran.err()).contains(NAMED, "Town Hall, Main CCTV, revision 2");
      assertThat(file).doesNotExist();
    }
  }

  /** A register of which nothing can be read is not an empty one, whatever is asked of it. */
  @Test
  void noCommandCallsTheRegisterEmpty() throws SQLException {
    FixtureDamage.damage(register(), "update snapshot set content = '{}'");
    FixtureDamage.damage(
        register(), "update answer set said_on = 'soon' where owner = '" + LIBRARY + "'");
    var listed = run("list");
    assertThat(listed.code()).isEqualTo(1);
    assertThat(listed.err()).contains(NAMED, "Town Hall, Main CCTV, revision 2");
    var commands = new ArrayList<>(GOING_ON);
    commands.add("export FOLDER/all.json");
    commands.addAll(papers().stream().map(one -> String.join(" ", one.report("--plan"))).toList());
    for (var command : commands) {
      var ran = run(command.replace("FOLDER", folder.toString()).split(" ", -1));
      assertThat(ran.said()).as(command).doesNotContain("is empty", "Begin with", "no assessment");
    }
  }

  /** All that stands in any part of an Office file, without its tags. */
  private static String text(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var all = new StringBuilder();
      for (var part : zip.stream().filter(one -> one.getName().endsWith(".xml")).toList()) {
        try (var in = zip.getInputStream(part)) {
          all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return Stream.of(all.toString().split("<[^>]*>", -1)).reduce("", String::concat);
    }
  }
}
