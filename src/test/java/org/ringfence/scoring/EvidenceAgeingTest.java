package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;

/** “The basis as held”, with the days at which it changes. */
class EvidenceAgeingTest {
  private static final Method METHOD = Small.method(List.of(), List.of(), List.of(), List.of());
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static Answer answer(Basis basis, LocalDate on) {
    return new Answer(List.of("good"), basis, "A. Person", Optional.of(on), "Sheet 1", "");
  }

  private static HeldAnswer held(Answer given) {
    return new EvidenceAgeing(METHOD, DAY).held(Small.question("q", Basis.STATED), given);
  }

  private static void assertHeld(HeldAnswer held, Basis basis, Reason reason) {
    assertThat(held.basis()).isEqualTo(basis);
    assertThat(held.reason()).isEqualTo(reason);
    assertThat(held.values()).isEqualTo(basis == Basis.UNKNOWN ? List.of() : List.of("good"));
  }

  @Test
  void nothingSaidIsHeldAsUnknown() {
    var shown = answer(Basis.INSPECTED, DAY);
    assertHeld(held(Answer.UNKNOWN), Basis.UNKNOWN, Reason.NO_VALUE);
    assertHeld(held(shown.withValues(List.of())), Basis.UNKNOWN, Reason.NO_VALUE);
    assertHeld(held(shown.withValues(List.of("unknown"))), Basis.UNKNOWN, Reason.NO_VALUE);
    assertHeld(held(shown.withBasis(Basis.UNKNOWN)), Basis.UNKNOWN, Reason.NO_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B",
        "\u2800",
        "\u3164",
        "\u00AD",
        "\u202E",
        "\uFEFF",
        "\uFE0F",
        "\u0007",
        "\u0301",
        "-",
        "–",
        "?",
        "...",
        "n/a",
        "N/A",
        "N.A.",
        " n / a ",
        "unknown",
        "Not known.",
        "not  known",
        "Nobody",
        "don’t know",
        "(none)",
        "TBC",
        "ｎ/ａ"
      })
  void whoeverNamesNobodyAndNoPlaceHasOnlyStatedIt(String nobody) {
    var shown = answer(Basis.INSPECTED, DAY);
    var on = Optional.of(DAY);
    for (var lacking :
        List.of(
            shown.withEvidence(nobody, on, "Sheet 1"),
            shown.withEvidence("A. Person", on, nobody))) {
      assertHeld(held(lacking), Basis.STATED, Reason.EVIDENCE_INCOMPLETE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Al", "Ng", "李", "7", "Noone Ahmed", "Unknown Ltd", "File N/A-7", "नेहा"})
  void aShortOrOddNameIsAName(String name) {
    var shown = answer(Basis.INSPECTED, DAY);
    assertHeld(
        held(shown.withEvidence(name, Optional.of(DAY), name)), Basis.INSPECTED, Reason.AS_GIVEN);
  }

  @Test
  void nobodyIsInspectedByADropDown() {
    var on = Optional.of(DAY);
    for (var basis : List.of(Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT)) {
      var shown = answer(basis, DAY);
      assertHeld(held(shown), basis, Reason.AS_GIVEN);
      for (var lacking :
          List.of(
              shown.withEvidence(" ", on, "Sheet 1"),
              shown.withEvidence("A. Person", Optional.empty(), "Sheet 1"),
              shown.withEvidence("A. Person", on, ""))) {
        assertHeld(held(lacking), Basis.STATED, Reason.EVIDENCE_INCOMPLETE);
      }
    }
    assertHeld(held(Answer.stated("good")), Basis.STATED, Reason.AS_GIVEN);
  }

  @ParameterizedTest
  @CsvSource({
    "INSPECTED, 2025-11-22, INSPECTED",
    "INSPECTED, 2025-11-21, DOCUMENTED",
    "INDEPENDENT, 2025-11-22, INDEPENDENT",
    "INDEPENDENT, 2025-11-21, DOCUMENTED",
    "INSPECTED, 2023-11-22, DOCUMENTED",
    "INSPECTED, 2023-11-21, STATED",
    "DOCUMENTED, 2025-11-21, DOCUMENTED",
    "DOCUMENTED, 2023-11-22, DOCUMENTED",
    "DOCUMENTED, 2023-11-21, STATED",
    "STATED, 2000-01-01, STATED",
  })
  void evidenceAgesAfterTwelveAndThirtySixMonths(Basis given, LocalDate on, Basis expected) {
    var reason = given == expected ? Reason.AS_GIVEN : Reason.AGED;
    assertHeld(held(answer(given, on)), expected, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2023-02-28, INSPECTED",
    "2024-02-29, 2023-02-27, DOCUMENTED",
    "2025-02-28, 2024-02-29, INSPECTED",
    "2025-02-28, 2024-02-27, DOCUMENTED",
  })
  void aDayThatTheEarlierMonthLacksIsThatMonthsLast(LocalDate day, LocalDate on, Basis expected) {
    var held =
        new EvidenceAgeing(METHOD, day)
            .held(Small.question("q", Basis.STATED), answer(Basis.INSPECTED, on));
    assertThat(held.basis()).isEqualTo(expected);
  }

  @Test
  void whatDoesNotAgeStaysAsItWasShown() {
    var status = Bundled.CATALOGUE.method().question("installation.status").orElseThrow();
    var old = answer(Basis.INSPECTED, LocalDate.of(1999, 1, 1)).withValues(List.of("removed"));
    var held = new EvidenceAgeing(METHOD, DAY).held(status, old);
    assertThat(held.basis()).isEqualTo(Basis.INSPECTED);
    assertThat(held.reason()).isEqualTo(Reason.AS_GIVEN);
  }
}
