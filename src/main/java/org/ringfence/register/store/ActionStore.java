package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.paper.Action;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps what somebody has to do about an installation or about all of them. */
public final class ActionStore {

  private final Database database;

  ActionStore(Database database) {
    this.database = database;
  }

  /**
   * The organisation's actions: open ones first, then by the day that they are due and were set.
   */
  public List<Action> actions(String organisation) {
    return database.query(
        "select * from planned_action where organisation = ?"
            + " order by case state when 'open' then 0 else 1 end,"
            + " coalesce(due, '9999-12-31'), set_on, what, id",
        slots -> slots.text(organisation),
        ActionStore::action);
  }

  /** The action with this id, if there is one. */
  public Optional<Action> action(String id) {
    return database.first(
        "select * from planned_action where id = ?", slots -> slots.text(id), ActionStore::action);
  }

  /** The actions about an installation. */
  public List<Action> about(String installation) {
    return database.query(
        "select * from planned_action where installation = ?",
        slots -> slots.text(installation),
        ActionStore::action);
  }

  /** Keeps an action as it says, whether it is there already or not. */
  public void put(String organisation, Action action) {
    if (action(action.id()).isPresent()) {
      change(action);
    } else {
      add(organisation, action);
    }
  }

  /** Removes an action, as if it had never been. */
  public void remove(String id) {
    database.update("delete from planned_action where id = ?", slots -> slots.text(id));
  }

  /** Adds an action; its id is new. */
  public void add(String organisation, Action action) {
    database.update(
        "insert into planned_action (id, organisation, installation, what, owner, due, state,"
            + " set_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(action.id())
                .text(organisation)
                .text(Optional.of(action.installationId()).filter(id -> !id.isEmpty()))
                .text(action.what())
                .text(action.owner())
                .day(action.due())
                .text(action.state().id())
                .day(action.setOn()));
  }

  /** Changes what the action with this id says; what it is about and since when stays. */
  public void change(Action action) {
    database.update(
        "update planned_action set what = ?, owner = ?, due = ?, state = ? where id = ?",
        slots ->
            slots
                .text(action.what())
                .text(action.owner())
                .day(action.due())
                .text(action.state().id())
                .text(action.id()));
  }

  private static Action action(Row row) throws SQLException {
    return new Action(
        row.text("id"),
        row.maybeText("installation").orElse(""),
        row.text("what"),
        row.text("owner"),
        row.maybeDay("due"),
        Action.State.of(row.text("state")).orElseThrow(),
        row.day("set_on"));
  }
}
