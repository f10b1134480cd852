package org.ringfence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.ringfence.signing.Keys.done;
import static org.ringfence.signing.Keys.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Outcome;

/** What comes from elsewhere is read strictly, and a refusal says what is amiss. */
class StrictJsonTest {
  private static final String HASH = "ab".repeat(32);

  private static StrictJson tree(String field) {
    return StrictJson.of("{\"f\":" + field + "}");
  }

  @Test
  void eachFieldIsReadAsWhatItIs() {
    assertThat(tree("\"x\"").text("f")).isEqualTo("x");
    assertThat(tree("\"" + HASH + "\"").hash("f")).isEqualTo(HASH);
    assertThat(tree("-7").number("f")).isEqualTo(-7);
    assertThat(tree("[1,\"a\"]").list("f")).hasSize(2);
    assertThat(tree("[\"a\",\"b\"]").texts("f")).containsExactly("a", "b");
    assertThat(tree("[{\"g\":\"a\"},{\"g\":\"b\"}]").objects("f", t -> t.text("g")))
        .containsExactly("a", "b");
    assertThat(tree("{\"g\":\"a\"}").object("f").text("g")).isEqualTo("a");
  }

  @Test
  void whatIsOfAnotherKindIsRefused() {
    refuses(() -> tree("1").text("f"), "“f” is not a text");
    refuses(() -> tree("1").text("g"), "“g” is missing");
    refuses(() -> tree("\"ab\"").hash("f"), "“f” is not a hash");
    refuses(() -> tree("1.5").number("f"), "“f” is not a whole number");
    refuses(() -> tree("9223372036854775808").number("f"), "“f” is not a whole number");
    refuses(() -> tree("\"1\"").number("f"), "“f” is not a whole number");
    refuses(() -> tree("{}").list("f"), "“f” is not a list");
    refuses(() -> tree("[\"a\",1]").texts("f"), "“f” is not a list of texts");
    refuses(() -> tree("[]").object("f"), "an object is expected");
    refuses(() -> tree("[1]").objects("f", t -> t.text("g")), "an object is expected");
    refuses(() -> tree("[{\"g\":\"a\",\"h\":1}]").objects("f", t -> t.text("g")), "not belong");
    refuses(() -> StrictJson.of("[]"), "an object is expected");
    refuses(() -> StrictJson.of("{"), "it is not JSON");
    refuses(() -> StrictJson.of("{} x"), "it is not JSON");
    refuses(() -> StrictJson.of("{\"a\":1,\"a\":1}"), "it is not JSON");
    refuses(() -> tree("\"x\"").format("x"), "“format” is missing");
    refuses(() -> StrictJson.of("{\"format\":\"x/2\"}").format("x/1"), "its format is not x/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "a", "f"})
  void sixtyFourDigitsInLowerCaseAreAHash(String digit) {
    assertThat(tree('"' + digit.repeat(64) + '"').hash("f")).isEqualTo(digit.repeat(64));
    refuses(() -> tree('"' + digit.repeat(63) + '"').hash("f"), "“f” is not a hash");
    refuses(() -> tree('"' + digit.repeat(65) + '"').hash("f"), "“f” is not a hash");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", ":", "`", "g", "A", "F", "٣"})
  void anyOtherCharacterIsInNoHash(String other) {
    refuses(() -> tree('"' + other + "0".repeat(63) + '"').hash("f"), "“f” is not a hash");
    refuses(() -> tree('"' + "0".repeat(63) + other + '"').hash("f"), "“f” is not a hash");
  }

  @Test
  void whatAProgramOfOursWroteForPeopleIsReadByItsNames() {
    var group = StrictJson.of("{\"b\":1,\"a\":\"x\"}");
    assertThat(group.names()).containsExactly("b", "a");
    assertThat(group.map(StrictJson::word)).containsExactly(entry("b", "1"), entry("a", "x"));
    assertThat(tree("{}").isObject("f")).isTrue();
    assertThat(tree("[]").isObject("f")).isFalse();
    refuses(() -> tree("1.5").word("f"), "“f” is not a text");
  }

  private static void refuses(Runnable reading, String message) {
    assertThatThrownBy(reading::run)
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "2147483647, true", "2147483648, false"})
  void aCountIsNotNegativeAndNotTooLarge(long number, boolean taken) {
    var read = StrictJson.read("n", "{\"f\":" + number + "}", "mend", tree -> tree.count("f"));
    assertThat(read instanceof Outcome.Done).isEqualTo(taken);
    if (taken) {
      assertThat(done(read)).isEqualTo((int) number);
    }
  }

  @Test
  void nestingThatNobodyNeedsIsRefused() {
    var deep = "[".repeat(49) + "]".repeat(49);
    assertThat(tree(deep).list("f")).hasSize(1);
    refuses(() -> tree("[".repeat(50) + "]".repeat(50)), "it is not JSON");
  }

  @Test
  void aFieldThatNobodyAskedForIsRefused() {
    var text = "{\"f\":\"x\",\"g\":\"y\"}";
    var read = done(StrictJson.read("n", text, "mend", t -> t.text("f") + t.text("g")));
    assertThat(read).isEqualTo("xy");
    assertThat(refused(StrictJson.read("paper.docx", text, "Get a fresh one.", t -> t.text("f"))))
        .contains("paper.docx", "field that does not belong there", "Get a fresh one.");
  }

  @Test
  void aRefusalNamesTheFileAndSaysThatNothingWasChanged() {
    var problem = refused(StrictJson.read("a.json", "", "Get a fresh one.", t -> List.of()));
    assertThat(problem).contains("a.json", "Nothing was changed", "Get a fresh one.");
  }
}
