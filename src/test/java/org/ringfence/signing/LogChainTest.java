package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.model.installation.Person;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.LogHead;

/** The log's chain shows any entry that was changed, left out or put elsewhere. */
class LogChainTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");
  private static final Person ADA = new Person("p-1", "Ada", "salt");

  private static List<LogEntry> log() {
    var entries = new ArrayList<LogEntry>();
    var head = LogHead.none("r-1");
    for (var i = 0; i < 5; i++) {
      var event =
          new LogChain.Event(
              NOW.plusSeconds(i),
              "signed",
              "a-" + i,
              LogChain.reference(ADA),
              "{\"n\": " + i + "}");
      entries.add(LogChain.next(head, event));
      head = entries.getLast().head();
    }
    return entries;
  }

  @Test
  void aChainHolds() {
    assertThat(LogChain.fault(log())).isEmpty();
    assertThat(LogChain.fault(List.of())).isEmpty();
  }

  @Test
  void eachEntryFollowsTheHeadBeforeIt() {
    var log = log();
    assertThat(log.getFirst().sequence()).isEqualTo(1);
    assertThat(log.getFirst().previous()).isEqualTo("0".repeat(64));
    assertThat(log.getLast().sequence()).isEqualTo(5);
    assertThat(log.getLast().previous()).isEqualTo(log.get(3).hash());
    assertThat(log.getFirst().detail()).isEqualTo("{\"n\":0}");
    assertThat(log.getFirst().kind()).isEqualTo("signed");
    assertThat(log.getFirst().at()).isEqualTo(NOW);
    // The hash of this text under the log's name, so that any program can check it.
    var text =
        ("{\"at\":\"2026-11-22T10:00:00.123Z\",\"by\":\"%s\",\"detail\":\"{\\\"n\\\":0}\","
                + "\"kind\":\"signed\",\"previous\":\"%s\",\"replica\":\"r-1\",\"sequence\":1,"
                + "\"subject\":\"a-0\"}")
            .formatted(LogChain.reference(ADA), "0".repeat(64));
    assertThat(log.getFirst().hash())
        .isEqualTo(Digest.of("ringfence-log/1", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theFirstWrongEntryIsNamed() {
    var without = log();
    without.remove(2);
    assertThat(LogChain.fault(without)).contains(log().get(3));
    assertThat(LogChain.fault(log().subList(1, 5))).contains(log().get(1));
    // An entry of another copy's log that fits by its number and by itself.
    var event = new LogChain.Event(NOW, "signed", "a", "", "{}");
    var mixed = log();
    var stranger = LogChain.next(new LogHead("r-2", 5, mixed.getLast().hash()), event);
    mixed.add(stranger);
    assertThat(LogChain.fault(mixed)).contains(stranger);
    var skipped = log();
    var later = LogChain.next(new LogHead("r-1", 6, skipped.getLast().hash()), event);
    skipped.add(later);
    assertThat(LogChain.fault(skipped)).contains(later);
    var forked = log();
    var fork = LogChain.next(new LogHead("r-1", 5, "1".repeat(64)), event);
    forked.add(fork);
    assertThat(LogChain.fault(forked)).contains(fork);
  }

  @Test
  void anEntryLeftOutOrMovedIsNoticed() {
    for (var i = 0; i < 4; i++) {
      var without = log();
      without.remove(i);
      assertThat(LogChain.fault(without)).isPresent();
    }
    var swapped = log();
    swapped.set(1, log().get(2));
    swapped.set(2, log().get(1));
    assertThat(LogChain.fault(swapped)).isPresent();
  }

  @Test
  void aChangedFieldIsNoticed() {
    var e = log().get(2);
    var others =
        List.of(
            entry(e, "r-2", e.at(), e.kind(), e.subject(), e.by(), e.detail()),
            entry(e, e.replica(), e.at().plusMillis(1), e.kind(), e.subject(), e.by(), e.detail()),
            entry(e, e.replica(), e.at(), "erased", e.subject(), e.by(), e.detail()),
            entry(e, e.replica(), e.at(), e.kind(), "a-9", e.by(), e.detail()),
            entry(e, e.replica(), e.at(), e.kind(), e.subject(), "", e.detail()),
            entry(e, e.replica(), e.at(), e.kind(), e.subject(), e.by(), "{}"));
    for (var other : others) {
      var changed = log();
      changed.set(2, other);
      assertThat(LogChain.fault(changed)).isPresent();
    }
  }

  private static LogEntry entry(
      LogEntry e, String replica, Instant at, String kind, String subject, String by, String more) {
    return new LogEntry(replica, e.sequence(), at, kind, subject, by, more, e.previous(), e.hash());
  }

  @Test
  void noNameStandsInTheLogAndAnErasedPersonIsNotToBeFoundInIt() {
    var reference = LogChain.reference(ADA);
    assertThat(reference).hasSize(64).doesNotContain("Ada");
    assertThat(LogChain.reference(new Person("p-1", "Ada", "other"))).isNotEqualTo(reference);
    assertThat(LogChain.reference(ADA.erased())).isNotEqualTo(reference);
    assertThat(LogChain.reference(new Person("p-1", "Ada Byron", "salt"))).isEqualTo(reference);
  }
}
