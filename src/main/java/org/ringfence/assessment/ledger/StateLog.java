package org.ringfence.assessment.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.register.Register;
import org.ringfence.register.store.WatchedPart;
import org.ringfence.register.store.WatchedStates;
import org.ringfence.signing.LogDetail;
import org.ringfence.signing.StateHash;

/**
 * Writes the hash of whatever is watched into the register's log when it changes, in the same
 * transaction, with the hash of what it was before: so that a change that nobody logged shows, even
 * where later ones were. A register that has no such entries yet gets one of all it holds before
 * its next change; looking at it adds none.
 */
public final class StateLog implements WatchedStates.Watcher {
  /** What all that is watched was when it was first watched. */
  public static final String FOUND = "state-found";

  /** What one kind of it was before a change and is after it. */
  public static final String CHANGED = "state-changed";

  /** In an entry of the first kind, the kinds that it is about. */
  static final String KINDS = "kinds";

  public static final String KIND = "of";
  public static final String BEFORE = "before";
  public static final String NOW = "now";
  private static final String BETWEEN = " ";

  private final Register register;
  private final AuditLog chronicle;
  private boolean complete;

  public StateLog(Register register, AuditLog chronicle) {
    this.register = register;
    this.chronicle = chronicle;
  }

  /** Writes from now on. */
  public void begin() {
    register.states().tell(this);
  }

  @Override
  public void changing() {
    if (complete) {
      return;
    }
    var known =
        register.log().ofKind(FOUND).stream()
            .flatMap(entry -> kinds(entry).stream())
            .collect(Collectors.toSet());
    var fresh = Stream.of(WatchedPart.values()).filter(one -> !known.contains(one.id())).toList();
    complete = fresh.isEmpty();
    if (!complete) {
      chronicle.note(FOUND, "", Optional.empty(), found(fresh));
    }
  }

  private String found(List<WatchedPart> kinds) {
    var values = new TreeMap<String, String>();
    values.put(KINDS, kinds.stream().map(WatchedPart::id).collect(Collectors.joining(BETWEEN)));
    for (var kind : kinds) {
      register
          .states()
          .asBegun(kind)
          .forEach(
              (owner, rows) ->
                  values.put(kind.id() + BETWEEN + owner, StateHash.of(kind.id(), rows)));
    }
    return LogDetail.text(values);
  }

  @Override
  public void changed(WatchedStates.Change change) {
    var kind = change.what().id();
    chronicle.note(
        CHANGED,
        change.owner(),
        Optional.empty(),
        LogDetail.text(
            Map.of(
                KIND, kind,
                BEFORE, StateHash.of(kind, change.before()),
                NOW, StateHash.of(kind, change.now()))));
  }

  /** The kinds that an entry says all of. */
  public static Set<String> kinds(LogEntry found) {
    return Stream.of(LogDetail.values(found.detail()).getOrDefault(KINDS, "").split(BETWEEN))
        .collect(Collectors.toSet());
  }

  /** By kind and owner, the hashes that such an entry gives. */
  public static Map<State, String> states(LogEntry found) {
    var states = new TreeMap<>(LogDetail.values(found.detail()));
    states.remove(KINDS);
    return states.entrySet().stream()
        .collect(Collectors.toMap(each -> State.of(each.getKey()), Map.Entry::getValue));
  }

  /**
   * Something that is watched.
   *
   * @param kind its id
   * @param owner id of whose it is; empty for the register itself
   */
  public record State(String kind, String owner) {
    private static State of(String key) {
      var end = key.indexOf(BETWEEN);
      return end < 0
          ? new State(key, "")
          : new State(key.substring(0, end), key.substring(end + 1));
    }
  }
}
