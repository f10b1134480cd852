package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does the whole job over a folder of assessment files, with no window. */
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Option(names = "--samples", paramLabel = "FOLDER", defaultValue = "samples")
  private Path samples = Path.of("samples");

  @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "target/demo")
  private Path out = Path.of("target/demo");

  public DemoCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.finish(
        services.demo().run(samples, out, console::say),
        files -> console.say(CommandWords.count("demo.done", files.size(), out)));
  }
}
