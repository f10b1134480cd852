package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.cli.EveryCommand;
import org.ringfence.cli.part.Console;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.NewRevision;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** That an assessment is signed is said before anything of what was given for a change to it. */
class SignedFirstTest {
  private static final LocalDate NEVER = LocalDate.of(2031, 1, 1);

  @TempDir private Path folder;
  private String id = "";

  private CompositionRoot wiring() {
    return Ran.wiring(folder);
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  @BeforeEach
  void sign() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "three plain words\n").toString();
    id = run("import", "samples/kent-county-council.json").out().split("\\s+", 2)[0];
    run("key", "make", "--name", "Ada", "--passphrase-file", secret);
    var signed =
        run("sign", "here", "--assessment", id, "--role", "assessor", "--passphrase-file", secret);
    assertThat(signed.code()).as(signed.err()).isZero();
  }

  @Test
  void everyCommandThatChangesSaysIsBeforeItLooksAtAnythingElse() throws IOException {
    var there = Files.writeString(folder.resolve("there"), "");
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var changing = EveryCommand.changing(wiring().services(), console, there);
    assertThat(changing.stream().map(line -> line[0] + " " + line[1]))
        .containsExactlyInAnyOrder(
            "device replace",
            "device split",
            "device still-so",
            "device leave-open",
            "evidence add",
            "evidence remove");
    for (var line : changing) {
      var whole = new ArrayList<>(List.of(line));
      whole.set(whole.indexOf("--assessment") + 1, id);
      saysOnlyThatItIsSigned(whole);
      saysOnlyThatItIsSigned(List.of(line[0], line[1], "--assessment=" + id));
      saysOnlyThatItIsSigned(
          Stream.concat(whole.stream(), Stream.of("--on", "the day before")).toList());
      saysOnlyThatItIsSigned(
          whole.stream()
              .map(word -> word.equals(there.toString()) ? folder.resolve("no").toString() : word)
              .map(word -> word.equals("2026-11-22") ? "2031-01-01" : word)
              .map(word -> word.equals("1") ? "many" : word)
              .toList());
    }
  }

  private void saysOnlyThatItIsSigned(List<String> line) {
    var ran = run(line.toArray(String[]::new));
    assertThat(ran.code()).as("%s", line).isEqualTo(1);
    assertThat(ran.err().lines())
        .as("%s", line)
        .singleElement()
        .asString()
        .contains("This assessment is signed, so it can't change.", NewRevision.HOW);
  }

  /** A command that only looks, puts away or signs names its assessment in a way of its own. */
  @Test
  void whateverElseNamesAnAssessmentChangesNone() throws IOException {
    var there = Files.writeString(folder.resolve("there"), "");
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var changing =
        EveryCommand.changing(wiring().services(), console, there).stream()
            .map(Arrays::asList)
            .collect(Collectors.toSet());
    var others =
        EveryCommand.arguments(wiring().services(), console, there).stream()
            .map(Arrays::asList)
            .filter(line -> line.contains("--assessment"))
            .filter(line -> !changing.contains(line))
            .map(line -> line.get(0) + " " + line.get(1))
            .collect(Collectors.toSet());
    assertThat(others)
        .isEqualTo(
            Set.of(
                "archive add",
                "archive undo",
                "archive remove",
                "device list",
                "evidence list",
                "evidence copy",
                "sign here",
                "sign check",
                "sign request",
                "sign requests"));
  }

  @Test
  void everyChangeOfTheWindowSaysSoFirst() {
    var device = DeviceDraft.of(Device.Kind.CAMERA).label("a\u0000b").device();
    var answer =
        new Answer(List.of("no such value"), Basis.UNKNOWN, "", Optional.of(NEVER), "", "");
    List<Function<Workspace, Outcome<Dossier>>> changes =
        List.of(
            at -> at.describe(id, LocalDate.of(1066, 10, 14)),
            at -> at.place(id, "a\u0000b"),
            at -> at.answer(id, "no.question", answer),
            at -> at.answerHere(id, "no.question", answer, ""),
            at -> at.inherit(id, "no.question"),
            at -> at.devices(id, List.of(device)),
            at -> at.replace(id, 99, device, NEVER),
            at -> at.split(id, 99, List.of()),
            at -> at.stillSo(id, "no.question", "", NEVER),
            at -> at.leaveOpen(id, "no.question"),
            at -> at.reconcile(id, "X99", new Reconciliation("", NEVER, "")),
            at -> at.unreconcile(id, "X99"),
            at -> at.undo(id),
            at -> at.redo(id),
            at -> at.attachments().add(id, "no.question", folder.resolve("no")),
            at -> at.attachments().remove(id, "no.question", ""));
    var register = folder.resolve("data/register.ringfence");
    var opened = wiring().services().register().apply(register);
    assertThat(opened).isInstanceOf(Outcome.Done.class);
    if (opened instanceof Outcome.Done<Workspace>(var workspace)) {
      try (workspace) {
        changes.forEach(change -> assertThat(why(change.apply(workspace))).contains("is signed"));
      }
    }
  }

  private static String why(Outcome<Dossier> outcome) {
    return switch (outcome) {
      case Outcome.Done<Dossier> done -> "";
      case Outcome.Refused<Dossier>(var problems) ->
          problems.stream().map(Problem::message).collect(Collectors.joining(" | "));
    };
  }
}
