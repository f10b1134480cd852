package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.part.Console;
import org.ringfence.signing.QuickKeys;

/** What each command prints and with which code it ends. */
class CommandLineTest {
  private static final String KENT = "samples/kent-county-council.json";

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private static void assertRefused(Ran ran, int code, String... said) {
    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.err()).contains(said).doesNotContain("Exception", "\tat ");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void theKentSampleScoresAsTheMethodWorksItThrough() {
    var ran = run("score", KENT);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains(
            "Severe today; moderate if a technician looks and finds these",
            "What has to be shown: ");
    assertThat(ran.out().lines().map(String::strip))
        .anyMatch(line -> line.matches("Headline +20 +16 +9 +25 +Severe"))
        .anyMatch(line -> line.matches("Ethics +15 +15 +10 +20 +outside the headline"));
  }

  @Test
  void theThurrockSampleScoresAsTheMethodWorksItThrough() {
    var ran = run("score", "samples/thurrock-council.json");
    assertThat(ran.out().lines().map(String::strip))
        .anyMatch(line -> line.matches("Headline +20 +20 +25 +counted as Severe"))
        .anyMatch(line -> line.matches("Privacy +12 +12 +20"));
  }

  @Test
  void everySampleScoresAsJson() throws Exception {
    try (var samples = Files.list(Path.of("samples"))) {
      for (var sample : samples.filter(f -> f.toString().endsWith(".json")).toList()) {
        var ran = run("score", sample.toString(), "--json");
        assertThat(ran.code()).as(sample.toString()).isZero();
        assertThat(ran.out())
            .contains("\"format\": \"ringfence-score/1\"", "\"method\": \"2026.2\"", "\"vector\"");
      }
    }
  }

  /** Where a register would be made by what is then refused, nothing is left of it. */
  @Test
  void whatIsRefusedLeavesNoNewRegister() throws IOException {
    var request = Files.writeString(folder.resolve("request.json"), "{}").toString();
    var register = folder.resolve("made/deep/new.ringfence").toString();
    for (var command :
        List.of(
            List.of("new", "--organisation", " ", "--site", "S", "--installation", "I"),
            List.of("sign", "show", request),
            List.of("sign", "respond", request, "--out", folder.resolve("r.json").toString()))) {
      var words = new ArrayList<>(command);
      words.addAll(List.of("--register", register));
      var ran = run(words.toArray(String[]::new));
      assertThat(ran.code()).as(command + ran.out()).isNotZero();
      assertThat(folder.resolve("made")).as(command.toString()).doesNotExist();
    }
    var beside = folder.resolve("new.ringfence");
    var kept = Files.writeString(folder.resolve("new.ringfence.txt"), "mine");
    var refused = run("sign", "show", request, "--register", beside.toString());
    assertThat(refused.code()).isEqualTo(1);
    try (var left = Files.list(folder)) {
      assertThat(left.filter(path -> path.getFileName().toString().contains("new.ringfence")))
          .containsExactly(kept);
    }
  }

  /** The day comes before the month here, and where it might be the other way it is said. */
  @Test
  void aDayInFiguresIsSaidAsItWasRead() {
    var words = List.of("report", "--kind", "committee", "--plan", "--from", KENT, "--meeting");
    for (var day : List.of("03/11/2027", "3.11.27", "3-11-2027")) {
      var ran = run(Stream.concat(words.stream(), Stream.of(day)).toArray(String[]::new));
      assertThat(ran.err()).as(day).contains("“" + day + "” is read as 3 November 2027.");
    }
    for (var day : List.of("2027-11-03", "3 Nov 2027", "23/11/2027")) {
      var ran = run(Stream.concat(words.stream(), Stream.of(day)).toArray(String[]::new));
      assertThat(ran.err()).as(day).doesNotContain("is read as");
    }
  }

