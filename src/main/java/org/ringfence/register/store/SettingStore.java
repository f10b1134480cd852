package org.ringfence.register.store;

import java.util.Optional;
import org.ringfence.register.sqlite.Database;

/** Keeps what the program remembers about this register, such as where a person left off. */
public final class SettingStore {

  private final Database database;

  public SettingStore(Database database) {
    this.database = database;
  }

  public Optional<String> setting(String name) {
    return database.first(
        "select content from setting where name = ?",
        slots -> slots.text(name),
        row -> row.text("content"));
  }

  public void save(String name, String content) {
    database.update("delete from setting where name = ?", slots -> slots.text(name));
    database.update(
        "insert into setting (name, content) values (?, ?)",
        slots -> slots.text(name).text(content));
  }
}
