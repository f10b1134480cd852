package org.ringfence.register;

import java.util.Optional;

/** Keeps what the program remembers about this register, such as where a person left off. */
final class SettingStore {

  private final Database database;

  SettingStore(Database database) {
    this.database = database;
  }

  Optional<String> setting(String name) {
    return database.first(
        "select content from setting where name = ?",
        slots -> slots.text(name),
        row -> row.text("content"));
  }

  void save(String name, String content) {
    database.update("delete from setting where name = ?", slots -> slots.text(name));
    database.update(
        "insert into setting (name, content) values (?, ?)",
        slots -> slots.text(name).text(content));
  }
}
