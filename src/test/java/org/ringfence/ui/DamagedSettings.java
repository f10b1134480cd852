package org.ringfence.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** What another program, or a disk, may have made of what a register remembers. */
public final class DamagedSettings {
  /** Of which a person has to know when they can't be read. */
  public static final List<String> RULES =
      List.of(
          "rule.appetite",
          "rule.inspector-may-approve",
          "rule.assessor-may-approve",
          "rule.approver-at-least",
          "rule.review-months",
          "rule.roles",
          "rule.trust",
          "rule.small-numbers");

  /** Of which nobody misses anything. */
  public static final List<String> COMFORTS =
      List.of("position.assessment", "position.step", "preference.look");

  /** Where the copies of backups go. */
  public static final String SECOND = "backup.second";

  /** What none of the rules can mean. */
  public static final List<String> VALUES =
      List.of(
          "",
          " ",
          "-1",
          "61",
          "9999999999999",
          "1.5",
          "abc",
          "{\"half\": ",
          "[]",
          "null",
          "TRUE",
          "٣",
          "a\nb\u001b[31m\u202e",
          "x".repeat(100_000));

  private DamagedSettings() {}

  /** Puts a text where a setting is, past the program. */
  public static void put(Path register, String name, String content) {
    write(register, name, content);
  }

  /** The same with bytes that are no text. */
  public static void putBytes(Path register, String name, String content) {
    write(register, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes a setting away, past the program. */
  public static void remove(Path register, String name) {
    try (var open = DriverManager.getConnection("jdbc:sqlite:" + register);
        var remove = open.prepareStatement("delete from setting where name = ?")) {
      remove.setString(1, name);
      remove.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path register, String name, Object content) {
    try (var open = DriverManager.getConnection("jdbc:sqlite:" + register);
        var put =
            open.prepareStatement("insert or replace into setting (name, content) values (?, ?)")) {
      put.setString(1, name);
      put.setObject(2, content);
      put.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
