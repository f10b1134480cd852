package org.ringfence.register.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ringfence.model.signature.StateRow;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/**
 * Reads what is {@link WatchedPart}, and tells a watcher in each transaction what changes in it.
 */
public final class WatchedStates implements Database.Observer {
  /** An entry that is being added must not be overtaken by another. */
  private static final Set<String> LOG = Set.of("log_entry", "replica");

  /** Where a page was left is remembered among the settings, and looking at a page is no change. */
  private static final String SETTINGS = "setting";

  private final Database database;
  private final Map<WatchedPart, Map<String, List<StateRow>>> before =
      new EnumMap<>(WatchedPart.class);
  private Optional<Watcher> watcher = Optional.empty();
  private boolean changing;

  public WatchedStates(Database database) {
    this.database = database;
  }

  /** Is told within a transaction, and can add to it; where it throws, all of it is undone. */
  public interface Watcher {
    /**
     * A transaction is about to change something, the log aside, or has changed some setting that
     * is watched; {@link #asBegun} still gives what was before.
     */
    void changing();

    /** Something has changed, and the transaction is about to end. */
    void changed(Change change);
  }

  /**
   * What changed in a transaction.
   *
   * @param what kind of thing
   * @param owner id of whose it is; empty for the register itself
   * @param before its rows as they were
   * @param now its rows as they are
   */
  public record Change(WatchedPart what, String owner, List<StateRow> before, List<StateRow> now) {
    public Change {
      before = List.copyOf(before);
      now = List.copyOf(now);
    }
  }

  /** Tells this watcher from now on. */
  public void tell(Watcher one) {
    watcher = Optional.of(one);
  }

  /** The rows of one kind as they are, in a fixed order, by the id of whose they are. */
  public Map<String, List<StateRow>> of(WatchedPart what) {
    var found = new TreeMap<String, List<StateRow>>();
    for (var part : what.parts()) {
      for (var values : database.query(part.sql(), slots -> {}, Row::values)) {
        var owner = values.getOrDefault(part.owner(), "");
        values.remove(part.leftOut());
        found
            .computeIfAbsent(owner, _ -> new ArrayList<>())
            .add(new StateRow(part.table(), values));
      }
    }
    found.values().forEach(rows -> rows.sort(Comparator.comparing(StateRow::toString)));
    return found;
  }

  /** The same as they were when the transaction began. */
  public Map<String, List<StateRow>> asBegun(WatchedPart what) {
    var was = before.get(what);
    return was == null ? of(what) : was;
  }

  @Override
  public void begun() {
    before.clear();
    changing = false;
  }

  @Override
  public void touching(String table) {
    if (watcher.isPresent() && !LOG.contains(table)) {
      if (!table.equals(SETTINGS)) {
        changing(watcher.get());
      }
      for (var what : WatchedPart.in(table)) {
        before.computeIfAbsent(what, this::of);
      }
    }
  }

  private void changing(Watcher one) {
    if (!changing) {
      changing = true;
      one.changing();
    }
  }

  @Override
  public void ending() {
    watcher.ifPresent(
        one -> {
          var changes =
              before.entrySet().stream()
                  .flatMap(was -> changes(was.getKey(), was.getValue(), of(was.getKey())).stream())
                  .toList();
          if (!changes.isEmpty()) {
            changing(one);
          }
          changes.forEach(one::changed);
        });
  }

  private static List<Change> changes(
      WatchedPart what, Map<String, List<StateRow>> was, Map<String, List<StateRow>> is) {
    var found = new ArrayList<Change>();
    var owners = new TreeSet<>(was.keySet());
    owners.addAll(is.keySet());
    for (var owner : owners) {
      var old = was.getOrDefault(owner, Collections.emptyList());
      var now = is.getOrDefault(owner, Collections.emptyList());
      if (!old.equals(now)) {
        found.add(new Change(what, owner, old, now));
      }
    }
    return found;
  }
}
