package org.ringfence.model.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person can read as a name, and what they can't. */
class ReadableNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Town Hall",
        "Ysgol y Castell",
        "St. Mary's (annexe) / Block 2",
        "Café Zoë",
        "Łódź",
        "图书馆",
        "دانشگاه‌ها",
        "7",
        ""
      })
  void aNameIsKeptAsItIs(String name) {
    assertThat(ReadableName.fault(name)).isEmpty();
    assertThat(ReadableName.of(name)).isEqualTo(name);
  }

  @Test
  void whatTakesNoRoomIsLeftOut() {
    assertThat(ReadableName.of("Town\u00ADHall\u200B \u200EA\u200D\uFEFF")).isEqualTo("TownHall A");
    assertThat(ReadableName.of("Town\u2009Hall\u00A0\tA")).isEqualTo("Town Hall A");
    assertThat(ReadableName.fault("Town\u00ADHall\u200B")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void severalLinesAreNotRunTogetherAndABreakAtTheEndIsNone(String end) {
    assertThat(ReadableName.fault("Ann" + end + "Other").orElse(""))
        .startsWith("It has several lines, and stands on one: Ann");
    assertThat(ReadableName.idFault("a" + end + "b")).isPresent();
    assertThat(ReadableName.fault("Ann Other" + end)).isEmpty();
    assertThat(ReadableName.of("Ann Other" + end).strip()).isEqualTo("Ann Other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B\u200B",
        "\u00AD",
        "\u3164",
        "--",
        "Town\u202EHall",
        "Town\u2066Hall\u2069",
        "Town\u0007Hall",
        "\u001B[31mTown",
        "Town\uE000",
        "Town\u0000",
        "Town \uDB40\uDC41"
      })
  void whatNobodyCanReadIsRefused(String name) {
    assertThat(ReadableName.fault(name)).isPresent();
    assertThat(ReadableName.fault(name).get()).matches("[\\p{Print}\\p{L}…]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "..",
        ".",
        "a/../b",
        "/etc/passwd",
        "..\\x",
        "C:\\x",
        "x/..",
        "a\u200Bb",
        "a\u202Eb",
        "\u200B"
      })
  void anIdIsNoWayToAFile(String id) {
    assertThat(ReadableName.idFault(id)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-1", "2026/17", "x.y", "urn:uuid:7c", "Town Hall 1", "..."})
  void anIdMayBeNearlyAnything(String id) {
    assertThat(ReadableName.idFault(id).filter(one -> one.contains("file"))).isEmpty();
  }
}
