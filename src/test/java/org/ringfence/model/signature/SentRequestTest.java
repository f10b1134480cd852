package org.ringfence.model.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentRequestTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 10, 12);

  private static SentRequest to(String addressee) {
    return new SentRequest(
        "r", "a", "approver", addressee, "Sam Okafor", ASKED, ASKED.plusMonths(1), "");
  }

  private static SignOff by(String name, String role, LocalDate on) {
    return new SignOff(name, role, "", "", on, Identity.NAME_ONLY);
  }

  @Test
  void itIsSignedOnceTheSignatureOfWhoeverWasAskedIsThere() {
    var ulla = by("Ulla  Sand", "approver", ASKED.plusDays(2));
    assertThat(to("ulla sand").signed(List.of(ulla))).contains(ulla);
    assertThat(to("").signed(List.of(ulla))).contains(ulla);
    assertThat(to("Tom Lee").signed(List.of(ulla))).isEmpty();
    assertThat(to("").signed(List.of(by("Ulla Sand", "reviewer", ASKED)))).isEmpty();
    assertThat(to("").signed(List.of(by("Ulla Sand", "approver", ASKED.minusDays(1))))).isEmpty();
  }
}
