package org.ringfence.exchange.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.exchange.ExchangeFixture.FILE;
import static org.ringfence.exchange.ExchangeFixture.done;
import static org.ringfence.exchange.ExchangeFixture.messages;
import static org.ringfence.exchange.ExchangeFixture.read;
import static org.ringfence.exchange.ExchangeFixture.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Site;
import org.ringfence.model.installation.Value;

class AssessmentFileReaderTest {
  private static final String DEVICES =
      """
      "devices": [
              {"kind": "camera", "label": "Hikvision", "maker": "hikvision", "count": 12}
            ]\
      """;
  private static final String WEB =
      """
      {"value": "disabled", "basis": "inspected", "by": "A. Fitter", "on": "2026-10-01", "ref": "T-7"}\
      """;

  @Test
  void aFileIsReadWithEverythingInIt() {
    var device =
        new Device(
            Device.Kind.CAMERA,
            "Hikvision",
            "hikvision",
            "",
            "",
            "",
            Optional.empty(),
            Optional.of(12),
            "",
            "");
    assertThat(done(read(FILE)))
        .isEqualTo(
            new AssessmentFile(
                "Example County Council",
                List.of(
                    new Assessment(
                        "a-1",
                        LocalDate.of(2026, 11, 22),
                        new Site("s-1", "Town hall", "High Street", "100"),
                        new Installation("Ground floor"),
                        new Equipment.Devices(List.of(device)),
                        Map.of(
                            "web.monitoring",
                            new Answer(
                                List.of("disabled"),
                                Basis.INSPECTED,
                                "A. Fitter",
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                "T-7",
                                ""),
                            "features.smart",
                            new Answer(
                                List.of("anpr", "audio"),
                                Basis.STATED,
                                "",
                                Optional.empty(),
                                "",
                                "")),
                        Map.of(
                            "X5",
                            new Reconciliation(
                                "B. Clerk", LocalDate.of(2026, 10, 2), "Seen both."))))));
  }

