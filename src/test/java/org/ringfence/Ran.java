package org.ringfence;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.cli.part.Console;
import org.ringfence.signing.QuickKeys;

/**
 * What came of a command.
 *
 * @param code with which it ended
 * @param out what it printed
 * @param err what it said of what is wrong or to be minded
 */
record Ran(int code, String out, String err) {
  private static final Clock MORNING =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private static final CatalogueServices KNOWLEDGE = CompositionRoot.bundled(MORNING);

  /** All that was said. */
  String said() {
    return out + err;
  }

  /** The program of a user whose own files are in a folder. */
  static CompositionRoot wiring(Path folder) {
    var folders = new UserFolders(folder.resolve("data"), folder.resolve("documents"));
    return new CompositionRoot(folders, MORNING, QuickKeys.FILES, KNOWLEDGE);
  }

  /** A command of that user. */
  static Ran in(Path folder, String... arguments) {
    return by(wiring(folder), arguments);
  }

  /** A command of a program that is there. */
  static Ran by(CompositionRoot wiring, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(err));
    var code = wiring.commandLine(console).run(arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
