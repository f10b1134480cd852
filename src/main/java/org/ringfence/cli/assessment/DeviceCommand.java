package org.ringfence.cli.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.ReplacementBeforeSigning;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.maker.SeveralBrands;
import org.ringfence.cli.part.CommandServices;
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
@Command(
    name = "device",
    description = "List the equipment, and replace a device by another.",
    mixinStandardHelpOptions = true)
public final class DeviceCommand {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final CommandServices services;
  private final Console console;

  public DeviceCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "list",
      description = "List the equipment of an assessment, and what has to be asked again.",
      mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--assessment", required = true, paramLabel = "ID", description = "Which.")
          String assessment,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.open(assessment)), this::show);
  }

  @Command(
      name = "replace",
      description = {
        "Put a new device in the place of one that is listed.",
        "The old one is kept as removed. What was found on it is not known of the new one until",
        "somebody says so."
      },
      mixinStandardHelpOptions = true)
  int replace(
      @Mixin ChangedAssessment assessment,
      @Option(
              names = "--line",
              required = true,
              paramLabel = "NUMBER",
              description = "The line of the old device, as listed.")
          int line,
      @Option(
              names = "--label",
              defaultValue = "",
              paramLabel = "BRAND",
              description = "The brand on the new one's label.")
          String label,
      @Option(names = "--model", defaultValue = "", description = "The new one's model.")
          String model,
      @Option(names = "--serial", defaultValue = "", description = "Its serial number.")
          String serial,
      @Option(names = "--mac", defaultValue = "", description = "Its MAC address.") String mac,
      @Option(
              names = "--on",
              paramLabel = "DAY",
              description = "The day on which it was replaced; today if left out.")
          @Nullable LocalDate on,
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

  @Command(
      name = "split",
      description = {
        "Make a line of its own for each brand, where one line names several.",
        "A line may also be left as it is: the worst of its makers then counts for all of it."
      },
      mixinStandardHelpOptions = true)
  int split(
      @Mixin ChangedAssessment assessment,
      @Option(
              names = "--line",
              required = true,
              paramLabel = "NUMBER",
              description = "The line, as listed.")
          int line,
      @Option(
              names = "--into",
              paramLabel = "LABEL",
              description = {
                "What stands on each device, once for each, in order; as the line would be cut if",
                "left out."
              })
          @Nullable List<String> labels,
      @Option(
              names = "--count",
              paramLabel = "NUMBER",
              description = {
                "How many there are of each, once for each, in the same order; “unknown” for those",
                "that nobody has counted."
              })
          @Nullable List<String> counts,
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

  @Command(
      name = "still-so",
      description = "Say that what was found on the old device is so of the new one, as stated.",
      mixinStandardHelpOptions = true)
  int stillSo(
      @Mixin ChangedAssessment assessment,
      @Option(names = "--question", required = true, paramLabel = "ID", description = "Which.")
          String question,
      @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who says so.")
          String by,
      @Option(names = "--on", required = true, paramLabel = "DAY", description = "On which day.")
          LocalDate on,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.stillSo(assessment.id(), question, by, on)),
        this::open);
  }

  @Command(
      name = "leave-open",
      description = "Leave open what was found on the old device, and ask no more about it.",
      mixinStandardHelpOptions = true)
  int leaveOpen(
      @Mixin ChangedAssessment assessment,
      @Option(names = "--question", required = true, paramLabel = "ID", description = "Which.")
          String question,
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
                  console.say("    Replaced on %s by %s.".formatted(DAY.format(by.on()), by.by())));
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
    services.files().makers().several(dossier).forEach(one -> say(console, dossier, one));
    dossier.earlier().stream()
        .filter(was -> was.isOlder(dossier.assessment().answer(was.question())))
        .map(was -> older(services, was, dossier.assessment().answer(was.question())))
        .forEach(console::say);
    if (!dossier.reopened().isEmpty()) {
      console.say("A device was replaced. Not known of the new one any more:");
    }
    for (ReopenedAnswer was : dossier.reopened()) {
      console.say(
          "%s  %s: “%s” was said (%s)"
              .formatted(
                  was.question(),
                  services.wording().title(was.question()),
                  was.answer().values().stream()
                      .map(value -> services.wording().valueLabel(was.question(), value))
                      .collect(Collectors.joining(", ")),
                  services.wording().label("basis", was.answer().basis().id())));
    }
  }

  private static String older(CommandServices services, ReopenedAnswer was, Answer now) {
    return "%s: the answer is of %s, and the new device came on %s. Was it seen on the new one?"
        .formatted(
            services.wording().title(was.question()),
            now.on().map(DAY::format).orElse(""),
            DAY.format(was.on()));
  }

  private static void say(Console console, Dossier dossier, SeveralBrands one) {
    console.say(
        "Line %d names several brands: “%s”. The worst of them counts for all of it."
            .formatted(one.position() + 1, one.device().label()));
    console.say(
        "Leave it so, or split it: ringfence device split --assessment %s --line %d%s"
            .formatted(
                dossier.entry().assessmentId(), one.position() + 1, SplitParts.example(one)));
  }
}
