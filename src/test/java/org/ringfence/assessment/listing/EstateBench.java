package org.ringfence.assessment.listing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;

/**
 * Times how an estate comes in, and how long somebody waits for its list: names alone, rows that
 * are worked out, and rows that were kept. Heap is the most in use at any time, garbage included.
 */
public final class EstateBench {
  private static final double MEGABYTE = 1 << 20;
  private static final double SECOND = 1e9;

  private final List<String> lines = new ArrayList<>();
  private final int installations;

  private EstateBench(int installations) {
    this.installations = installations;
  }

  /** What is timed. */
  private interface Work {
    int run();
  }

  /** Times everything for an estate of this size; a line for each. */
  public static List<String> lines(int installations) {
    try {
      var folder = Files.createTempDirectory("ringfence-estate");
      try {
        return new EstateBench(installations).in(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private List<String> in(Path folder) {
    var clock = ListedRegister.clock(ListedRegister.TODAY);
    var catalogue = new CatalogueReader(CatalogueSource.bundled()).read();
    var knowledge = new CatalogueServices(catalogue, clock);
    var file = folder.resolve("estate.json");
    var register = folder.resolve("register.ringfence");
    new MadeEstate(knowledge).write(installations, file);
    timed(
        "estate brought in",
        () -> {
          try (var workspace = ListedRegister.open(register, knowledge)) {
            return ListedRegister.done(workspace.importFile(file)).size();
          }
        });
    timed(
        "list, names at once, nothing kept",
        () -> {
          try (var workspace = ListedRegister.open(register, knowledge)) {
            return ListedRegister.done(workspace.estateSoFar()).waiting().size();
          }
        });
    for (var time : List.of("worked out", "kept")) {
      timed("list, every row " + time, () -> listed(register, knowledge));
    }
    return lines;
  }

  private static int listed(Path register, CatalogueServices knowledge) {
    try (var workspace = ListedRegister.open(register, knowledge)) {
      return ListedRegister.done(workspace.estate()).assessments().size();
    }
  }

  private void timed(String what, Work work) {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var cpu = cpu();
    var start = System.nanoTime();
    var done = work.run();
    var took = System.nanoTime() - start;
    if (done != installations) {
      throw new AssertionError(what + ": " + done);
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%8d  %-40s %9.3f s %9.3f s of processor time %8.0f MB heap",
            installations,
            what,
            took / SECOND,
            (cpu() - cpu) / SECOND,
            pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE));
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
