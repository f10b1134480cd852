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
import org.ringfence.cli.part.CommandWords;
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
@Command(name = "issue", mixinStandardHelpOptions = true)
public final class IssueCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();
  @Mixin private final PassphraseOption passphrase = new PassphraseOption();
  @Mixin private final DespiteOption despite = new DespiteOption();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "OUT")
  private @Nullable Path out;

  @Option(names = "--correct", paramLabel = "WHY")
  private String correction = "";

  @Option(names = "--yes-these-differences")
  private boolean confirmed;

  @Option(names = "--yes-a-draft")
  private boolean draft;

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
        .then(this::drafted)
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

  /** Nobody gives out a draft without being asked. */
  private Outcome<EditedPaper> drafted(EditedPaper seen) {
    if (seen.drafts().isEmpty()) {
      return Outcome.done(seen);
    }
    seen.drafts().forEach(console::note);
    return draft || typed("issue.confirm.draft")
        ? Outcome.done(seen)
        : CommandWords.refused("issue.unconfirmed.draft", file.toString());
  }

  private Outcome<EditedPaper> confirmed(EditedPaper seen) {
    if (!seen.edited()) {
      return Outcome.done(seen);
    }
    show(seen);
    return confirmed || typed("issue.confirm")
        ? Outcome.done(seen)
        : CommandWords.refused(
            correction.isBlank() ? "issue.unconfirmed" : "issue.unconfirmed.correcting",
            file.toString());
  }

  private void show(EditedPaper seen) {
    seen.notes().forEach(console::say);
    console.say(CommandWords.say("issue.differences", counted(TextDifferences.of(seen.changes()))));
    seen.changes().forEach(change -> lines(change).forEach(console::say));
  }

  /** How many lines were changed, added and removed, in words. */
  static String counted(TextDifferences found) {
    var parts =
        Stream.of(TextChange.Kind.values())
            .filter(kind -> found.count(kind) > 0)
            .map(kind -> counted(found.count(kind), kind))
            .toList();
    return parts.isEmpty() ? CommandWords.say("differences.none") : String.join(", ", parts);
  }

  private static String counted(int count, TextChange.Kind kind) {
    return CommandWords.count("differences." + kind.name().toLowerCase(Locale.ROOT), count);
  }

  /** One difference, in both of its forms. */
  static List<String> lines(TextChange change) {
    return switch (change.kind()) {
      case CHANGED ->
          Stream.concat(
                  change.written().map(line -> shown("difference.written", line)).stream(),
                  change.given().map(line -> shown("difference.given", line)).stream())
              .toList();
      case ADDED -> change.given().map(line -> shown("difference.added", line)).stream().toList();
      case REMOVED ->
          change.written().map(line -> shown("difference.removed", line)).stream().toList();
    };
  }

  private static String shown(String key, String line) {
    return "  %-18s%s".formatted(CommandWords.say(key), line);
  }

  private static boolean typed(String question) {
    return Optional.ofNullable(System.console())
        .map(asked -> asked.readLine("%s ", CommandWords.say(question)))
        .filter(answer -> answer.strip().equalsIgnoreCase(CommandWords.say("issue.confirm.yes")))
        .isPresent();
  }
}
