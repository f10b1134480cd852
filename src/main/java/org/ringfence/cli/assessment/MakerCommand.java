package org.ringfence.cli.assessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.maker.MakerGuide.Asked;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who made what bears a label, for one or for a list. */
@Command(name = "maker", mixinStandardHelpOptions = true)
public final class MakerCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;
  private final InputStream list;

  @Parameters(paramLabel = "LABEL", arity = "0..1")
  private @Nullable String label;

  @Option(names = "--mac", paramLabel = "MAC")
  private @Nullable String mac;

  @Option(names = "--json")
  private boolean json;

  public MakerCommand(CommandServices services, Console console) {
    this(services, console, System.in);
  }

  public MakerCommand(CommandServices services, Console console, InputStream list) {
    this.services = services;
    this.console = console;
    this.list = list;
  }

  @Override
  public Integer call() {
    return console.finish(asked(), this::answer);
  }

  private void answer(List<Asked> asked) {
    if (json) {
      console.raw(services.files().makers().json(asked));
    } else {
      asked.forEach(this::print);
    }
  }

  private Outcome<List<Asked>> asked() {
    return label == null && mac == null
        ? listed()
        : Outcome.done(List.of(new Asked(orEmpty(label), orEmpty(mac))));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private Outcome<List<Asked>> listed() {
    var strict = StandardCharsets.UTF_8.newDecoder();
    try (var lines = new BufferedReader(new InputStreamReader(list, strict))) {
      return Outcome.done(
          lines.lines().filter(line -> !line.isBlank()).map(MakerCommand::line).toList());
    } catch (UncheckedIOException e) {
      return unread(e.getCause());
    } catch (IOException e) {
      return unread(e);
    }
  }

  private static Outcome<List<Asked>> unread(@Nullable IOException cause) {
    return cause instanceof CharacterCodingException
        ? CommandWords.refused("maker.list.encoding", CommandWords.say("maker.list"))
        : CommandWords.refused("maker.list.unread", CommandWords.say("maker.list"));
  }

  private static Asked line(String line) {
    var parts = line.split("\t", 2);
    return new Asked(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
  }

  private void print(Asked asked) {
    var guide = services.files().makers();
    var finding = guide.identify(asked);
    console.say((asked.label() + "  " + asked.mac()).strip());
    console.say("  " + guide.made(finding));
    guide.why(asked, finding).forEach(sentence -> console.say("  " + sentence));
    if (!finding.model().isEmpty()) {
      console.say("  " + CommandWords.say("maker.model", finding.model()));
    }
    finding.offered().forEach(offer -> console.say("  " + guide.ask(offer)));
  }
}
