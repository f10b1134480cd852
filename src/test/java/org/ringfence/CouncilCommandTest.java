package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.model.paper.CommitteeText.BUDGET;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.model.paper.CommitteeText;

/** What a council writes down for its papers, from the command line. */
class CouncilCommandTest {
  private static final String KENT = "samples/kent-county-council.json";

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private String done(String... arguments) {
    var ran = run(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  private static void refused(Ran ran, int code, String... said) {
    assertThat(ran.err()).contains(said).doesNotContain("Exception", "\tat ");
    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void whatNobodySaidIsNotSaidForThem() {
    done("import", KENT);
    done("committee", "set", "--name", "Audit", "--meeting", "2026-12-09");
    assertThat(done("committee", "show")).contains("Key decision: not stated");
    assertThat(done("committee", "set", "--key-decision", "no")).contains("Key decision: no");
    assertThat(done("committee", "set", "--key-decision", "false")).contains("Key decision: no");
    assertThat(done("committee", "set", "--key-decision", "not-stated"))
        .contains("Key decision: not stated");
    refused(run("committee", "set", "--key-decision", "perhaps"), 2, "perhaps", "not-stated");
  }

  @Test
  void aCommitteesDetailsAreSetBitByBitAndShown() {
    done("import", KENT);
    assertThat(done("committee", "show"))
        .contains("Jurisdiction: England", "Meeting: not given", "Legal (legal): not given");
    done("committee", "set", "--name", "Audit", "--meeting", "2026-12-09", "--title", "Cameras");
    var shown =
        done("committee", "set", "--title", "", "--key-decision", "true", "--preferred", "verify");
    assertThat(shown)
        .isEqualTo(done("committee", "show"))
        .contains("Committee: Audit", "Meeting: 2026-12-09", "Title of the paper: not given")
        .contains("Key decision: yes", "Preferred: Keep and verify");
    refused(run("committee", "set", "--jurisdiction", "narnia"), 1, "narnia", "england, wales");
    refused(run("committee", "set", "--meeting", "soon"), 2, "soon", "--help");
    assertThat(done("committee", "show")).isEqualTo(shown);
  }

  @Test
  void everythingThatOfficersWriteHasAnOptionNamedByItsId() {
    done("import", KENT);
    var words = CommitteeWords.bundled();
    var set = new ArrayList<>(List.of("committee", "set", "--power", "executive"));
    set.addAll(List.of("--report-by", "2027-06-30"));
    for (var text : CommitteeText.values()) {
      set.addAll(List.of("--" + text.id(), "Said of " + text.id()));
    }
    assertThat(done(set.toArray(String[]::new)))
        .isEqualTo(done("committee", "show"))
        .contains("Power: executive", "Report by: 2027-06-30")
        .contains(
            Stream.of(CommitteeText.values())
                .map(text -> words.label(text) + ": Said of " + text.id())
                .toList());
    assertThat(done("committee", "set", "--budget", "", "--power", "not-stated"))
        .contains("Power: not stated", "Budget: not given", ": Said of call-in");
    refused(run("committee", "set", "--power", "mayor"), 2, "mayor", "executive, council");
    assertThat(done("committee", "set", "--help")).contains("--key-reference", words.help(BUDGET));
  }

  @Test
  void whatWasDecidedIsTakenDownAndItsActionsAreTakenOnceTheyWereShown() {
    done("import", KENT);
    assertThat(done("committee", "decisions")).contains("No decision is taken down yet");
    done("committee", "set", "--delegate", "Director of Place", "--report-by", "2027-06-30");
    var decided = new ArrayList<>(List.of("committee", "decided", "--minute", "Minute 45"));
    decided.addAll(List.of("--resolution", "Every recorder is locked.", "--option", "harden"));
    decided.addAll(List.of("--on", "2026-11-20"));
    assertThat(done(decided.toArray(String[]::new)))
        .contains("2026-11-20, Minute 45, “Harden”: Every recorder is locked.")
        .contains("Answered: ")
        .contains("as decided on 20 November 2026 (Minute 45) (Director of Place, by 2027-06-30)");
    assertThat(done("action", "list")).contains("There is no action yet");
    assertThat(done("committee", "actions", "--take")).contains("Report on progress");
    assertThat(done("action", "list")).contains("Minute 45", "Director of Place");
    assertThat(done("committee", "actions")).contains("There is no action to take.");
    assertThat(done("committee", "decisions")).contains("2026-11-20, Minute 45");
    decided.set(decided.indexOf("harden"), "wish");
    refused(run(decided.toArray(String[]::new)), 1, "no option wish");
  }

  @Test
  void anAreaIsClearedByAnOfficerAndNewWordsAreNot() {
    done("import", KENT);
    var words = "It is met from the repairs budget.";
    assertThat(done("committee", "clear", "financial", "--implications", words))
        .contains("Financial (financial): " + words + " [not cleared]");
    var clear = List.of("--by", "Fin Ance", "--role", "CFO");
    refused(run(all("committee clear financial", clear)), 1, "day of the clearance is missing");
    assertThat(done(all("committee clear financial --on 2026-11-22", clear)))
        .contains(words + " [cleared by Fin Ance, CFO, 2026-11-22]");
    assertThat(done("committee", "clear", "financial", "--implications", "It costs more."))
        .contains("It costs more. [not cleared]");
    refused(
        run(all("committee clear financial --on 2026-11-22", List.of("--by", "Fin Ance"))),
        1,
        "post of the officer");
    refused(run("committee", "clear", "money"), 1, "no area money", "financial");
  }

  @Test
  void aTreatmentsCostIsSetAndGoesBack() {
    done("import", KENT);
    var usual = done("treatment", "list");
    assertThat(usual)
        .contains("Replace now: £3,000 for each installation, £650 for each camera")
        .contains("not a quotation");
    assertThat(done("treatment", "cost", "replace", "--camera", "725.50", "--source", "Tender 9"))
        .contains("£3,000 for each installation, £725.50 for each camera (Tender 9)");
    assertThat(done("treatment", "list")).contains("Tender 9");
    refused(
        run("treatment", "cost", "replace", "--camera", "a lot", "--source", "x"), 1, "“a lot”");
    refused(run("treatment", "cost", "wish", "--source", "x"), 1, "no treatment wish", "verify");
    refused(run("treatment", "cost", "replace", "--camera", "1"), 2, "--source");
    done("treatment", "reset", "replace");
    assertThat(done("treatment", "list")).isEqualTo(usual);
  }

  @Test
  void anActionIsAddedDoneAndDropped() {
    var assessment = done("import", KENT).split("\\s+", 2)[0];
    assertThat(done("action", "list")).contains("no action yet");
    var visit =
        done(
                "action",
                "add",
                "--what",
                "Send a technician",
                "--owner",
                "Facilities",
                "--due",
                "2026-12-31",
                "--assessment",
                assessment)
            .strip();
    var signs = done("action", "add", "--what", "Put up signs").strip();
    assertThat(done("action", "list"))
        .contains(visit + "  To do    2026-12-31  Send a technician (Facilities), Council")
        .contains(signs + "  To do    no day");
    done("action", "done", visit);
    done("action", "drop", signs);
    assertThat(done("action", "list")).contains(visit + "  Done", signs + "  Dropped");
    refused(run("action", "done", "nothing"), 1, "no action nothing");
    refused(run("action", "add", "--what", "x", "--assessment", "y"), 1, "no assessment y");
    refused(run("action", "add"), 2, "--what");
  }

  @Test
  void whatIsWithheldIsProposedUntilAnOfficerDecides() {
    done("import", KENT);
    assertThat(done("withhold", "list"))
        .contains("location                proposed, not decided: not to be withheld\n")
        .contains("model                   proposed, not decided: to be withheld, england-7  ")
        .contains("accounts.passwords      proposed, not decided: to be withheld, england-7  ")
        .doesNotContain("  withheld, england-7");
    var monitor = List.of("--by", "Mo Nitor", "--role", "MO");
    refused(run(all("withhold decide model --publish", monitor)), 2, "--on");
    assertThat(done(all("withhold decide model --publish --on 2026-11-22", monitor)))
        .contains("model                   not withheld  [decided by Mo Nitor, MO, 2026-11-22]");
    refused(
        run(all("withhold decide view.area --by Mo --role MO --on 2026-11-22")),
        1,
        "ground in law");
    refused(
        run(all("withhold decide poster --publish --by Mo --role MO --on 2026-11-22")),
        1,
        "no question poster");
    refused(run("withhold", "decide", "model", "--publish"), 2, "--by");
    var officer = List.of("--by", "Dep Uty", "--role", "Deputy", "--on", "2026-11-22");
    refused(
        run(all("withhold accept --by Mo --role MO --on 2026-11-22")), 1, "on all details at once");
    refused(run(all("withhold accept firmware", officer)), 1, "public interest");
    refused(run(all("withhold accept model", officer)), 1, "decided already");
    var weighed = List.of("--public-interest", "Intruders gain more than readers.");
    var late = List.of("--by", "Dep Uty", "--role", "Deputy", "--on", "2026-11-23");
    refused(run(all("withhold accept firmware", late, weighed)), 2, "has not come yet");
    assertThat(done("withhold", "list")).doesNotContain("Dep Uty");
    assertThat(done(all("withhold accept firmware", officer, weighed)))
        .contains("decided by Dep Uty, Deputy, 2026-11-22")
        .contains("Public interest: Intruders gain more than readers.");
    assertThat(done("withhold", "list").lines().filter(line -> line.contains("Dep Uty")))
        .hasSize(1);
    refused(run(all("withhold take-back firmware", officer)), 1, "reason for taking it back");
    assertThat(done(all("withhold take-back firmware", officer, List.of("--why", "Too broad."))))
        .contains("firmware                proposed, not decided: to be withheld, england-7  ");
    refused(
        run(all("withhold take-back firmware", officer, List.of("--why", "x"))),
        1,
        "Nobody has decided");
    assertThat(done("withhold", "history"))
        .contains("decided by Dep Uty", "taken back by Dep Uty, Deputy, 2026-11-22: Too broad.");
  }

  @SafeVarargs
  private static String[] all(String words, List<String>... more) {
    var all = new ArrayList<>(List.of(words.split(" ", -1)));
    for (var one : more) {
      all.addAll(one);
    }
    return all.toArray(String[]::new);
  }

  @Test
  void theSmallestCountThatIsGivenOutIsSetAndChangesThePaper() {
    done("import", KENT);
    assertThat(done("withhold", "small-numbers")).isEqualTo("Counts from 1 to 4 are withheld.\n");
    var five = answer("five.docx");
    assertThat(done("withhold", "small-numbers", "20")).contains("from 1 to 19");
    assertThat(done("withhold", "small-numbers")).contains("from 1 to 19");
    assertThat(answer("twenty.docx"))
        .contains("Fewer than 20", "up to, but not including, 20")
        .doesNotContain("Fewer than 5");
    assertThat(five).contains("Fewer than 5", "up to, but not including, 5");
    assertThat(done("report", "--kind", "foi", "--edition", "public", "--plan"))
        .contains("Small numbers: Why numbers from 1 up to, but not including, 20 are not given.")
        .contains("Where the cameras are: No site is named here. The public edition");
    refused(run("withhold", "small-numbers", "2"), 1, "2 is not a number from 3 to 20");
    refused(run("withhold", "small-numbers", "21"), 1, "Nothing was changed");
    refused(run("withhold", "small-numbers", "few"), 2, "few");
    assertThat(done("withhold", "small-numbers")).contains("from 1 to 19");
  }

  /** The text of an answer to a request for information. */
  private String answer(String name) {
    var file = folder.resolve(name);
    done("report", "--kind", "foi", "--edition", "public", "--out", file.toString());
    try (var paper = new XWPFDocument(Files.newInputStream(file));
        var text = new XWPFWordExtractor(paper)) {
      return text.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aRefusalIsAddedListedAndRemoved() {
    done("import", KENT);
    var id =
        done(
                "refusal",
                "add",
                "--reference",
                "FOI 12",
                "--received",
                "2026-10-03",
                "--section",
                "foi-31",
                "--reason",
                "It would tell a burglar.",
                "--public-interest",
                "Safety weighs more.",
                "--partial")
            .strip();
    assertThat(done("refusal", "add", "--help"))
        .contains("committee paper", "public", "leave out names");
    assertThat(done("refusal", "list"))
        .contains(id + "  FOI 12  received 2026-10-03  not answered  foi-31 in part: It would");
    refused(
        run(
            "refusal",
            "add",
            "--reference",
            "x",
            "--received",
            "2026-10-03",
            "--section",
            "england-7",
            "--reason",
            "y"),
        1,
        "england-7",
        "foi-31");
    var silent = new String[] {"refusal", "add", "--reference", "x", "--received", "2026-10-03"};
    var weighed = new String[] {"--section", "foi-31", "--reason", "y"};
    refused(
        run(Stream.of(silent, weighed).flatMap(Stream::of).toArray(String[]::new)),
        1,
        "Nothing is said about the public interest");
    assertThat(done("refusal", "remove", id)).contains("There is no refusal");
    refused(run("refusal", "remove", id), 1, "no such refusal");
  }

  @ParameterizedTest
  @CsvSource({
    "committee, show",
    "treatment, list",
    "action, list",
    "withhold, list",
    "refusal, list"
  })
  void theOrganisationIsNamedWhereThereAreSeveral(String command, String step) {
    done("import", KENT);
    done("import", "samples/thurrock-council.json");
    refused(run(command, step), 1, "several organisations", "Kent County Council; Thurrock");
    done(command, step, "--organisation", "Kent County Council");
    var none = folder.resolve("none.ringfence");
    refused(run(command, step, "--register", none.toString()), 1, "no register here");
    assertThat(none).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"committee, set", "withhold, decide", "sign, here", "people, list"})
  void theHelpThatARefusalPointsToIsThere(String command, String step) {
    assertThat(done(command, step, "--help")).contains("Usage: ringfence " + command + " " + step);
  }

  @Test
  void whatAnOfficersTextGivesAwayIsSaidBeforeThePaperIsWritten() {
    done("import", KENT);
    done("committee", "set", "--urgency", "The recorder at 10.0.0.5 was found open.");
    var order =
        new ArrayList<>(List.of("report", "--kind", "committee", "--edition", "public", "--plan"));
    assertThat(done(order.toArray(String[]::new)))
        .contains(
            "What officers wrote gives away what is withheld:",
            "Why the paper is late, if it is: “10.0.0.5” is withheld (Network addresses and"
                + " ports).");
    done("committee", "set", "--urgency", "The recorder was found open.");
    assertThat(done(order.toArray(String[]::new))).doesNotContain("gives away");
  }

  @Test
  void aPaperAboutOneIsOfTheOrganisationThatIsNamed() {
    done("import", KENT);
    done("import", "samples/thurrock-council.json");
    var order = new ArrayList<>(List.of("report", "--kind", "checklist", "--plan"));
    refused(run(order.toArray(String[]::new)), 1, "There are 2 assessments");
    order.addAll(List.of("--organisation", "Thurrock Council"));
    assertThat(done(order.toArray(String[]::new))).contains("What to check on site");
    order.set(order.size() - 1, "Nowhere Council");
    refused(run(order.toArray(String[]::new)), 1, "Nowhere Council");
  }
}
