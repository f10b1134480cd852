package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;

/** A snapshot keeps all that it is given, and its root is that of this content and no other. */
class SnapshotTest {
  private static final String CONTENT =
      """
      {"answers": {"a/b": {"values": ["x", "y"], "by": "Søren \\u0007 ~ \\"Q\\""}, "c~d": {}},
       "devices": [{"model": "M1", "count": 12}, {"model": "M2", "count": null}],
       "none": [], "risk": {"held": [{"deep": [{"er": 1}]}, {"deep": true}]}}
      """;

  private static Snapshot snapshot() {
    return Snapshot.of(CONTENT, pointer -> pointer.startsWith("/risk/held/"), new Random(7));
  }

  private static Snapshot read(String text) {
    return switch (Snapshot.read("test", text)) {
      case Outcome.Done<Snapshot>(var value) -> value;
      case Outcome.Refused<Snapshot>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  @Test
  void whatWentInComesOutAgain() {
    var json = snapshot().json();
    assertThat(JsonReading.tree(json)).isEqualTo(JsonReading.tree(CONTENT));
    assertThat(read(snapshot().text()).json()).isEqualTo(json);
    assertThat(read(snapshot().text()).root()).isEqualTo(snapshot().root());
  }

  @Test
  void eachValueIsAnItemUnlessItIsKeptWhole() {
    assertThat(snapshot().pointers())
        .containsExactly(
            "/answers/a~1b/values",
            "/answers/a~1b/by",
            "/answers/c~0d",
            "/devices/0/model",
            "/devices/0/count",
            "/devices/1/model",
            "/devices/1/count",
            "/none",
            "/risk/held/0",
            "/risk/held/1");
  }

  @Test
  void aListOfMoreThanTenKeepsItsOrder() {
    var content =
        "{\"list\": [%s]}"
            .formatted(
                String.join(
                    ",", IntStream.range(0, 25).mapToObj(at -> "{\"at\": " + at + "}").toList()));
    var snapshot = Snapshot.of(content, pointer -> false, new Random(1));
    assertThat(JsonReading.tree(snapshot.json())).isEqualTo(JsonReading.tree(content));
  }

  @Test
  void equalContentHasAnotherRootEachTimeSoThatNobodyCanGuessIt() {
    var other = Snapshot.of(CONTENT, pointer -> false, new Random(8));
    assertThat(other.root()).isNotEqualTo(snapshot().root());
  }

  @Test
  void withholdingKeepsTheRootAndLeavesNothingOfWhatIsWithheld() {
    var open = snapshot().withholding(pointer -> pointer.endsWith("/model"));
    assertThat(open.root()).isEqualTo(snapshot().root());
    assertThat(open.withheldCount()).isEqualTo(2);
    assertThat(open.text()).doesNotContain("M1", "M2", "model");
    assertThat(read(open.text()).root()).isEqualTo(snapshot().root());
    assertThat(open.json()).contains("\"count\":12");
    var twice = open.withholding(pointer -> pointer.endsWith("/count"));
    assertThat(twice.root()).isEqualTo(snapshot().root());
    assertThat(twice.withheldCount()).isEqualTo(4);
  }

  @Test
  void everyChangedByteOfTheTextIsRefusedOrGivesAnotherRoot() {
    var text = snapshot().text();
    var root = snapshot().root();
    for (var at = 0; at < text.length(); at++) {
      for (var with : List.of("x", "0", " ", "\"")) {
        var changed = text.substring(0, at) + with + text.substring(at + 1);
        if (!changed.equals(text)) {
          assertThat(Snapshot.read("test", changed))
              .as("byte %d as %s", at, with)
              .satisfies(outcome -> assertThat(sameContent(outcome, root)).isFalse());
        }
      }
    }
  }

  private static boolean sameContent(Outcome<Snapshot> outcome, String root) {
    return outcome instanceof Outcome.Done<Snapshot>(var value) && value.root().equals(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"format\":\"ringfence-snapshot/2\",\"items\":[],\"withheld\":[]}",
        "{\"format\":\"ringfence-snapshot/1\",\"items\":[],\"withheld\":[\"12\"]}",
        "{\"format\":\"ringfence-snapshot/1\",\"items\":[],\"withheld\":[],\"more\":1}",
        "{\"format\":\"ringfence-snapshot/1\",\"items\":[[\"c2FsdA\",\"/a\",1]],\"withheld\":[]}",
        "{\"format\":\"ringfence-snapshot/1\",\"items\":[[1,2]],\"withheld\":[]}",
        "{\"format\":\"ringfence-snapshot/1\",\"format\":\"x\",\"items\":[],\"withheld\":[]}",
      })
  void whatIsNoSnapshotIsRefused(String text) {
    assertThat(Snapshot.read("test", text)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void twoItemsInOnePlaceOrOneInAnotherAreRefused() {
    var salts = List.of("AAAAAAAAAAAAAAAAAAAAAA", "BAAAAAAAAAAAAAAAAAAAAA");
    for (var places : List.of(List.of("/a", "/a"), List.of("/a", "/a/b"), List.of("a", "/b"))) {
      var text =
          ("{\"format\":\"ringfence-snapshot/1\",\"items\":[[\"%s\",\"%s\",1],"
                  + "[\"%s\",\"%s\",2]],\"withheld\":[]}")
              .formatted(salts.get(0), places.get(0), salts.get(1), places.get(1));
      assertThat(Snapshot.read("test", text)).isInstanceOf(Outcome.Refused.class);
    }
  }

  @Test
  void theRootIsTheHashOfTheSortedHashesWithheldOnesAmongThem() {
    var snapshot = snapshot();
    var hidden = snapshot.withholding(pointer -> true);
    assertThat(hidden.pointers()).isEmpty();
    assertThat(hidden.withheldCount()).isEqualTo(10);
    var hashes = StrictJson.of(hidden.text()).texts("withheld");
    assertThat(hashes).isSorted().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(snapshot.root())
        .isEqualTo(
            Digest.of(
                "ringfence-root/1", String.join("\n", hashes).getBytes(StandardCharsets.UTF_8)));
    assertThat(hidden.json()).isEqualTo("{}");
    assertThat(snapshot.withheldCount()).isZero();
  }

  @Test
  void eachItemHasASaltOf128BitsOfItsOwn() {
    var items = StrictJson.of(snapshot().text()).list("items");
    assertThat(items).allMatch(item -> item.get(0).stringValue().matches("[A-Za-z0-9_-]{22}"));
    assertThat(items.stream().map(item -> item.get(0).stringValue()).distinct()).hasSize(10);
  }

  @Test
  void anItemIsASaltAPlaceAndAValue() {
    var salt = "AAAAAAAAAAAAAAAAAAAAAA";
    for (var item :
        List.of(
            "{}",
            "[]",
            "[\"%s\",\"/a\"]",
            "[\"%s\",\"/a\",1,2]",
            "[1,\"/a\",1]",
            "[\"%s\",1,1]",
            "\"abc\"")) {
      assertThatThrownBy(() -> SnapshotItem.read(JsonReading.tree(item.formatted(salt))))
          .hasMessageContaining("not a salt, a place and a value");
    }
    for (var other : List.of("AAAAAAAAAAAAAAAAAAAA", salt + "AA", "!" + salt.substring(1))) {
      assertThatThrownBy(
              () -> SnapshotItem.read(JsonReading.tree("[\"%s\",\"/a\",1]".formatted(other))))
          .hasMessageContaining("not 128 bits");
    }
    var read = SnapshotItem.read(JsonReading.tree("[\"%s\",\"/a\",null]".formatted(salt)));
    assertThat(read.pointer()).isEqualTo("/a");
    assertThat(read.digest())
        .isEqualTo(
            Digest.of(
                "ringfence-item/1",
                "[\"%s\",\"/a\",null]".formatted(salt).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anItemThatIsThereTwiceOrWithheldAsWellIsRefused() {
    var item = "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"/a\",1]";
    var hash = SnapshotItem.read(JsonReading.tree(item)).digest();
    var format = "{\"format\":\"ringfence-snapshot/1\",\"items\":[%s],\"withheld\":[%s]}";
    assertThat(Keys.refused(Snapshot.read("test", format.formatted(item, "\"" + hash + "\""))))
        .contains("an item is there twice");
    assertThat(Keys.refused(Snapshot.read("test", format.formatted(item + "," + item, ""))))
        .contains("an item is there twice");
    assertThat(Keys.refused(Snapshot.read("test", format.formatted(item, "\"12\""))))
        .contains("is not a hash");
    assertThat(read(format.formatted(item, "")).json()).isEqualTo("{\"a\":1}");
  }

  /** Vectors of RFC 8785, as far as they have whole numbers only. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"b\": 1, \"a\": [true, false, null]} | {\"a\":[true,false,null],\"b\":1}",
        "{\"\\u20ac\":\"Euro\",\"\\r"
            + "\":\"CR\",\"\\ud83d\\ude00\":\"s\",\"1\":\"1\",\"\\u0080\":\"c\",\"\\u00f6\":\"o\",\"\\ufb33\":\"h\"}"
            + " | {\"\\r"
            + "\":\"CR\",\"1\":\"1\",\"\u0080\":\"c\",\"ö\":\"o\",\"€\":\"Euro\",\"😀\":\"s\",\"\ufb33\":\"h\"}",
        "{\"s\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"} |"
            + " {\"s\":\"€$\\u000f\\n"
            + "A'B\\\"\\\\\\\\\\\"/\"}",
      })
  void jsonIsWrittenInTheCanonicalForm(String given, String canonical) {
    assertThat(Canonical.text(JsonReading.tree(given))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":1.5}", "{\"a\":1e3}", "{\"a\":9007199254740992}", "{\"a\":\"\\ud800\"}"})
  void whatHasNoOneCanonicalFormIsRefused(String text) {
    assertThatThrownBy(() -> Canonical.text(JsonReading.tree(text)))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void aPaddedCopyDoesNotTellHowMuchWasRecorded() {
    var one = Snapshot.of("{\"a\":1,\"b\":2}", pointer -> false, new Random(1));
    var padded = one.padded(16, new Random(2));
    assertThat(padded.root()).isNotEqualTo(one.root());
    var read = done(Snapshot.read("it", padded.text()));
    assertThat(read.root()).isEqualTo(padded.root());
    assertThat(read.withheldCount()).isZero();
    var copy = read.withholding("/b"::equals);
    assertThat(copy.root()).isEqualTo(padded.root());
    assertThat(copy.withheldCount()).isEqualTo(15);
    assertThat(copy.text()).doesNotContain("decoys");
    assertThat(done(Snapshot.read("it", copy.text())).root()).isEqualTo(padded.root());
  }

  private static Snapshot done(Outcome<Snapshot> outcome) {
    return switch (outcome) {
      case Outcome.Done<Snapshot>(var snapshot) -> snapshot;
      case Outcome.Refused<Snapshot>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  /** However much is withheld, the number of hashes in the copy is the same. */
  @Test
  void paddingMakesTheNumberOfHashesAWholeMultiple() {
    for (var fields = 1; fields <= 9; fields++) {
      var json =
          IntStream.range(0, fields)
              .mapToObj("\"k%d\":1"::formatted)
              .collect(Collectors.joining(",", "{", "}"));
      var padded = Snapshot.of(json, pointer -> false, new Random(1)).padded(8, new Random(2));
      var hashes =
          Pattern.compile("[0-9a-f]{64}")
              .matcher(padded.withholding(pointer -> true).text())
              .results()
              .count();
      assertThat(hashes).isEqualTo(fields <= 8 ? 8 : 16);
      var some = Snapshot.of(json, pointer -> false, new Random(1)).withholding("/k0"::equals);
      var copy = some.padded(8, new Random(2)).withholding(pointer -> true);
      assertThat(copy.withheldCount()).isEqualTo(fields <= 8 ? 8 : 16);
    }
  }

  @Test
  void aDraftHasWhatIsLeftWithoutSaltOrHash() {
    assertThat(
            Snapshot.left(
                JsonReading.tree("{\"a\":{\"b\":1,\"c\":2},\"d\":3}"), p -> false, "/a/c"::equals))
        .isEqualTo("{\"a\":{\"c\":2}}");
  }
}
