package org.ringfence.cli.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Safekeeping;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.LockOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup of the register, beside it or as one file to carry away. */
@Command(name = "backup", mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @ArgGroup private @Nullable Task task;

  @Mixin private final RegisterOption register = new RegisterOption();
  @Mixin private final LockOption lock = new LockOption();

  public BackupCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** One of the two, or neither. */
  static final class Task {
    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--list")
    private boolean list;
  }

  @Override
  public Integer call() {
    var asked = task;
    if (asked != null && asked.list) {
      return list();
    }
    return asked != null && asked.out != null ? carry(asked.out) : beside();
  }

  private int beside() {
    return lock.isGiven()
        ? console.finish(CommandWords.refused("backup.beside.locked", ""), nothing -> {})
        : console.finish(register.on(services, this::made), this::show);
  }

  private Outcome<Safekeeping.Kept> made(Workspace workspace) {
    var before = workspace.concerns();
    return workspace
        .backups()
        .now()
        .map(
            kept -> {
              sayOf(workspace.backups(), before);
              return kept;
            });
  }

  private int list() {
    return console.finish(
        register.on(services, workspace -> workspace.backups().list()),
        all -> all.forEach(this::show));
  }

  private void show(Safekeeping.Kept kept) {
    console.say("%s  %-9s  %s".formatted(kept.taken(), kept.occasion(), kept.file()));
  }

  private int carry(Path out) {
    return console.finish(
        lock.read()
            .then(secret -> register.on(services, workspace -> carried(workspace, out, secret))),
        file -> console.say(file.toString()));
  }

  private Outcome<Path> carried(Workspace workspace, Path out, Optional<char[]> secret) {
    var before = workspace.concerns();
    try {
      return workspace
          .backups()
          .carry(out, secret, () -> false, bytes -> {})
          .map(
              file -> {
                sayOf(workspace.backups(), before);
                return file;
              });
    } finally {
      secret.ifPresent(one -> Arrays.fill(one, ' '));
    }
  }

  /** Says what is not in the backup, such as a photo that is missing. */
  private void sayOf(Safekeeping backups, List<Problem> before) {
    console.note(backups.concerns().stream().filter(one -> !before.contains(one)).toList());
    console.note(backups.evidence().stream().map(EvidenceProblem::problem).toList());
  }
}
