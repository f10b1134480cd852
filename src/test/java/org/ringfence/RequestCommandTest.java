package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.DocxReading;

/** A request for information, from the day it comes to the letter that answers it. */
class RequestCommandTest {
  private static final String REFERENCE = "FOI 2026/201";

  @TempDir private Path folder;

  @BeforeEach
  void aRequestComes() {
    done("import", "samples/kent-county-council.json");
    assertThat(
            done(
                "request",
                "add",
                "--reference",
                REFERENCE,
                "--received",
                "2026-09-01",
                "--review",
                "Information team, foi@county.example"))
        .contains("due by 2026-09-29");
  }

  private String done(String... arguments) {
    var ran = Ran.in(folder, arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  private void refused(List<String> arguments, String... said) {
    var ran = Ran.in(folder, arguments.toArray(String[]::new));
    assertThat(ran.err()).contains(said).doesNotContain("Exception");
    assertThat(ran.code()).isEqualTo(1);
  }

  private void ask(String question, String topic) {
    done("request", "ask", REFERENCE, "--asked", question, "--topic", topic);
  }

  private static List<String> decision(String step, int number, String... more) {
    var all =
        new ArrayList<>(
            List.of("request", step, REFERENCE, "--question", Integer.toString(number)));
    all.addAll(List.of(more));
    all.addAll(
        List.of("--by", "Ada Officer", "--role", "Information officer", "--on", "2026-09-20"));
    return all;
  }

  private void decide(String step, int number, String... more) {
    done(decision(step, number, more).toArray(String[]::new));
  }

  private Path answer(String name) {
    var file = folder.resolve(name);
    var ran = written(file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return file;
  }

  /** A letter that can't go out yet, which is said. */
  private Path draft(String name, String... said) {
    var file = folder.resolve(name);
    var ran = written(file);
    assertThat(ran.err()).contains("is a draft and can’t be sent").contains(said);
    assertThat(ran.code()).isZero();
    return file;
  }

  private Ran written(Path file, String... more) {
    var arguments = new ArrayList<>(List.of("report", "--kind", "foi", "--edition", "public"));
    arguments.addAll(List.of("--request", REFERENCE, "--out", file.toString()));
    arguments.addAll(List.of(more));
    return Ran.in(folder, arguments.toArray(String[]::new));
  }

  @Test
  void whatIsNowhereOnRecordIsNeitherGivenNorKeptBack() {
    var reason = List.of("--section", "foi-40", "--reason", "It names a technician.");
    for (var topic : List.of("makers", "models", "years", "spend")) {
      ask("What is on record of " + topic + "?", topic);
    }
    for (var number = 1; number <= 4; number++) {
      if (number % 2 == 0) {
        decide("hold-back", number, reason.toArray(String[]::new));
      } else {
        decide("give", number);
      }
    }
    var file =
        draft(
            "unheld.docx",
            "question 1, of which nothing is on record: decide that it is not held",
            "question 2, of which",
            "question 3, of which",
            "question 4, of which");
    assertThat(new DocxReading(file).text())
        .contains("Draft", "Nothing about this is on record")
        .doesNotContain("We hold this information");
    var strict = written(folder.resolve("strict.docx"), "--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).contains("can’t be sent yet", "question 4");
    assertThat(folder.resolve("strict.docx")).doesNotExist();
    for (var number = 1; number <= 4; number++) {
      decide("not-held", number, "--searched", "The register.");
    }
    assertThat(new DocxReading(answer("not-held.docx")).text())
        .contains("We do not hold this information.")
        .doesNotContain("Draft");
  }

  @Test
  void eachQuestionIsAnsweredAsItWasDecided() throws IOException {
    ask("Who made them, and how many are there?", "makers");
    ask("Where is each?", "locations");
    ask("How long was each out of order?", "other");
    ask("Whom did you ask about them?", "other");
    decide("give", 1, "--words", "All are of one maker.");
    decide(
        "hold-back",
        2,
        "--section",
        "foi-31",
        "--prejudice",
        "likely",
        "--reason",
        "A burglar could plan by it.",
        "--for-giving",
        "People pay for them.",
        "--for-keeping",
        "Staff are safer, and the counts are given.");
    decide(
        "over-limit",
        3,
        "--hours",
        "120",
        "--estimate",
        "2,400 job sheets on paper.",
        "--fits",
        "One building.");
    decide("not-held", 4, "--searched", "The team's mailbox.");

    var file = answer("answer.docx");
    var paper = new DocxReading(file);
    assertThat(paper.text())
        .contains(
            "29 September 2026, the 20th working day",
            "Question 1: Who made them, and how many are there?",
            "We hold this information and give it to you.",
            "We rely on section 31(1)(a) of the Freedom of Information Act 2000",
            "be likely to cause this harm",
            "Public interest in giving it out: People pay for them.",
            "outweighs the public interest in giving it out",
            "120 hours of work. At £25 an hour that is £3,000. The limit for a council is £450,"
                + " which is 18 hours.",
            "What we could give you within the limit, if you ask for it: One building.",
            "We do not hold this information.",
            "Where we looked: The team's mailbox.",
            "about these questions: 2 and 3",
            "40 working days",
            "Information team, foi@county.example",
            "ask the Information Commissioner to decide",
            "Open Government Licence",
            "Decided on 20 September 2026 by: Information officer.")
        .doesNotContain("Schedule 12A", "Fewer than", "Ada Officer", "Draft");
    assertThat(paper.text()).contains("All are of one maker.");
    assertThat(AccessibleDocument.faults(file)).isEmpty();
    assertThat(Files.mismatch(file, answer("again.docx"))).isEqualTo(-1);
    assertThat(Files.mismatch(answer("one.xlsx"), answer("two.xlsx"))).isEqualTo(-1);
  }

  @Test
  void whatPublishedPapersWithholdIsPointedAtBeforeItIsGiven() {
    ask("What are they connected to?", "network");
    decide("give", 1);
    pointedAt(
        "Question 1: this tells what the published papers withhold (What the recorder is connected"
            + " to).");
    decideOnConnection();
    answer("open.docx");
  }

  private void decideOnConnection() {
    done(
        "withhold",
        "decide",
        "recorder.connection",
        "--publish",
        "--by",
        "Mo Officer",
        "--role",
        "Monitoring officer",
        "--on",
        "2026-09-20");
  }

  @Test
  void wordsThatTellWhatTheAnswerKeepsBackArePointedAt() {
    ask("Where are they?", "network");
    ask("How many are there?", "other");
    decide("hold-back", 1, "--section", "foi-40", "--reason", "It names somebody.");
    decide("give", 2, "--words", "All of our 1 CCTV installation is apart.");
    pointedAt("Question 2: “1 CCTV installation” tells what this answer keeps back");
    decide("give", 2, "--words", "See page one of our policy.");
    answer("open.docx");
  }

  private void pointedAt(String said) {
    var ran = written(folder.resolve("told.docx"));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains(said);
    var strict = written(folder.resolve("strict.docx"), "--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).contains(said, "Nothing was written.");
    assertThat(folder.resolve("strict.docx")).doesNotExist();
  }

  @Test
  void whatIsNotGivenIsNotInTheAnswer() {
    ask("Where is each?", "locations");
    assertThat(new DocxReading(draft("open.docx", "question 1")).text())
        .contains("Draft", "not decided on yet")
        .doesNotContain("Council buildings");
    decide("give", 1);
    assertThat(new DocxReading(answer("given.docx")).text()).contains("Council buildings");
    // Another question about the same is still open: what it asks could be in the table.
    ask("What is the address of each?", "locations");
    assertThat(new DocxReading(draft("partly.docx", "question 2")).text())
        .doesNotContain("Council buildings");
  }

  @Test
  void aDecisionThatTheActDoesNotKnowIsRefused() {
    ask("Where is each?", "locations");
    var reason = new String[] {"--section", "england-7", "--reason", "Crime."};
    refused(decision("hold-back", 1, reason), "england-7", "Schedule 12A is no ground");
    reason[1] = "foi-31";
    refused(decision("hold-back", 1, reason), "whether giving it out would do the harm");
    refused(
        decision(
            "hold-back",
            1,
            "--section",
            "foi-31",
            "--reason",
            "Crime.",
            "--prejudice",
            "would",
            "--for-keeping",
            "Safety."),
        "One side of the public interest is missing");
    refused(
        decision("over-limit", 1, "--hours", "18", "--estimate", "x", "--fits", "y"),
        "does not exceed the limit: 18 of 18 hours");
    refused(decision("give", 2), "no question 2");
    refused(List.of("request", "answered", REFERENCE, "--on", "2026-09-21"), "not decided on yet");
    // Absolute: personal data need no weighing and no harm.
    decide("hold-back", 1, "--section", "foi-40", "--reason", "It names a technician.");
    done("request", "answered", REFERENCE, "--on", "2026-09-21");
    refused(decision("give", 1), "went out");
    refused(List.of("request", "remove", REFERENCE), "went out");
  }

  @Test
  void theRegulatorIsNamedByASetting() {
    ask("Where is each?", "locations");
    done("request", "regulator", "Information Commission");
    assertThat(done("request", "regulator")).contains("Information Commission");
    assertThat(new DocxReading(draft("answer.docx", "question 1")).text())
        .contains("ask the Information Commission to decide");
  }

  @Test
  void onlyADecidedAnswerIsGivenOut() {
    ask("Where is each?", "locations");
    refused(
        List.of(
            "report",
            "--kind",
            "foi",
            "--edition",
            "public",
            "--request",
            REFERENCE,
            "--issue",
            "--out",
            folder.resolve("x.docx").toString()),
        "not decided on yet");
    refused(
        List.of(
            "report",
            "--kind",
            "committee",
            "--edition",
            "public",
            "--request",
            REFERENCE,
            "--out",
            folder.resolve("x.docx").toString()),
        "kind foi");
  }
}