  @Test
  void aMessageNamesFilePlaceLineAndMend() {
    assertThat(messages(read(with("\"inspected\"", "\"inspekted\""))))
        .containsExactly(
            "kent.json: assessments[0].answers.web.monitoring.basis (line 14): \"inspekted\" is"
                + " not a basis. Use one of unknown, stated, documented, inspected, independent."
                + " Nothing was changed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "organisation": {"name": "Example County Council"}, | | organisation
          {"name": "Example County Council"} | {} | organisation.name
          "Example County Council" | " " | organisation.name
          "Example County Council" | "\u00a0\u2007" | organisation.name
          "Example County Council" | 7 | organisation.name
          "id": "a-1", | | assessments[0].id
          "a-1" | "" | assessments[0].id
          "assessedOn": "2026-11-22", | | assessments[0].assessedOn
          "2026-11-22" | "2026-02-29" | assessments[0].assessedOn
          "2026-11-22" | "22.11.2026" | assessments[0].assessedOn
          "2026-11-22" | "2026-11-22 " | assessments[0].assessedOn
          "2026-11-22" | "2026-11-22T00:00:00Z" | assessments[0].assessedOn
          "2026-11-22" | "+12026-11-22" | assessments[0].assessedOn
          "2026-11-22" | "0000-11-22" | assessments[0].assessedOn
          "2026-11-22" | "2026-1-2" | assessments[0].assessedOn
          "2026-11-22" | "unknown" | assessments[0].assessedOn
          "2026-11-22" | 20261122 | assessments[0].assessedOn
          "id": "s-1", | | assessments[0].site.id
          "s-1" | "\\t" | assessments[0].site.id
          "name": "Town hall", | | assessments[0].site.name
          "Town hall" | "" | assessments[0].site.name
          "uprn": "100" | "uprn": 100 | assessments[0].site.uprn
          "uprn": "100" | "postcode": "ME1" | assessments[0].site.postcode
          {"name": "Ground floor"} | {"name": ""} | assessments[0].installation.name
          {"name": "Ground floor"} | "Ground floor" | assessments[0].installation
          {"name": "Ground floor"} | {"name": "x", "notes": "y"} | assessments[0].installation.notes
          "camera" | "webcam" | assessments[0].devices[0].kind
          "camera" | "Camera" | assessments[0].devices[0].kind
          "maker": "hikvision" | "maker": "Hikvision" | assessments[0].devices[0].maker
          "maker": "hikvision" | "colour": "white" | assessments[0].devices[0].colour
          "maker": "hikvision" | "firmwareDate": "2020-13-01" | assessments[0].devices[0].firmwareDate
          "maker": "hikvision" | "cost": 1234.50 | assessments[0].devices[0].cost
          12} | 12.0} | assessments[0].devices[0].count
          12} | 1e2} | assessments[0].devices[0].count
          12} | "12"} | assessments[0].devices[0].count
          12} | true} | assessments[0].devices[0].count
          12} | null} | assessments[0].devices[0].count
          12} | -1} | assessments[0].devices[0].count
          12} | 100001} | assessments[0].devices[0].count
          12} | 99999999999999999999} | assessments[0].devices[0].count
          12} | "unknown"} | assessments[0].devices[0].count
          12} | [12]} | assessments[0].devices[0].count
          "web.monitoring" | "web.monitorin" | assessments[0].answers.web.monitorin
          "disabled" | "off" | assessments[0].answers.web.monitoring.value
          "disabled" | " disabled" | assessments[0].answers.web.monitoring.value
          "disabled" | ["disabled"] | assessments[0].answers.web.monitoring.value
          "disabled" | true | assessments[0].answers.web.monitoring.value
          "disabled" | null | assessments[0].answers.web.monitoring.value
          , "basis": "inspected" | | assessments[0].answers.web.monitoring.basis
          "inspected" | "" | assessments[0].answers.web.monitoring.basis
          "inspected" | "Inspected" | assessments[0].answers.web.monitoring.basis
          "inspected" | 3 | assessments[0].answers.web.monitoring.basis
          "A. Fitter" | {"name": "A. Fitter"} | assessments[0].answers.web.monitoring.by
          "2026-10-01" | "2026-11-23" | assessments[0].answers.web.monitoring.on
          "2026-10-01" | "soon" | assessments[0].answers.web.monitoring.on
          "ref": "T-7" | "reference": "T-7" | assessments[0].answers.web.monitoring.reference
          ["anpr", "audio"] | [] | assessments[0].answers.features.smart.value
          ["anpr", "audio"] | "anpr" | assessments[0].answers.features.smart.value
          ["anpr", "audio"] | ["anpr", "anpr"] | assessments[0].answers.features.smart.value
          ["anpr", "audio"] | ["none", "anpr"] | assessments[0].answers.features.smart.value
          ["anpr", "audio"] | ["unknown"] | assessments[0].answers.features.smart.value
          ["anpr", "audio"] | ["anpr", 3] | assessments[0].answers.features.smart.value
          ["anpr", "audio"] | ["anpr", ""] | assessments[0].answers.features.smart.value
          ["anpr", "audio"] | {"anpr": "yes"} | assessments[0].answers.features.smart.value
          "X5" | "X99" | assessments[0].reconciled.X99
          "by": "B. Clerk", | | assessments[0].reconciled.X5.by
          "on": "2026-10-02", | | assessments[0].reconciled.X5.on
          , "why": "Seen both." | | assessments[0].reconciled.X5.why
          "Seen both." | "  " | assessments[0].reconciled.X5.why
          "2026-10-02" | "2026-11-23" | assessments[0].reconciled.X5.on
          {"by": "B. Clerk", | {"who": "x", "by": "B. Clerk", | assessments[0].reconciled.X5.who
          "id": "a-1", | "id": "a-1", "status": "complete", | assessments[0].status
          "format" | "version": 1, "format" | version
          "reconciled" | "facts": {}, "reconciled" | assessments[0].facts
          """)
  void whatIsNotAllowedIsRefusedAtItsPlace(String piece, String replacement, String place) {
    assertThat(messages(read(with(piece, replacement == null ? "" : replacement))))
        .singleElement()
        .asString()
        .startsWith("kent.json: " + place + " (line ")
        .endsWith("Nothing was changed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"maker.class\": \"U\"}",
        "{\"maker.class\": \"a\"}",
        "{\"maker.class\": [\"A\"]}",
        "{\"maker.kev\": true}",
        "{\"cameras\": 12.0}",
        "{\"cameras\": \"12\"}",
        "{\"cameras\": \"many\"}",
        "{\"cameras\": -1}",
        "{\"cameras\": 100001}",
        "{\"cameras\": null}",
        "{\"maker\": \"hikvision\"}",
        "\"unknown\"",
        "[]",
        "null"
      })
  void factsThatAreNotListedAreRefused(String facts) {
    assertThat(messages(read(with(DEVICES, "\"facts\": " + facts))))
        .singleElement()
        .asString()
        .startsWith("kent.json: assessments[0].facts");
  }

  @Test
  void factsAreKnownOnlyWhereTheySaySomething() {
    var facts =
        "\"facts\": {\"maker.class\": \"A\", \"maker.kev\": \"unknown\", \"maker.ethics\": \"\","
            + " \"cameras\": 100000}";
    assertThat(equipment(with(DEVICES, facts)))
        .isEqualTo(
            new Equipment.Known(
                new Facts(
                    Map.of("maker.class", Value.word("A"), "cameras", new Value.Count(100_000)))));
    assertThat(equipment(with(DEVICES, "\"facts\": {\"cameras\": \"unknown\"}")))
        .isEqualTo(new Equipment.Known(Facts.NONE));
    assertThat(equipment(with(DEVICES + ",", ""))).isEqualTo(new Equipment.Known(Facts.NONE));
    assertThat(equipment(with(DEVICES, "\"devices\": []")))
        .isEqualTo(new Equipment.Devices(List.of()));
  }

  @Test
  void theMakerOfADeviceMayBeUnknown() {
    assertThat(equipment(with("\"maker\": \"hikvision\"", "\"maker\": \"unknown\"")))
        .isInstanceOfSatisfying(
            Equipment.Devices.class,
            devices -> assertThat(devices.devices().getFirst().maker()).isEqualTo("unknown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"unknown\"",
        "{}",
        "{\"value\": \"unknown\"}",
        "{\"value\": \"unknown\", \"basis\": \"unknown\"}",
        "{\"value\": \" \", \"basis\": \"\", \"on\": \" \", \"note\": \"\\n\"}"
      })
  void unknownIsAnAnswer(String unknown) {
    assertThat(answer(with(WEB, unknown), "web.monitoring")).isEqualTo(Answer.UNKNOWN);
    assertThat(
            answer(
                with("{\"value\": [\"anpr\", \"audio\"], \"basis\": \"stated\"}", unknown),
                "features.smart"))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void anUnknownAnswerKeepsWhatElseIsSaid() {
    assertThat(answer(with("\"disabled\"", "\"unknown\""), "web.monitoring"))
        .isEqualTo(
            new Answer(
                List.of(),
                Basis.INSPECTED,
                "A. Fitter",
                Optional.of(LocalDate.of(2026, 10, 1)),
                "T-7",
                ""));
  }

  @Test
  void anAnswerWithoutItsBasisInPlaceOfAGroupIsRefused() {
    assertThat(messages(read(with(WEB, "\"disabled\""))))
        .singleElement()
        .asString()
        .contains("\"disabled\" stands here without its basis");
    assertThat(messages(read(with(WEB, "null")))).hasSize(1);
    assertThat(messages(read(with(WEB, "[\"disabled\"]")))).hasSize(1);
  }

  @Test
  void textsAreKeptAsGiven() {
    var odd = "  =1+1\\tA\\u0007\\u202Eb\uD83D\uDE00 \\n";
    assertThat(answer(with("T-7", odd), "web.monitoring").ref())
        .isEqualTo("  =1+1\tA\u0007\u202Eb\uD83D\uDE00 \n");
  }

  @Test
  void aTextMayHave100000CharactersAndANameAThousand() {
    var face = "\uD83D\uDE00";
    assertThat(answer(with("T-7", face.repeat(100_000)), "web.monitoring").ref()).hasSize(200_000);
    assertThat(messages(read(with("T-7", "x".repeat(100_001)))))
        .singleElement()
        .asString()
        .contains("web.monitoring.ref", "longer than 100,000 characters");
    assertThat(done(read(with("Town hall", "x".repeat(1_000)))).assessments()).hasSize(1);
    assertThat(messages(read(with("Town hall", "x".repeat(1_001)))))
        .singleElement()
        .asString()
        .contains("site.name", "longer than 1,000 characters");
  }

  @Test
  void textThatNoFileCanHoldIsRefused() {
    assertThat(messages(read(with("T-7", "a\\u0000b"))))
        .singleElement()
        .asString()
        .contains("web.monitoring.ref", "NUL");
    assertThat(messages(read(with("T-7", "a\\uD800b"))))
        .singleElement()
        .asString()
        .contains("web.monitoring.ref", "half a character");
  }

  @Test
  void assessmentIdsAreUniqueInAFile() {
    assertThat(messages(read(twice("a-1", "Town hall", "100"))))
        .singleElement()
        .asString()
        .startsWith("kent.json: assessments[1].id (line ")
        .contains("\"a-1\" is the id of another assessment, at assessments[0].id (line 6)");
  }

  @Test
  void aSiteThatComesAgainIsTheSameInAllItsParts() {
    assertThat(done(read(twice("a-2", "Town hall", "100"))).assessments()).hasSize(2);
    assertThat(messages(read(twice("a-2", "Town Hall", "101"))))
        .singleElement()
        .asString()
        .contains(
            "assessments[1].site.name", "assessments[1].site.uprn", "In 2 places:", "(line 8)");
    assertThat(messages(read(twice("a-2", "Town hall", " ")))).hasSize(1);
  }

  @Test
  void theListOfAssessmentsHasAtLeastOne() {
    var start = FILE.substring(0, FILE.indexOf("\"assessments\""));
    for (var rest :
        List.of("\"assessments\": []}", "\"assessments\": {}}", "\"assessments\": \"\"}")) {
      assertThat(messages(read(start + rest)))
          .as(rest)
          .singleElement()
          .asString()
          .contains("assessments");
    }
    assertThat(messages(read(start.strip().replaceFirst(",$", "}"))))
        .singleElement()
        .asString()
        .contains("assessments");
    assertThat(messages(read(start + "\"assessments\": [\"unknown\", 3]}"))).hasSize(2);
  }

  private static final String LISTED =
      """
      {"kind": "camera", "label": "Hikvision", "maker": "hikvision", "count": 12}\
      """;

  private static Device device(String json) {
    var equipment = done(read(with(LISTED, json))).assessments().getFirst().equipment();
    return ((Equipment.Devices) equipment).devices().getFirst();
  }

  @Test
  void aFileOfTheFirstFormatIsReadAsBefore() {
    var first = with("ringfence-assessment/2", "ringfence-assessment/1");
    assertThat(done(read(first))).isEqualTo(done(read(FILE)));
  }

  @Test
  void theFirstFormatHasNoneOfTheLinesThatTheSecondBrought() {
    for (var line :
        List.of(
            "\"status\": \"removed\"",
            "\"serials\": [\"1\"]",
            "\"macs\": [\"1\"]",
            "\"ip\": \"10.0.0.1\"",
            "\"place\": \"Hall\"")) {
      var second = with(LISTED, "{\"kind\": \"camera\", " + line + "}");
      done(read(second));
      assertThat(messages(read(second.replace("ringfence-assessment/2", "ringfence-assessment/1"))))
          .as(line)
          .singleElement()
          .asString()
          .contains("does not belong here", line.substring(0, line.indexOf(':')));
    }
  }

  private static String asked(String format, String reopened) {
    return with("ringfence-assessment/2", format)
        .replace("\"answers\":", "\"askedAgain\": [" + reopened + "], \"answers\":");
  }

  /** Which of the two holds nobody can tell, and the worse of them must not be lost. */
  @Test
  void whatIsAskedAgainIsNotAnsweredAsWell() {
    var given = done(read(FILE)).assessments().getFirst().answers();
    var answered =
        given.entrySet().stream()
            .filter(one -> one.getValue().isKnown() && one.getValue().values().size() == 1)
            .findFirst()
            .orElseThrow();
    var again =
        """
        {"question": "%s", "device": "Recorder Axis", "on": "2026-11-05",
         "answer": {"value": "%s", "basis": "stated", "by": "T. Fitter"}}\
        """
            .formatted(answered.getKey(), answered.getValue().values().getFirst());
    assertThat(messages(read(asked("ringfence-assessment/3", again))))
        .singleElement()
        .asString()
        .contains("askedAgain[0].question", "asked again", "answered");
  }

  @Test
  void whatIsAskedAgainIsReadInTheThirdFormatAlone() {
    var good =
        """
        {"question": "firmware.current", "device": "Recorder Axis", "on": "2026-11-05",
         "answer": {"value": "current", "basis": "stated", "by": "T. Fitter"}}\
        """;
    var read = done(read(asked("ringfence-assessment/3", good)));
    assertThat(read.askedAgain(read.assessments().getFirst().id()))
        .containsExactly(
            new ReopenedAnswer(
                "firmware.current",
                "Recorder Axis",
                Answer.stated("current").withEvidence("T. Fitter", Optional.empty(), ""),
                List.of(),
                LocalDate.of(2026, 11, 5),
                false));
    assertThat(messages(read(asked("ringfence-assessment/2", good))))
        .singleElement()
        .asString()
        .contains("askedAgain");
    for (var bad :
        List.of(
            good.replace("firmware.current", "firmware"),
            good.replace("\"device\": \"Recorder Axis\",", ""),
            good.replace("2026-11-05", "5 November"),
            good.replace("\"current\"", "\"fine\""),
            good.replace("\"value\"", "\"values\""),
            good.replace("\"current\"", "\"unknown\""),
            good.replace("\"stated\"", "\"unknown\""),
            "{}",
            "\"firmware.current\"",
            good + ", " + good)) {
      assertThat(messages(read(asked("ringfence-assessment/3", bad))))
          .as(bad)
          .isNotEmpty()
          .allMatch(message -> message.contains("askedAgain"));
    }
  }

  @Test
  void whatTellsADeviceFromOthersIsRead() {
    assertThat(
            device(
                """
                {"kind": "recorder", "status": "faulty", "serials": ["C1", " ", "C2"],
                 "mac": "00:40:8C:00:00:01", "ip": "10.20.0.5", "place": "Server room"}\
                """))
        .isEqualTo(
            DeviceDraft.of(Device.Kind.RECORDER)
                .status(Device.Status.FAULTY)
                .serials(List.of("C1", "C2"))
                .macs(List.of("00:40:8C:00:00:01"))
                .ip("10.20.0.5")
                .place("Server room")
                .device());
  }

  @Test
  void aDeviceIsInUseWhereNothingIsSaid() {
    assertThat(device("{}").status()).isEqualTo(Device.Status.IN_USE);
    assertThat(device("{\"status\": \" \"}").status()).isEqualTo(Device.Status.IN_USE);
    for (var status : Device.Status.values()) {
      assertThat(device("{\"status\": \"" + status.id() + "\"}").status()).isEqualTo(status);
    }
    for (var wrong : List.of("\"gone\"", "\"IN_USE\"", "true", "[\"removed\"]")) {
      assertThat(messages(read(with(LISTED, "{\"status\": " + wrong + "}"))))
          .singleElement()
          .asString()
          .contains("status");
    }
  }

  @Test
  void theAddressUnderItsOwnNameIsTheFirstOfThem() {
    assertThat(device("{\"macs\": [\"A\", \"B\"]}").macs()).containsExactly("A", "B");
    assertThat(device("{\"mac\": \"A\", \"macs\": [\"A\", \"B\"]}").macs())
        .containsExactly("A", "B");
    assertThat(device("{\"mac\": \"B\", \"macs\": [\"A\", \"B\"]}").macs())
        .containsExactly("B", "A");
    assertThat(device("{\"mac\": \"C\", \"macs\": []}").macs()).containsExactly("C");
  }

  @Test
  void aListOfNumbersHoldsTextsAndNothingElse() {
    for (var wrong : List.of("\"C1\"", "[1]", "[null]", "[[\"C1\"]]", "{}")) {
      assertThat(messages(read(with(LISTED, "{\"serials\": " + wrong + "}"))))
          .as(wrong)
          .singleElement()
          .asString()
          .contains("serials");
    }
  }

  @Test
  void aFileInAnotherFormatIsToldApartAndNothingElseIsSaidOfIt() {
    assertThat(messages(read(with("ringfence-assessment/2", "ringfence-assessment/4"))))
        .singleElement()
        .asString()
        .contains("\"ringfence-assessment/4\"", "\"ringfence-assessment/3\"");
    assertThat(messages(read("{\"name\": \"x\", \"assessments\": 3}"))).hasSize(1);
    assertThat(messages(read("[1, 2]"))).hasSize(1);
    assertThat(messages(read("\"ringfence-assessment/1\""))).hasSize(1);
    assertThat(messages(read("{\"format\": 1}"))).hasSize(1);
  }

  @Test
  void aNameThatComesTwiceIsRefused() {
    assertThat(messages(read(with("\"id\": \"a-1\"", "\"id\": \"a-1\",\n\"id\": \"a-1\""))))
        .singleElement()
        .asString()
        .contains("assessments[0].id (line 7)", "\"id\" is here twice", "line 6");
    assertThat(
            messages(
                read(with("\"features.smart\"", "\"web.monitoring\": {}, \"features.smart\""))))
        .hasSize(1);
  }

  @Test
  void allProblemsAreToldAtOnceButNotMoreThanTwenty() {
    assertThat(messages(read(with("\"inspected\"", "\"x\"").replace("\"camera\"", "\"y\""))))
        .hasSize(2);
    var many = new StringBuilder();
    for (var i = 0; i < 50; i++) {
      many.append("\"no.").append(i).append("\": 1, ");
    }
    assertThat(messages(read(with("\"web.monitoring\"", many + "\"web.monitoring\""))))
        .hasSize(21)
        .last()
        .asString()
        .contains("And 30 more");
  }

  @Test
  void aMessageShowsHiddenCharactersAndIsNeverLong() {
    assertThat(
            messages(
                read(with("\"inspected\"", "\"\\u202E\\u001B[31m" + "x".repeat(5_000) + "\""))))
        .last()
        .asString()
        .contains("[U+202E][U+001B][31mxxx", "…")
        .hasSizeLessThan(400);
  }

  private static String twice(String id, String site, String uprn) {
    var assessment =
        FILE.substring(FILE.indexOf("[\n") + 1, FILE.lastIndexOf("  ]\n")).stripTrailing();
    var second =
        assessment
            .replace("a-1", id)
            .replace("Town hall", site)
            .replace("\"100\"", "\"" + uprn + "\"");
    return FILE.replace(assessment, assessment + "," + second);
  }

  private static Equipment equipment(String text) {
    return done(read(text)).assessments().getFirst().equipment();
  }

  private static Answer answer(String text, String question) {
    var answers = done(read(text)).assessments().getFirst().answers();
    assertThat(answers).containsKey(question);
    return done(read(text)).assessments().getFirst().answer(question);
  }
}
