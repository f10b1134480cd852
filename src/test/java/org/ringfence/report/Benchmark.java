package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ringfence.assessment.listing.EstateBench;
import org.ringfence.files.WholeFile;

/**
 * Times papers and their peers in one run: {@code mvn -q verify -Pbench}. Each repetition runs all
 * of them in turn, so that a busy moment of the machine strikes all alike, and the median counts. A
 * whole file is written each time, to the disk as a user's is: that is too long and too much a
 * matter of input and output for a harness of small loops such as JMH to say anything more.
 */
public final class Benchmark {
  /** Above it one run is long enough to say how it grows. */
  private static final int LARGE = 5_000;

  private static final double MEGABYTE = 1 << 20;
  private static final double SECOND = 1e9;

  private final Map<String, WholeFile.Content> subjects = new LinkedHashMap<>();

  /** What is timed under a name; the first one is what the others are compared with. */
  Benchmark add(String name, WholeFile.Content content) {
    subjects.put(name, content);
    return this;
  }

  /**
   * What came out for one subject.
   *
   * @param seconds median over the repetitions
   * @param megabytes the most heap in use at any time, garbage included
   * @param bytes size of the file
   */
  record Result(String name, double seconds, double megabytes, long bytes) {}

  /** Runs all of them so many times, after once that is not counted where {@code warm} is set. */
  List<Result> run(int repetitions, boolean warm) {
    var times = new LinkedHashMap<String, List<Long>>();
    var heaps = new LinkedHashMap<String, Double>();
    var sizes = new LinkedHashMap<String, Long>();
    for (var time = warm ? -1 : 0; time < repetitions; time++) {
      for (var subject : subjects.entrySet()) {
        var took = once(subject.getKey(), subject.getValue(), heaps, sizes);
        if (time >= 0) {
          times.computeIfAbsent(subject.getKey(), _ -> new ArrayList<>()).add(took);
        }
      }
    }
    return times.entrySet().stream()
        .map(
            each ->
                new Result(
                    each.getKey(),
                    median(each.getValue()) / SECOND,
                    heaps.getOrDefault(each.getKey(), 0.0),
                    sizes.getOrDefault(each.getKey(), 0L)))
        .toList();
  }

  private static long once(
      String name, WholeFile.Content content, Map<String, Double> heaps, Map<String, Long> sizes) {
    try {
      var file = Files.createTempFile("ringfence-bench", ".tmp");
      try {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
          content.writeTo(out);
        }
        var took = System.nanoTime() - start;
        var peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        heaps.merge(name, peak / MEGABYTE, Math::max);
        sizes.put(name, Files.size(file));
        return took;
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double median(List<Long> times) {
    var sorted = times.stream().sorted().toList();
    var middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
  }

  /** The results as lines of a table; ratios are to the result of this name. */
  static List<String> table(int installations, List<Result> results, String peer) {
    var base =
        results.stream()
            .filter(result -> result.name().equals(peer))
            .mapToDouble(Result::seconds)
            .findFirst()
            .orElse(Double.NaN);
    return results.stream()
        .map(
            one ->
                String.format(
                    Locale.ROOT,
                    "%8d  %-58s %9.3f s %8.2f x %8.0f MB heap %12d bytes",
                    installations,
                    one.name(),
                    one.seconds(),
                    one.seconds() / base,
                    one.megabytes(),
                    one.bytes()))
        .toList();
  }

  /** Runs every size; arguments are the sizes. */
  public static void main(String[] sizes) {
    for (var size : sizes) {
      var installations = Integer.parseInt(size);
      var repetitions = installations > LARGE ? 1 : 5;
      PaperBench.lines(installations, repetitions, installations <= LARGE)
          .forEach(System.out::println);
      EstateBench.lines(installations).forEach(System.out::println);
      System.out.println();
    }
  }
}
