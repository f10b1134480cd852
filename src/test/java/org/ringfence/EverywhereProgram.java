package org.ringfence;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.cli.part.Console;
import org.ringfence.signing.QuickKeys;

/** Writes all that the program writes about one register, as it does where it is started. */
final class EverywhereProgram {
  /** When it is the same day from Honolulu to Auckland. */
  private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");

  private static final String SIGNED = "4da62fe8-18f9-4bc9-880a-48d5da9174b3";
  private static final String SAMPLE = "samples/kent-county-council.json";

  private EverywhereProgram() {}

  /**
   * Runs each command.
   *
   * @param arguments the folder of this place, in which a register lies, and that of the first
   */
  public static void main(String[] arguments) throws IOException {
    Main.beTheSameEverywhere();
    var here = Path.of(arguments[0]);
    var first = Path.of(arguments[1]);
    var wiring =
        new CompositionRoot(
            new UserFolders(here.resolve("data"), here),
            Clock.fixed(NOW, ZoneId.systemDefault()),
            QuickKeys.FILES);
    var said = new StringWriter();
    for (var command : commands(here, first)) {
      var to = new PrintWriter(said);
      to.println(String.join(" ", command));
      to.println(wiring.commandLine(new Console(to, to)).run(command.toArray(String[]::new)));
    }
    Files.writeString(
        here.resolve("said.txt"),
        said.toString().replace(here.toString(), "HERE").replace(first.toString(), "HERE"));
  }

  private static List<List<String>> commands(Path here, Path first) {
    var register = List.of("--register", here.resolve("register.ringfence").toString());
    var commands = new ArrayList<List<String>>();
    for (var kind : List.of("site", "sign-off", "checklist")) {
      commands.add(report(register, here, kind, "exempt", kind + ".docx", true));
    }
    for (var kind : List.of("committee", "workbook")) {
      var ending = kind.equals("workbook") ? ".xlsx" : ".docx";
      for (var edition : List.of("exempt", "public")) {
        commands.add(report(register, here, kind, edition, kind + edition + ending, false));
      }
    }
    commands.add(report(register, here, "site", "public", "public.docx", true));
    commands.add(report(register, here, "foi", "public", "foi.docx", false));
    commands.add(report(register, here, "foi", "public", "foi.xlsx", false));
    commands.add(with(register, "list"));
    commands.add(with(register, "export", here.resolve("export.json").toString()));
    commands.add(List.of("score", SAMPLE));
    commands.add(List.of("score", "--json", SAMPLE));
    for (var paper : List.of("site.docx", "sign-off.docx", "public.docx", "workbookexempt.xlsx")) {
      commands.add(List.of("verify", first.resolve(paper).toString()));
    }
    commands.add(List.of("verify", here.resolve("register.ringfence").toString()));
    return commands;
  }

  private static List<String> report(
      List<String> register, Path here, String kind, String edition, String name, boolean one) {
    var report = new ArrayList<>(with(register, "report", "--kind", kind, "--edition", edition));
    report.addAll(List.of("--out", here.resolve(name).toString()));
    if (one) {
      report.addAll(List.of("--assessment", SIGNED));
    }
    return report;
  }

  private static List<String> with(List<String> register, String... command) {
    var all = new ArrayList<>(List.of(command));
    all.addAll(register);
    return all;
  }
}