  @Test
  void aLabelIsToldWhoseItIsAndWhy() {
    var ran = run("maker", "Amcrest IP8M-2496", "--mac", "00:65:1E:12:34:56");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "Sold as Amcrest, made by Dahua Technology (China). Class A: named in US law.",
            "The label says Amcrest, and the list of rebadged labels says that Dahua Technology"
                + " makes it.",
            "The address was registered by Amcrest.",
            "Model: IP8M-2496");
    assertThat(run("maker", "Hikvison").out())
        .contains("The maker is not known.", "Did you mean Hikvision?");
    assertThat(run("maker", "--mac", "C0:56:E3:12:34:56").out()).contains("Made by Hikvision");
  }

  @Test
  void aListOfLabelsIsReadFromStandardInput() {
    var list = "Hikvision DS-7608\n\nAxis / Dahua\r\n\tC0-56-E3-12-34-56\nunbranded\n";
    var ran = runOn(list.getBytes(StandardCharsets.UTF_8), "maker", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("\"format\": \"ringfence-makers/1\"", "\"model\": \"DS-7608\"")
        .containsSubsequence(
            "\"maker\": \"hikvision\"",
            "\"maker\": \"dahua\"",
            "\"maker\": \"hikvision\"",
            "\"maker\": \"unknown\"");
    assertThat(runOn(new byte[0], "maker").out()).isEmpty();
    assertRefused(runOn(new byte[] {'A', (byte) 0xE9, '\n'}, "maker"), 1, "UTF-8");
  }

  private Ran runOn(byte[] input, String... arguments) {
    var before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return run(arguments);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void theIndexNamesEverySampleThatTravelsWithTheProgram() throws Exception {
    try (var samples = Files.list(Path.of("samples"))) {
      var names =
          samples.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".json")).sorted();
      assertThat(BundledSamples.read().byName().keySet()).containsExactlyElementsOf(names.toList());
    }
  }

  @Test
  void aVectorFromAPaperGivesTheSameNumbers() {
    var vector =
        run("score", KENT)
            .out()
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("RF1/"))
            .findFirst()
            .orElseThrow();
    var ran = run("score", "--vector", vector);
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().map(String::strip))
        .anyMatch(line -> line.matches("Headline +20 +16 +9 +25 +Severe"));
    assertRefused(run("score", "--vector", vector.replace("cS", "bS")), 1, "check does not fit");
  }

  @Test
  void theCatalogueHoldsTogether() {
    var ran = run("catalogue", "check");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("holds together");
  }

  @Test
  void aRegisterIsFilledListedReportedAndExported() throws Exception {
    assertThat(run("import", KENT).code()).isZero();
    var begun =
        run("new", "--organisation", "Anytown", "--site", "Depot", "--installation", "Yard");
    assertThat(begun.code()).isZero();
    var list = run("list");
    assertThat(list.out()).contains("Kent County Council", "Anytown, Depot, Yard", "draft");

    var paper = folder.resolve("paper.docx");
    var id = begun.out().strip();
    assertThat(
            run("report", "--kind", "site", "--assessment", id, "--out", paper.toString()).code())
        .isZero();
    assertThat(Files.size(paper)).isGreaterThan(5_000);
    var workbook = folder.resolve("book.xlsx");
    assertRefused(
        run("report", "--kind", "workbook", "--out", workbook.toString()), 1, "Anytown; Kent");
    assertThat(
            run(
                    "report",
                    "--kind",
                    "workbook",
                    "--organisation",
                    "Anytown",
                    "--out",
                    workbook.toString())
                .code())
        .isZero();
    assertThat(Files.size(workbook)).isGreaterThan(5_000);

    var out = folder.resolve("out.json");
    assertRefused(run("export", out.toString()), 1, "several organisations", "Anytown");
    assertThat(out).doesNotExist();
    assertThat(run("export", "--organisation", "Kent County Council", out.toString()).code())
        .isZero();
    assertThat(run("score", out.toString(), "--json").out())
        .isEqualTo(run("score", KENT, "--json").out());
  }

  @Test
  void whatIsNotUnderstoodIsSaidWithCode2() {
    assertRefused(run("score"), 2, "Nothing was changed", "--help");
    assertRefused(run("frobnicate"), 2, "frobnicate");
    assertRefused(run("report", "--kind", "poster", "--out", "x"), 2, "poster");
    assertRefused(run("new", "--site", "Depot"), 2, "--organisation");
    assertRefused(run("score", KENT, "--vector", "x"), 2, "--help");
  }

  @Test
  void aBadFileIsOneMessageWithFileAndPlace() throws Exception {
    var text = Files.readString(Path.of(KENT));
    var bad = folder.resolve("bad.json");
    Files.writeString(bad, text.replace("\"air-gap\"", "\"airgap\""));
    var ran = run("score", bad.toString());
    assertRefused(ran, 1, "bad.json", "recorder.isolation", "airgap");
    assertThat(ran.err().lines()).hasSize(1);
    assertRefused(run("import", bad.toString()), 1, "recorder.isolation");
    assertThat(folder.resolve("data")).as("no register is made for a bad file").doesNotExist();
    assertRefused(run("score", folder.resolve("none.json").toString()), 1, "none.json");
    assertRefused(run("score", folder.toString()), 1, folder.toString());
  }

  @Test
  void textFromAFileCantSteerTheTerminal() throws Exception {
    var bad = folder.resolve("bad.json");
    var text = Files.readString(Path.of(KENT));
    var site = "Council buildings (all, as reported)";
    assertThat(text).contains(site);
    Files.writeString(bad, text.replace(site, "\\u001b[2J\\u202eHall"));
    var ran = run("score", bad.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("[U+001B][2J[U+202E]Hall");
    assertThat(ran.out().chars().filter(c -> c == 0x1b || c == 0x202e).count()).isZero();
  }

  @Test
  void aRegisterThatIsNoneIsLeftAsItWas() throws Exception {
    var register = folder.resolve("notes.txt");
    Files.writeString(register, "These are my notes.");
    assertRefused(run("list", "--register", register.toString()), 1, "notes.txt");
    assertThat(Files.readString(register)).isEqualTo("These are my notes.");
  }

  @Test
  void anOutputFolderThatCantBeWrittenIsSaid() throws Exception {
    var file = folder.resolve("file");
    Files.writeString(file, "x");
    var out = file.resolve("paper.docx").toString();
    assertRefused(run("report", "--kind", "site", "--from", KENT, "--out", out), 1, "paper.docx");
    assertThat(List.of(folder.toFile().list())).containsExactly("file");
  }

  @Test
  void lookingAtARegisterThatIsNotThereMakesNone() {
    var none = folder.resolve("none/register.ringfence");
    assertRefused(run("list", "--register", none.toString()), 1, "There is no register here");
    assertRefused(run("export", "--register", none.toString(), "x.json"), 1, "no register");
    assertThat(none.getParent()).doesNotExist();
    assertRefused(run("list"), 1, "There is no register here");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void oneBadFileLeavesNoReportOfTheOthers() throws Exception {
    Files.copy(Path.of(KENT), folder.resolve("a.json"));
    Files.writeString(folder.resolve("b.json"), "{");
    var out = folder.resolve("demo");
    assertRefused(
        run("demo", "--samples", folder.toString(), "--out", out.toString()), 1, "b.json");
    assertThat(out).doesNotExist();
  }

  @Test
  void aTextThatBeginsWithAnAtSignIsAText() throws Exception {
    var arguments = folder.resolve("arguments");
    Files.writeString(arguments, "catalogue check");
    assertRefused(run("@" + arguments), 2, "@");
  }

  @Test
  void aResultThatCantBeWrittenIsNotDone() {
    var err = new StringWriter();
    var full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var folders = new UserFolders(folder, folder);
    var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    var console = new Console(new PrintWriter(full), new PrintWriter(err));
    assertThat(
            new CompositionRoot(folders, clock, QuickKeys.FILES)
                .commandLine(console)
                .run("score", KENT))
        .isEqualTo(1);
    assertThat(err.toString()).contains("could not be written");
  }

  @Test
  void theDemoWritesEveryReport() throws Exception {
    var out = folder.resolve("demo");
    var ran = run("demo", "--samples", "samples", "--out", out.toString());
    assertThat(ran.code()).isZero();
    try (var files = Files.list(out)) {
      // Eight councils, three papers, two editions.
      assertThat(files).hasSize(48);
    }
    assertThat(ran.out())
        .contains(
            "kent-county-council-committee-public.docx",
            "kent-county-council-site-exempt.docx",
            "kent-county-council-workbook-public.xlsx");
  }
}
