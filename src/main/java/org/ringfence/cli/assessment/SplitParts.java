package org.ringfence.cli.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.entering.SplitDevice;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.assessment.maker.SeveralBrands;
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
      return refused("The equipment has no line %d.".formatted(line + 1), "Choose one.");
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
      return refused(
          "Line %d does not name several brands: “%s”.".formatted(line + 1, found.device().label()),
          "Say with --into what stands on each device, once for each.");
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
      return refused(
          "The line becomes %s: %s."
              .formatted(
                  all.size() + " lines",
                  all.stream().map(label -> "“" + label + "”").collect(Collectors.joining(", "))),
          "Say how many there are of each, in this order, with --count NUMBER or --count unknown"
              + " once for each%s."
                  .formatted(device.count().map(count -> "; the line counts " + count).orElse("")));
    }
    var read = counts.stream().filter(text -> isNumber(text) || text.equals(UNKNOWN)).toList();
    return read.size() == counts.size()
        ? Outcome.done(counts.stream().map(SplitParts::number).toList())
        : refused("A count is neither a whole number up to 100,000 nor “unknown”.", "Give it so.");
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= MOST;
  }

  private static Optional<Integer> number(String text) {
    return text.equals(UNKNOWN) ? Optional.empty() : Optional.of(Integer.valueOf(text));
  }

  private static <T> Outcome<T> refused(String what, String mend) {
    return Outcome.refused(what, "", mend + " Nothing was changed.");
  }
}
