package org.ringfence.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ringfence.model.method.Maker;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.model.written.NaturalOrder;

/**
 * A maker and what an estate has of it, counted the same for every paper.
 *
 * @param key the maker's key; {@link Maker#UNKNOWN_KEY} where not known or not told
 * @param name as papers print it
 * @param installations how many have equipment of it
 * @param cameras how many cameras are known to be of it
 * @param open at how many installations the number of its cameras is not known
 */
public record MakerLine(String key, String name, int installations, int cameras, int open) {

  /** A line for each maker, most installations first; those not known last. */
  public static List<MakerLine> of(List<InstallationReportData> installations, PaperWords words) {
    return counted(installations, words, UnaryOperator.identity());
  }

  /**
   * The same with the rest of those that are known in one line, where there are more than a table
   * can have. An installation with several of the rest counts once there, too.
   *
   * @param most how many known makers have a line of their own
   * @param rest what so many others are called
   */
  public static List<MakerLine> of(
      List<InstallationReportData> installations,
      PaperWords words,
      int most,
      IntFunction<String> rest) {
    var all = of(installations, words);
    var known = all.stream().filter(line -> !line.isUnknown()).toList();
    if (known.size() <= most) {
      return all;
    }
    var others = known.subList(most, known.size()).stream().map(MakerLine::key).toList();
    var together = rest.apply(others.size());
    var lines =
        counted(
            installations,
            words,
            one -> others.contains(one.key()) ? new MakerCount("", together, one.cameras()) : one);
    return Stream.of(
            lines.stream().filter(line -> !line.isUnknown() && !line.key().isEmpty()),
            lines.stream().filter(line -> line.key().isEmpty()),
            lines.stream().filter(MakerLine::isUnknown))
        .flatMap(part -> part)
        .toList();
  }

  private static List<MakerLine> counted(
      List<InstallationReportData> installations, PaperWords words, UnaryOperator<MakerCount> as) {
    var lines = new LinkedHashMap<List<String>, MakerLine>();
    for (var one : installations) {
      var here = new LinkedHashMap<List<String>, MakerLine>();
      makers(one, words).stream()
          .map(as)
          .map(MakerLine::of)
          .forEach(line -> here.merge(line.id(), line, MakerLine::within));
      here.forEach((id, line) -> lines.merge(id, line, MakerLine::plus));
    }
    var sorted = new ArrayList<>(lines.values());
    sorted.sort(
        Comparator.comparing(MakerLine::isUnknown)
            .thenComparing(Comparator.comparingInt(MakerLine::installations).reversed())
            .thenComparing(MakerLine::name, NaturalOrder.OF_NAMES));
    return List.copyOf(sorted);
  }

  /** Of equipment that nobody has listed the maker is not known. */
  private static List<MakerCount> makers(InstallationReportData one, PaperWords words) {
    return one.makers().isEmpty()
        ? List.of(new MakerCount(Maker.UNKNOWN_KEY, words.say("not-known"), one.cameras()))
        : one.makers();
  }

  private static MakerLine of(MakerCount maker) {
    return new MakerLine(
        maker.key(),
        maker.name(),
        1,
        maker.cameras().orElse(0),
        maker.cameras().isPresent() ? 0 : 1);
  }

  /** What is not known differs from what an edition does not tell by its name alone. */
  private List<String> id() {
    return List.of(key, name);
  }

  /** Whether the maker is not known, or not told. */
  public boolean isUnknown() {
    return key.equals(Maker.UNKNOWN_KEY);
  }

  private MakerLine within(MakerLine other) {
    return new MakerLine(key, name, 1, cameras + other.cameras, Math.max(open, other.open));
  }

  private MakerLine plus(MakerLine other) {
    return new MakerLine(
        key, name, installations + other.installations, cameras + other.cameras, open + other.open);
  }
}
