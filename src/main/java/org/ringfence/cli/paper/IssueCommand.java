package org.ringfence.cli.paper;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.assessment.sealing.EditedPaper;
import org.ringfence.assessment.sealing.EditedPapers;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.DespiteOption;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.model.verdict.TextDifferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives out a paper that somebody edited. */
@Command(
    name = "issue",
    description = "Give out a paper that was edited in Word or Excel: seal it with your own key.",
    footer = {
      "",
      "It shows what was edited before it seals anything. What you seal, you vouch for: every",
      "word and number in the file. Authors and other traces of persons are taken out."
    },
    mixinStandardHelpOptions = true)
public final class IssueCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();
  @Mixin private final PassphraseOption passphrase = new PassphraseOption();
  @Mixin private final DespiteOption despite = new DespiteOption();

  @Parameters(paramLabel = "FILE", description = "The edited Word report or Excel workbook.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "OUT",
      description =
          "Where the sealed paper goes; beside FILE, with “-issued” in its name, if left out.")
  private @Nullable Path out;

  @Option(
      names = "--correct",
      paramLabel = "WHY",
      description = "What it corrects, if this paper was given out before.")
  private String correction = "";

  @Option(
      names = "--yes-these-differences",
      description = {
        "Seal it with the differences that are shown. Without this you are asked,",
        "or, where nobody can answer, they are shown and nothing is sealed."
      })
  private boolean confirmed;

  public IssueCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.finish(
        register.on(services, this::issued),
        paper -> {
          console.say(paper.file().toString());
          paper.given().ifPresent(console::note);
        });
  }

  private Outcome<WrittenPaper> issued(Workspace workspace) {
    var papers = workspace.editedPapers();
    return papers
        .look(file)
        .then(seen -> seen.despiteMissingEvidence(despite.isGiven()).complete())
        .map(this::minded)
        .then(this::confirmed)
        .then(seen -> papers.reasoned(seen, correction))
        .then(seen -> passphrase.read().then(word -> sealed(papers, seen, word)));
  }

  private EditedPaper minded(EditedPaper seen) {
    seen.lost().forEach(one -> console.note(one.problem().what()));
    return seen;
  }

  private Outcome<WrittenPaper> sealed(EditedPapers papers, EditedPaper seen, char[] word) {
    try {
      var to = Optional.ofNullable(out).orElseGet(() -> EditedPapers.beside(file));
      return papers.seal(seen, to, correction, word);
    } finally {
      Arrays.fill(word, '\0');
    }
  }

  private Outcome<EditedPaper> confirmed(EditedPaper seen) {
    if (!seen.edited()) {
      return Outcome.done(seen);
    }
    show(seen);
    return confirmed || typed()
        ? Outcome.done(seen)
        : Outcome.refused(
            "Nothing was sealed yet.",
            file.toString(),
            "Read the differences; if all of them are meant, give the same command with"
                + " --yes-these-differences"
                + (correction.isBlank()
                    ? ", and with --correct REASON if it corrects a paper."
                    : "."));
  }

  private void show(EditedPaper seen) {
    seen.notes().forEach(console::say);
    console.say(
        "Beside the paper as Ringfence writes it, %s. This is a help to see what was edited, and no"
                .formatted(counted(TextDifferences.of(seen.changes())))
            + " proof that nothing else was.");
    seen.changes().forEach(change -> lines(change).forEach(console::say));
  }

  /** How many lines were changed, added and removed, in words. */
  static String counted(TextDifferences found) {
    var parts =
        Stream.of(TextChange.Kind.values())
            .filter(kind -> found.count(kind) > 0)
            .map(kind -> counted(found.count(kind), kind))
            .toList();
    return parts.isEmpty() ? "no line of text differs" : String.join(", ", parts);
  }

  private static String counted(int count, TextChange.Kind kind) {
    return (count == 1 ? "1 line was " : count + " lines were ")
        + kind.name().toLowerCase(Locale.ROOT);
  }

  /** One difference, in both of its forms. */
  static List<String> lines(TextChange change) {
    return switch (change.kind()) {
      case CHANGED ->
          Stream.concat(
                  change.written().map("  Ringfence writes: "::concat).stream(),
                  change.given().map("  in this file:     "::concat).stream())
              .toList();
      case ADDED -> change.given().map("  added:            "::concat).stream().toList();
      case REMOVED -> change.written().map("  removed:          "::concat).stream().toList();
    };
  }

  private static boolean typed() {
    return Optional.ofNullable(System.console())
        .map(asked -> asked.readLine("Seal it with these differences? Type yes: "))
        .filter(answer -> answer.strip().equalsIgnoreCase("yes"))
        .isPresent();
  }
}
