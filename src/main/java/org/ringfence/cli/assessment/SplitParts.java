package org.ringfence.cli.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.entering.SplitDevice;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.assessment.maker.SeveralBrands;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Device;
import org.ringfence.model.outcome.Outcome;

/**
 * What somebody says of the devices into which a line is split.
 *
 * @param labels what stands on each; none where the line's own label tells
 * @param counts how many there are of each, as typed; none where the line counts none
 */
record SplitParts(List<String> labels, List<String> counts) {
  private static final String UNKNOWN = "unknown";
  private static final int MOST = 100_000;

  SplitParts {
    labels = List.copyOf(labels);
    counts = List.copyOf(counts);
  }

  /** The options that a line needs besides its number: how many there are of each. */
  static String example(SeveralBrands one) {
    return counted(one.device())
        ? one.labels().stream().map(label -> " --count …").collect(Collectors.joining())
        : "";
  }

  /** Whether a number stands for the whole line, which nobody can share out but who knows. */
  private static boolean counted(Device device) {
    return device.count().filter(count -> count > 0).isPresent();
  }

  /** The devices that are meant; refused where it is not said how many there are of each. */
  Outcome<List<SplitDevice>> parts(Dossier dossier, int line, MakerGuide makers) {
    if (line < 0 || line >= dossier.devices().size()) {
      return CommandWords.refused("split.line.none", "", line + 1);
    }
    var found = dossier.devices().get(line);
    var all =
        labels.isEmpty()
            ? makers
                .several(line, found.device(), found.finding())
                .map(SeveralBrands::labels)
                .orElse(List.of())
            : labels;
    if (all.isEmpty()) {
      return CommandWords.refused("split.line.single", "", line + 1, found.device().label());
    }
    return counts(all, found.device()).map(counts -> parts(all, counts));
  }

  private static List<SplitDevice> parts(List<String> labels, List<Optional<Integer>> counts) {
    var parts = new ArrayList<SplitDevice>();
    for (var at = 0; at < labels.size(); at++) {
      parts.add(new SplitDevice(labels.get(at), counts.get(at)));
    }
    return List.copyOf(parts);
  }

  private Outcome<List<Optional<Integer>>> counts(List<String> all, Device device) {
    if (counts.isEmpty() && !counted(device)) {
      return Outcome.done(all.stream().map(label -> Optional.<Integer>empty()).toList());
    }
    if (counts.size() != all.size()) {
      return Outcome.refused(
          CommandWords.count(
              "split.becomes",
              all.size(),
              all.stream()
                  .map(label -> CommandWords.say("split.label", label))
                  .collect(Collectors.joining(", "))),
          "",
          device
              .count()
              .map(count -> CommandWords.say("split.counts.of", count))
              .orElseGet(() -> CommandWords.say("split.counts")));
    }
    var read = counts.stream().filter(text -> isNumber(text) || text.equals(UNKNOWN)).toList();
    return read.size() == counts.size()
        ? Outcome.done(counts.stream().map(SplitParts::number).toList())
        : CommandWords.refused("split.count.unread", "");
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= MOST;
  }

  private static Optional<Integer> number(String text) {
    return text.equals(UNKNOWN) ? Optional.empty() : Optional.of(Integer.valueOf(text));
  }
}
