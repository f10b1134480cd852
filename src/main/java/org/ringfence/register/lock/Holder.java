package org.ringfence.register.lock;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who has a register open, as it stands in plain text beside it.
 *
 * @param user the name under which the person is signed in to the computer
 * @param computer the computer's name
 * @param process the program's number on that computer
 * @param started when that program started, which tells it from an older one of the same number;
 *     empty where the computer doesn't say
 * @param since when the register was opened; empty where the text doesn't say
 */
record Holder(
    String user, String computer, String process, String started, Optional<Instant> since) {

  private static final String TITLE = "Ringfence has the register beside this file open.";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /** This very program, from now. */
  static Holder here(Clock clock) {
    var self = ProcessHandle.current();
    return new Holder(
        System.getProperty("user.name", "somebody"),
        computerName(),
        Long.toString(self.pid()),
        self.info().startInstant().map(Instant::toString).orElse(""),
        Optional.of(clock.instant()));
  }

  /** The holder that a text tells of; what it leaves out is empty. */
  static Holder parse(List<String> lines) {
    return new Holder(
        value(lines, "user"),
        value(lines, "computer"),
        value(lines, "process"),
        value(lines, "started"),
        instant(value(lines, "since")));
  }

  /** The text that {@link #parse} reads. */
  List<String> lines() {
    return List.of(
        TITLE,
        "user: " + oneLine(user),
        "computer: " + oneLine(computer),
        "process: " + process,
        "started: " + started,
        "since: " + since.map(Instant::toString).orElse(""));
  }

  /** Whether both are the same run of the same program. */
  boolean isSameProcess(Holder other) {
    return !started.isEmpty()
        && started.equals(other.started)
        && process.equals(other.process)
        && computer.equals(other.computer);
  }

  /** Who, where and since when: "anna on computer PC-12, since 09:12 on 22 November 2026". */
  String sentencePart(ZoneId zone) {
    var who = user.isEmpty() ? TEXTS.say("holder.somebody") : user;
    var where = computer.isEmpty() ? who : TEXTS.say("holder.computer", who, computer);
    return since.map(from -> since(where, from.atZone(zone))).orElse(where);
  }

  private static String since(String where, ZonedDateTime from) {
    return TEXTS.say("holder.since", where, TIME.format(from), from.toLocalDate());
  }

  private static String value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip())
        .findFirst()
        .orElse("");
  }

  private static Optional<Instant> instant(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  /** Not asked of the network, which Ringfence never uses, not even to look a name up. */
  private static String computerName() {
    return setting("COMPUTERNAME").or(Holder::kernelName).or(() -> setting("HOSTNAME")).orElse("");
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank());
  }

  private static Optional<String> kernelName() {
    try {
      var name = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
      return Optional.of(name).filter(text -> !text.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
