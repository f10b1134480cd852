package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day before there were such cameras, or to come where it can't, is refused with its place. */
class LikelyDaysTest {
  private static final String FILE =
      """
      {"format": "ringfence-assessment/2", "organisation": {"name": "Testshire Council"},
       "assessments": [{"id": "a1", "assessedOn": "2026-11-22",
         "site": {"id": "s1", "name": "Town Hall"}, "installation": {"name": "CCTV"},
         "devices": [
          {"kind": "recorder", "label": "Axis", "bought": "2016", "firmwareDate": "2020-03-04",
           "status": "removed", "replaced": {"on": "2021-05-06", "by": "Recorder Axis"}},
          {"kind": "camera", "label": "Axis", "count": 3, "bought": "2027", "status": "on-order"}],
         "answers": {
          "recorder.isolation": {"value": "air-gap", "basis": "stated", "on": "2026-10-01"}},
         "reconciled": {"X5": {"by": "A", "on": "2026-10-02", "why": "Because"}}}]}
      """;

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private Ran imported(String text) throws IOException {
    var file = Files.writeString(folder.resolve("in.json"), text).toString();
    return run("import", file, "--register", folder.resolve("other.ringfence").toString());
  }

  @Test
  void everyDayOfAFileIsHeldAgainstTheSameRule() throws IOException {
    var days =
        Map.of(
            "assessedOn", "2026-11-22",
            "answers.recorder.isolation.on", "2026-10-01",
            "reconciled.X5.on", "2026-10-02",
            "devices[0].firmwareDate", "2020-03-04",
            "devices[0].replaced.on", "2021-05-06",
            "devices[0].bought", "2016",
            "devices[1].bought", "2027");
    for (var one : days.entrySet()) {
      for (var year : List.of("0001", "1066", "1949")) {
        var bad = one.getValue().length() == 4 ? year : year + one.getValue().substring(4);
        var ran = imported(FILE.replace("\"" + one.getValue() + "\"", "\"" + bad + "\""));
        assertThat(ran.code()).as("%s %s", one, year).isEqualTo(1);
        assertThat(ran.err())
            .as("%s %s", one, year)
            .contains("in.json: assessments[0]." + one.getKey() + ":")
            .contains("is long before any such camera", "Write ", "1 January 1950")
            .contains("Nothing was changed");
      }
    }
    for (var name : List.of("firmwareDate", "replaced", "bought")) {
      var bad =
          FILE.replaceFirst(
              "\"" + name + "\": (\\{\"on\": )?\"20[0-9]{2}", "\"" + name + "\": $12031");
      assertThat(bad).as(name).isNotEqualTo(FILE);
      var ran = imported(bad.replace("null2031", "\"2031").replace("\": 2031", "\": \"2031"));
      assertThat(ran.code()).as(name).isEqualTo(1);
      assertThat(ran.err()).as(name).contains("has not come yet", "This computer's clock says");
    }
    assertThat(imported(FILE).err()).doesNotContain("camera.", "not come");
  }

  @Test
  void aDayOrMonthOfPurchaseThatHasNotComeIsRefusedThoughItsYearHas() throws IOException {
    for (var bought : List.of("30/11/2026", "Dec-26", "12/2026", "2026-12-24", "24 Dec 2026")) {
      var ran = imported(FILE.replace("\"2016\"", "\"" + bought + "\""));
      assertThat(ran.code()).as(bought).isEqualTo(1);
      assertThat(ran.err()).as(bought).contains("devices[0].bought", "has not come yet");
    }
    for (var bought : List.of("22/11/2026", "Nov-26", "2026/27", "1951")) {
      assertThat(imported(FILE.replace("\"2016\"", "\"" + bought + "\"")).err())
          .as(bought)
          .doesNotContain("not come", "not read as when");
    }
  }

  @Test
  void aDayOfPurchaseLongAgoIsRefusedLikeItsYear() throws IOException {
    for (var bought : List.of("0000-01-01", "0001-01-01", "1066-10", "1899-12-31")) {
      var ran = imported(FILE.replace("\"2016\"", "\"" + bought + "\""));
      assertThat(ran.code()).as(bought).isEqualTo(1);
      assertThat(ran.err()).as(bought).contains(".bought", "is long before any such camera");
    }
  }

  @Test
  void whatIsWrongInManyPlacesIsSaidOnce() throws IOException {
    var line =
        "{\"kind\": \"camera\", \"label\": \"Axis\", \"bought\": \"1066\", \"status\": \"lost\"}";
    var many = String.join(", ", Collections.nCopies(30, line));
    var bad =
        imported(
            FILE.replaceFirst("(?s)\"devices\": \\[.*?\\}\\],", "\"devices\": [" + many + "],"));
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err().lines())
        .singleElement()
        .asString()
        .contains("In 30 places: \"lost\" is not a status of a device.")
        .contains("assessments[0].devices[0].status (line 4); assessments[0].devices[1].status")
        .contains("; and 10 more");
    var old =
        imported(
            FILE.replaceFirst(
                "(?s)\"devices\": \\[.*?\\}\\],",
                "\"devices\": [" + many.replace("lost", "in-use") + "],"));
    assertThat(old.err().lines())
        .singleElement()
        .asString()
        .contains("In 30 places: “1066” is long before any such camera.");
  }

  @Test
  void aScoreOfADayToComeSaysThatItIsNone() throws IOException {
    var text = FILE.replace("\"assessedOn\": \"2026-11-22\"", "\"assessedOn\": \"2031-11-22\"");
    var file = Files.writeString(folder.resolve("ahead.json"), text).toString();
    var ran = run("score", file);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("ahead.json: assessed on 2031-11-22, which has not come yet");
    // Another program reads nothing but the scores.
    assertThat(run("score", "--json", file).err()).isEmpty();
    assertThat(imported(text).code()).isEqualTo(1);
  }

  @Test
  void aCommandTakesNoDayToComeOfWhatHasHappened() {
    run("new", "--organisation", "A", "--site", "B", "--installation", "C");
    var ahead =
        run("withhold", "accept", "model", "--by", "A", "--role", "B", "--on", "2031-01-01");
    assertThat(ahead.code()).isEqualTo(2);
    assertThat(ahead.err())
        .contains("“2031-01-01” for --on has not come yet", "clock says", "Nothing was changed");
    var longAgo = run("committee", "set", "--meeting", "1066-10-14");
    assertThat(longAgo.code()).isEqualTo(2);
    assertThat(longAgo.err()).contains("“1066-10-14” for --meeting is long before");
    assertThat(run("committee", "set", "--meeting", "2027-01-14").code()).isZero();
    assertThat(run("action", "add", "--what", "Look", "--due", "2031-01-01").code()).isZero();
  }
}
