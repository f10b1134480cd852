package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.fixtures.FixtureFiles;

/** Before anybody is asked for a passphrase it is said what would be refused and what is stated. */
class SignCommandTest {
  private static final String ASKS = "A passphrase is needed";

  @TempDir private static Path signed;
  private static String id = "";

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Path secret = Path.of("");

  private Ran at(String desk, String... arguments) {
    return Ran.in(folder.resolve(desk), arguments);
  }

  private String done(String desk, String... arguments) {
    var ran = at(desk, arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  private static String[] and(List<String> first, String... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private String[] withSecret(List<String> first, String... more) {
    return and(
        Stream.concat(first.stream(), Stream.of("--passphrase-file", secret.toString())).toList(),
        more);
  }

  @BeforeAll
  static void signedOnce() throws IOException {
    var first = new SignCommandTest();
    first.folder = signed;
    first.signedByAnAssessor();
  }

  /** Each begins with files of its own. */
  @BeforeEach
  void copied() throws IOException {
    folder = FixtureFiles.copyTree(signed, temporary.resolve("copy"));
    secret = folder.resolve("secret.txt");
  }

  /** Case 2 of the method: known enough to be accepted, and above the appetite. */
  private void signedByAnAssessor() throws IOException {
    secret = folder.resolve("secret.txt");
    Files.writeString(secret, "three plain words\n");
    for (var desk : List.of("ada", "bea", "cem")) {
      done(desk, withSecret(List.of("key", "make", "--name", desk.toUpperCase(Locale.UK))));
    }
    var file = folder.resolve("town-hall.json");
    Files.writeString(file, townHall());
    done("ada", "import", file.toString());
    id =
        done("ada", "list")
            .lines()
            .filter(line -> line.contains("Town Hall"))
            .findFirst()
            .orElseThrow()
            .strip()
            .split("\\s+", 2)[0];
    done("ada", withSecret(here("assessor")));
  }

  private List<String> here(String role) {
    return List.of("sign", "here", "--assessment", id, "--role", role);
  }

  private static String townHall() {
    return """
    {"format": "ringfence-assessment/2", "organisation": {"name": "Mid Council"},
     "assessments": [{"id": "a", "assessedOn": "2026-11-22",
      "site": {"id": "s", "name": "Town Hall"}, "installation": {"name": "CCTV"},
      "facts": {"maker.class": "A", "maker.kev": "yes", "maker.ethics": "official"},
      "answers": {%s}}]}
    """
        .formatted(
            String.join(
                ",",
                said("site.sensitivity", "civic"),
                said("installation.status", "in-use"),
                said("recorder.connection", "nothing-outside"),
                said("recorder.isolation", "air-gap"),
                said("web.monitoring", "disabled"),
                said("internet.reachable", "no"),
                said("purchase.decision", "verbal")));
  }

  private static String said(String question, String value) {
    return "\"%s\": {\"value\": \"%s\", \"basis\": \"stated\"}".formatted(question, value);
  }

  private Path request(String role) {
    var file = folder.resolve("request-" + role + ".json");
    done(
        "ada",
        withSecret(
            List.of("sign", "request", "--assessment", id, "--role", role),
            "--out",
            file.toString()));
    return file;
  }

  private List<String> respond(Path request) {
    return List.of(
        "sign", "respond", request.toString(), "--out", folder.resolve("response.json").toString());
  }

  @Test
  void aFreshPaperIsWrittenToANewNameAndTakesNoFilesPlace() throws IOException {
    var paper = folder.resolve("report.docx");
    done("ada", "report", "--kind", "site", "--edition", "exempt", "--out", paper.toString());
    var fresh = folder.resolve("fresh.docx");
    done("ada", "verify", paper.toString(), "--write-again", fresh.toString());
    assertThat(fresh).isNotEmptyFile();
    Files.writeString(fresh, "my minutes");
    var again = at("ada", "verify", paper.toString(), "--write-again", fresh.toString());
    assertThat(again.err()).contains("There is a file of this name already");
    assertThat(again.code()).isNotZero();
    assertThat(fresh).hasContent("my minutes");
  }

  @Test
  void whatWouldBeRefusedIsSaidBeforeThePassphrase() {
    var request = request("approver");
    var ran = at("bea", and(respond(request)));
    assertThat(ran.err())
        .containsPattern("residual risk of \\d+ (\\(\\d+ without\\) )?is above the appetite")
        .contains("is above the appetite", "--reason", "no day is given for it", "--review-on")
        .contains("2027-11-22")
        .doesNotContain(ASKS);
    assertThat(ran.code()).isEqualTo(1);
    var late = at("bea", and(respond(request), "--reason", "x", "--review-on", "2029-01-01"));
    assertThat(late.err()).contains("not within 12 months").doesNotContain(ASKS);
    assertThat(folder.resolve("response.json")).doesNotExist();
  }

  @Test
  void whatIsStatedIsSaidBeforeThePassphraseInTheSameWordsEverywhere() {
    var stated = "You confirm: “";
    var request = request("reviewer");
    var here = at("ada", and(here("reviewer")));
    assertThat(here.err()).contains(ASKS);
    var words = here.out().lines().filter(line -> line.startsWith(stated)).toList();
    assertThat(words).singleElement().matches(line -> line.length() > stated.length() + 20);
    var there = at("bea", and(respond(request)));
    assertThat(there.err()).contains(ASKS);
    assertThat(there.out().lines().filter(line -> line.startsWith(stated)).toList())
        .isEqualTo(words);
  }

  @Test
  void anApproverElsewhereSaysWhyAndUntilWhen() {
    var request = request("approver");
    var said =
        done(
            "bea",
            withSecret(respond(request), "--reason", "No money.", "--review-on", "2027-03-01"));
    assertThat(said)
        .contains("You sign as: Approver", "No money.", "looked at again by 1 March 2027");
    done("ada", "sign", "accept", folder.resolve("response.json").toString());
    assertThat(at("ada", and(here("approver"))).err())
        .contains("BEA has signed as approver already");
  }

  /** Nobody types a passphrase for a request that could not be signed. */
  @Test
  void aRequestThatCantBeSignedIsRefusedBeforeThePassphrase() {
    var out = folder.resolve("no.json");
    var ask = List.of("sign", "request", "--assessment", id, "--out", out.toString());
    for (var refused :
        List.of(
            List.of("--role", "approver", "--to", "ADA"),
            List.of("--role", "assessor"),
            List.of("--role", "boss"))) {
      var ran = at("ada", and(ask, refused.toArray(String[]::new)));
      assertThat(ran.code()).as("%s", refused).isEqualTo(1);
      assertThat(ran.err()).as("%s", refused).doesNotContain(ASKS);
    }
    assertThat(at("ada", and(ask, "--role", "approver", "--to", "BEA")).err()).contains(ASKS);
    assertThat(out).doesNotExist();
  }

  /** An answer of the whole organisation counts for what is signed already. */
  @Test
  void anImportSaysWhoseSignOffItEnds() throws IOException {
    var file = folder.resolve("depot.json");
    Files.writeString(
        file,
        townHall()
            .replace("\"id\": \"a\"", "\"id\": \"b\"")
            .replace("\"id\": \"s\", \"name\": \"Town Hall\"", "\"id\": \"d\", \"name\": \"Depot\"")
            .replace(said("purchase.decision", "verbal"), said("members.decision", "minuted")));
    var ran = at("ada", "import", file.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err())
        .contains("Town Hall, CCTV: the sign-off does not hold any longer.")
        .doesNotContain("Depot");
    Files.writeString(
        file,
        townHall()
            .replace("\"id\": \"a\"", "\"id\": \"c\"")
            .replace(
                "\"id\": \"s\", \"name\": \"Town Hall\"", "\"id\": \"p\", \"name\": \"Pool\""));
    assertThat(at("ada", "import", file.toString()).err())
        .doesNotContain("does not hold any longer");
  }

  @Test
  void noDayIsSaidForWhoeverAcceptsARisk() {
    var ran = at("ada", withSecret(here("risk-owner"), "--reason", "No money."));
    assertThat(ran.err()).contains("no day is given for it", "--review-on");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(
            done(
                "ada",
                withSecret(
                    here("risk-owner"), "--reason", "No money.", "--review-on", "2027-03-01")))
        .contains("The risk is looked at again by 1 March 2027.", "signed as Risk owner");
  }

  @Test
  void theCouncilVouchesForNobodyWhomNobodyNamed() {
    var council = folder.resolve("council.p12");
    done(
        "ada",
        withSecret(List.of("key", "council", "--name", "Mid Council", "--out", council + "")));
    var keys = done("ada", "trust", "keys");
    assertThat(keys).contains("ADA, since 2026-11-22; the council vouches for nothing");
    var issue =
        List.of("trust", "issue", "--council-key", council + "", "--out", folder.resolve("t") + "");
    assertThat(at("ada", and(issue)).err()).contains("Nobody is named.").doesNotContain(ASKS);
    var key = keys.strip().split("\\s+", 2)[0];
    var named = at("ada", and(issue, "--vouch", key + "=assessor"));
    assertThat(named.out()).contains("Vouches for ADA, key " + key + ", as: Assessor");
    assertThat(named.err()).contains(ASKS);
    done("ada", withSecret(issue, "--vouch", key + "=assessor, technician"));
    done("ada", "trust", "adopt", folder.resolve("t").toString());
    assertThat(done("ada", "trust", "keys")).contains("vouches for: assessor, technician");
  }

  /** All that a clerk needs of the council, by the command line alone. */
  @Test
  void aPaperIsGivenOutLockedAndCheckedByTheCouncilsWord() throws IOException {
    var trust = trust("council", "assessor,issuer");
    done("ada", "trust", "adopt", trust);
    var paper = folder.resolve("paper.docx");
    var given =
        at(
            "ada",
            withSecret(
                List.of(
                    "report",
                    "--kind",
                    "site",
                    "--edition",
                    "exempt",
                    "--issue",
                    "--assessment",
                    id),
                "--out",
                paper + "",
                "--password-file",
                secret + ""));
    assertThat(given.code()).isZero();
    assertThat(given.err()).contains("not yet given an opinion");
    var verify = List.of("verify", paper + "", "--trust", trust);
    var locked = at("ada", and(verify));
    assertThat(locked.code()).isEqualTo(2);
    assertThat(locked.out()).contains("is locked with a passphrase", "--password-file");
    var wrong = Files.writeString(folder.resolve("wrong.txt"), "Three plain words\n");
    var refused = at("ada", and(verify, "--password-file", wrong + ""));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).contains("not the passphrase of this paper", paper + "");
    var opened = at("ada", and(verify, "--password-file", secret + ""));
    assertThat(opened.out()).contains("As issued");
    assertThat(opened.code()).isZero();

    var other = trust("other", "assessor");
    var adopt = List.of("trust", "adopt", other);
    var asked = at("ada", and(adopt));
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err()).contains("Another council key signed this trust file");
    var key = asked.err().strip().replaceFirst("(?s).*--compared ([0-9A-F-]{19}).*", "$1");
    done("ada", and(adopt, "--compared", key));
    assertThat(at("ada", and(verify, "--password-file", secret + "")).out())
        .contains("not signed with the council key that a register here goes by, " + key);
  }

  private String trust(String council, String roles) {
    var file = folder.resolve(council + ".p12") + "";
    var out = folder.resolve(council + ".json") + "";
    done("ada", withSecret(List.of("key", "council", "--name", "Mid Council", "--out", file)));
    var key = done("ada", "trust", "keys").strip().split("\\s+", 2)[0];
    var said =
        done(
            "ada",
            withSecret(
                List.of("trust", "issue", "--council-key", file, "--out", out),
                "--vouch",
                key + "=" + roles));
    assertThat(said).contains("Assessor");
    return out;
  }

  @Test
  void aLostKeyIsEndedByTheDay() {
    var council = folder.resolve("c.p12") + "";
    done("ada", withSecret(List.of("key", "council", "--name", "Mid Council", "--out", council)));
    var key = done("ada", "trust", "keys").strip().split("\\s+", 2)[0];
    var issue =
        List.of("trust", "issue", "--council-key", council, "--out", folder.resolve("t") + "");
    for (var odd : List.of(key, key + "=yesterday", key + "=2026-02-30")) {
      assertThat(at("ada", and(issue, "--vouch", key + "=issuer", "--end", odd)).err())
          .containsAnyOf("on which day which key ended", "When a key ended can’t be read: ");
    }
    assertThat(at("ada", and(issue, "--end", key + "=2026-11-20")).err())
        .contains("Name it as well, with --vouch " + key);
    assertThat(
            done(
                "ada", withSecret(issue, "--vouch", key + "=issuer", "--end", key + "=2026-11-20")))
        .contains("as: Gives papers out; ended on 2026-11-20");
    assertThat(done("ada", "trust", "adopt", folder.resolve("t") + "")).contains("number 1 of");
  }
}
