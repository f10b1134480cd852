package org.ringfence.cli.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.PaperKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be asked of a council's own templates. */
@Command(name = "template", mixinStandardHelpOptions = true)
public final class TemplateCommand {
  private final CommandServices services;
  private final Console console;

  public TemplateCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** Says what a template's places are, and which tags it does not have or nobody knows. */
  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--kind", defaultValue = "committee", paramLabel = "KIND") String kind,
      @Option(names = "--out", paramLabel = "PAPER") @Nullable Path out) {
    var sound = new boolean[1];
    var code =
        console.finish(
            paper(kind).then(paper -> services.files().templates().check(file, paper, Optional.ofNullable(out))),
            fit -> {
              fit.lines().forEach(console::say);
              sound[0] = fit.sound();
            });
    return code == Console.DONE && !sound[0] ? Console.BAD_DATA : code;
  }

  /** Lists the tags that a template can have. */
  @Command(name = "tags", mixinStandardHelpOptions = true)
  int tags(@Option(names = "--kind", defaultValue = "committee", paramLabel = "KIND") String kind) {
    return console.finish(
        paper(kind).map(paper -> services.files().templates().tags(paper)),
        tags -> tags.forEach((tag, holds) -> console.say(tag + "  " + holds)));
  }

  private static Outcome<PaperKind> paper(String kind) {
    return PaperKind.of(kind)
        .map(Outcome::done)
        .orElseGet(() -> CommandWords.refused("template.kind.unknown", "", kind));
  }
}
