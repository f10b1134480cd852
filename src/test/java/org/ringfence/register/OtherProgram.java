package org.ringfence.register;

import static org.ringfence.register.RegisterFixture.CLOCK;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.outcome.Outcome;

/** A second Ringfence, in a process of its own. */
public final class OtherProgram implements AutoCloseable {

  static final int DEVICES = 40;
  private static final Set<String> HOLDING = Set.of("hold", "migrate", "try");

  private final Process process;
  private final BufferedReader output;

  private OtherProgram(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  public static OtherProgram start(Path register, String task) throws IOException {
    return started(command(register, task));
  }

  /** One that can write no file of more than so many blocks of 1,024 bytes. */
  static OtherProgram limited(Path register, int blocks) throws IOException {
    var limit = Stream.of("bash", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "bash");
    return started(Stream.concat(limit, command(register, "try").stream()).toList());
  }

  private static OtherProgram started(List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new OtherProgram(process);
  }

  private static List<String> command(Path register, String task) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1",
        "-Dstdout.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path"),
        OtherProgram.class.getName(),
        register.toString(),
        task);
  }

  /** The next line that it prints; empty when it has ended. */
  public String line() throws IOException {
    return Optional.ofNullable(output.readLine()).orElse("");
  }

  boolean isRunning() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** Kills it and gives the whole lines that it had still printed. */
  public List<String> kill() throws IOException {
    // Through its handle: destroying the process itself would throw away what it has printed.
    process.toHandle().destroyForcibly();
    var lines = new ArrayList<String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      lines.add(line);
    }
    process.onExit().join();
    return lines;
  }

  @Override
  public void close() throws IOException {
    kill();
    output.close();
  }

  /** Opens a register and keeps it open, or answers in it until somebody ends the process. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[1].equals("migrate")) {
      print("opening");
    }
    if (arguments[1].equals("change")) {
      change(Path.of(arguments[0]));
      return;
    }
    switch (Register.open(Path.of(arguments[0]), CLOCK)) {
      case Outcome.Refused<Register>(var problems) -> print(problems.getFirst().what());
      case Outcome.Done<Register>(var register) -> {
        print("open");
        if (HOLDING.contains(arguments[1])) {
          System.in.read();
        } else {
          answerForEver(register, arguments[1]);
        }
      }
    }
  }

  /** As a program of another kind does: in the middle of a change until somebody ends it. */
  private static void change(Path file) throws IOException {
    try (var connection = RegisterFixture.raw(file);
        var statement = connection.createStatement()) {
      statement.execute("begin immediate");
      statement.execute("update answer_value set value = 'changing'");
      print("changing");
      System.in.read();
    } catch (SQLException e) {
      print(String.valueOf(e.getMessage()));
    }
  }

  private static void answerForEver(Register register, String name) {
    for (int number = 0; true; number++) {
      register.save(answer(own("a1"), name + "." + number, "one", "two", "three"));
      print("saved " + name + "." + number + ".");
      register.saveEquipment("a1", equipment(name + "." + number));
    }
  }

  /** Many devices that all bear the same label, so that half of them would show. */
  public static Equipment equipment(String label) {
    var device =
        new Device(
            Device.Kind.CAMERA, label, "", "", "", "", Optional.empty(), Optional.empty(), "", "");
    return new Equipment.Devices(Collections.nCopies(DEVICES, device));
  }

  private static void print(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
