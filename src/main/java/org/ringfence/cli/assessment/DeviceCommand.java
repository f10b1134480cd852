package org.ringfence.cli.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.ReplacementBeforeSigning;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.maker.SeveralBrands;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.ReopenedAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the equipment, replaces a device, and decides what becomes of what was found on it. */
@Command(name = "device", mixinStandardHelpOptions = true)
public final class DeviceCommand {

  private final CommandServices services;
  private final Console console;

  public DeviceCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.open(assessment)), this::show);
  }

  @Command(name = "replace", mixinStandardHelpOptions = true)
  int replace(
      @Mixin ChangedAssessment assessment,
      @Option(names = "--line", required = true, paramLabel = "NUMBER") int line,
      @Option(names = "--label", defaultValue = "", paramLabel = "BRAND") String label,
      @Option(names = "--model", defaultValue = "") String model,
      @Option(names = "--serial", defaultValue = "") String serial,
      @Option(names = "--mac", defaultValue = "") String mac,
      @Option(names = "--on", paramLabel = "DAY") @Nullable LocalDate on,
      @Mixin RegisterOption register) {
    // The line's own kind is kept, whatever stands here.
    var replacement =
        DeviceDraft.of(Device.Kind.RECORDER)
            .label(label)
            .model(model)
            .serials(List.of(serial))
            .macs(List.of(mac))
            .device();
    var day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(services.clock()));
    return console.finish(
        register.on(
            services,
            workspace ->
                workspace
                    .replace(assessment.id(), line - 1, replacement, day)
                    .map(now -> new Swapped(now, note(workspace, now, line - 1)))),
        swapped -> {
          show(swapped.now());
          swapped.note().ifPresent(console::note);
        });
  }

  /** What a swap has made, and what is to be minded of its day. */
  private record Swapped(Dossier now, Optional<String> note) {}

  private static Optional<String> note(Workspace workspace, Dossier now, int line) {
    return now.history()
        .device(line)
        .replaced()
        .flatMap(ReplacementBeforeSigning.of(workspace, now)::note);
  }

  @Command(name = "split", mixinStandardHelpOptions = true)
  int split(
      @Mixin ChangedAssessment assessment,
      @Option(names = "--line", required = true, paramLabel = "NUMBER") int line,
      @Option(names = "--into", paramLabel = "LABEL") @Nullable List<String> labels,
      @Option(names = "--count", paramLabel = "NUMBER") @Nullable List<String> counts,
      @Mixin RegisterOption register) {
    var said =
        new SplitParts(
            Optional.ofNullable(labels).orElse(List.of()),
            Optional.ofNullable(counts).orElse(List.of()));
    return console.finish(
        register.on(
            services,
            workspace ->
                workspace
                    .changeable(assessment.id())
                    .then(dossier -> said.parts(dossier, line - 1, workspace.makers()))
                    .then(parts -> workspace.split(assessment.id(), line - 1, parts))),
        this::show);
  }

  @Command(name = "still-so", mixinStandardHelpOptions = true)
  int stillSo(
      @Mixin ChangedAssessment assessment,
      @Option(names = "--question", required = true, paramLabel = "ID") String question,
      @Option(names = "--by", required = true, paramLabel = "NAME") String by,
      @Option(names = "--on", required = true, paramLabel = "DAY") LocalDate on,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.stillSo(assessment.id(), question, by, on)),
        this::open);
  }

  @Command(name = "leave-open", mixinStandardHelpOptions = true)
  int leaveOpen(
      @Mixin ChangedAssessment assessment,
      @Option(names = "--question", required = true, paramLabel = "ID") String question,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.leaveOpen(assessment.id(), question)),
        this::open);
  }

  private void show(Dossier dossier) {
    var devices = dossier.devices().stream().map(DeviceFinding::device).toList();
    for (var line = 0; line < devices.size(); line++) {
      console.say("%2d  %s".formatted(line + 1, words(devices.get(line))));
      dossier
          .history()
          .device(line)
          .replaced()
          .ifPresent(
              by ->
                  console.say(
                      "    "
                          + CommandWords.say(
                              "device.replaced", CommandWords.day(by.on()), by.by())));
    }
    open(dossier);
  }

  private String words(Device device) {
    var all =
        Stream.of(
            Stream.of(
                services.wording().label("device-kind", device.kind().id()),
                services.wording().label("device-status", device.status().id()),
                device.label(),
                device.model()),
            device.serials().stream(),
            device.macs().stream());
    return all.flatMap(one -> one)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("  "));
  }

  private void open(Dossier dossier) {
    say(services, console, dossier);
  }

  /** Says what somebody should decide: lines to be split, and what a replaced device left open. */
  static void say(CommandServices services, Console console, Dossier dossier) {
    remarks(services, dossier).forEach(console::say);
  }

  /** What is to be said of an equipment besides, a line each. */
  static List<String> remarks(CommandServices services, Dossier dossier) {
    var lines = new ArrayList<String>();
    services
        .files()
        .makers()
        .several(dossier)
        .forEach(one -> lines.addAll(several(dossier, one)));
    dossier.earlier().stream()
        .filter(was -> was.isOlder(dossier.assessment().answer(was.question())))
        .map(was -> older(services, was, dossier.assessment().answer(was.question())))
        .forEach(lines::add);
    if (!dossier.reopened().isEmpty()) {
      lines.add(CommandWords.say("device.reopened"));
    }
    for (ReopenedAnswer was : dossier.reopened()) {
      lines.add(
          CommandWords.say(
              "device.reopened.line",
              was.question(),
              services.wording().title(was.question()),
              was.answer().values().stream()
                  .map(value -> services.wording().valueLabel(was.question(), value))
                  .collect(Collectors.joining(", ")),
              services.wording().label("basis", was.answer().basis().id())));
    }
    return lines;
  }

  private static String older(CommandServices services, ReopenedAnswer was, Answer now) {
    return CommandWords.say(
        "device.older",
        services.wording().title(was.question()),
        now.on().map(CommandWords::day).orElse(""),
        CommandWords.day(was.on()));
  }

  private static List<String> several(Dossier dossier, SeveralBrands one) {
    return List.of(
        CommandWords.say("device.several", one.position() + 1, one.device().label()),
        CommandWords.say(
            "device.several.mend",
            dossier.entry().assessmentId(),
            one.position() + 1,
            SplitParts.example(one)));
  }
}
