package org.ringfence.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The soak can only find nothing lost if its ledger notices what is. */
class LedgerTest {
  private static final Map<String, String> BEFORE = Map.of("a|x", "1", "body|y", "1");

  private static Ledger ledger(String... said) {
    var ledger = new Ledger();
    ledger.settle(Map.of("a", BEFORE, "b", Map.of("b|x", "1", "body|y", "1")));
    ledger.take(List.of(said));
    return ledger;
  }

  private static Map<String, Map<String, String>> there(String own, String shared) {
    return Map.of(
        "a", Map.of("a|x", own, "body|y", shared), "b", Map.of("b|x", "1", "body|y", shared));
  }

  @Test
  void anAcknowledgedChangeThatIsGoneIsLost() {
    var ledger = ledger("doing\tanswer\ta\tx\t.", "is\ta\ta|x=2\tbody|y=1\t.");
    assertThat(ledger.lost(there("2", "1"))).isEmpty();
    assertThat(ledger.lost(there("1", "1"))).hasSize(1);
    assertThat(ledger.lost(Map.of("b", Map.of("b|x", "1", "body|y", "1")))).hasSize(2);
  }

  @Test
  void whatOneAssessmentChangesForAllIsExpectedInAll() {
    var ledger = ledger("doing\tanswer\ta\ty\t.", "is\ta\ta|x=1\tbody|y=2\t.");
    assertThat(ledger.lost(there("1", "2"))).isEmpty();
    assertThat(ledger.lost(there("1", "1"))).hasSize(2);
  }

  @Test
  void whatWasUnderWayMayBeDoneOrNotAndNothingElse() {
    var ledger = ledger("doing\tanswer\ta\tx\t.");
    assertThat(ledger.lost(there("1", "1"))).isEmpty();
    assertThat(ledger.lost(there("2", "1"))).isEmpty();
    assertThat(ledger.lost(there("1", "2"))).hasSize(2);
    var undo = ledger("doing\tundo\ta\t\t.");
    assertThat(undo.lost(there("2", "1"))).isEmpty();
    assertThat(undo.lost(there("2", "2"))).hasSize(3);
  }

  @Test
  void aLineThatWasCutOffAcknowledgesNothing() {
    var ledger = ledger("doing\tanswer\ta\tx\t.", "is\ta\ta|x=2\tbody|");
    assertThat(ledger.lost(there("1", "1"))).isEmpty();
    assertThat(ledger.changes()).isZero();
  }
}
