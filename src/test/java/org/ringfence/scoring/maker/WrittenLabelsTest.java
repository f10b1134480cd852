package org.ringfence.scoring.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Maker;

/** Labels as facilities teams and installers write them into spreadsheets, with the true maker. */
class WrittenLabelsTest {
  private static final MakerFinder FINDER =
      new MakerFinder(new CatalogueReader(CatalogueSource.bundled()).read().reference());

  /**
   * A label.
   *
   * @param maker its true maker's key; a hyphen where that is in no table of ours
   * @param jurisdiction that maker's class
   */
  private record Written(String label, String maker, String jurisdiction) {
    boolean isOurs() {
      return !maker.equals("-");
    }
  }

  private static List<Written> labels() {
    try (var in = WrittenLabelsTest.class.getResourceAsStream("labels.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(parts -> new Written(parts[0], parts[1], parts[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MakerFinding find(String label) {
    return FINDER.find(
        new Device(
            Device.Kind.CAMERA, label, "", "", "", "", Optional.empty(), Optional.of(1), "", ""),
        false);
  }

  private static boolean isRecognised(Written written) {
    var found = find(written.label());
    return Stream.concat(
            found.counting().flatMap(one -> one.maker().stream()),
            found.offered().stream().flatMap(offer -> offer.maker().stream()))
        .map(Maker::key)
        .anyMatch(written.maker()::equals);
  }

  @Test
  void noLabelIsInABetterClassThanItsMaker() {
    assertThat(labels().stream().filter(Written::isOurs))
        .hasSizeGreaterThan(500)
        .allSatisfy(
            written -> assertThat(rank(find(written.label()))).isLessThanOrEqualTo(limit(written)));
  }

  /** What isn't known counts as U, which no list shows as better than what is known. */
  private static int rank(MakerFinding found) {
    var worst = MakerFinder.jurisdiction(found.maker());
    return worst.equals("U") ? 0 : MakerFinder.CLASSES.indexOf(worst);
  }

  private static int limit(Written written) {
    return MakerFinder.CLASSES.indexOf(written.jurisdiction());
  }

  @Test
  void theMakersInOurTablesAreNamedOrOffered() {
    var ours = labels().stream().filter(Written::isOurs).toList();
    var missed = ours.stream().filter(written -> !isRecognised(written)).toList();
    assertThat(missed.size() * 100.0 / ours.size()).as(missed.toString()).isLessThanOrEqualTo(1);
  }

  @Test
  void whatIsInNoTableIsNamedByNobody() {
    assertThat(labels().stream().filter(written -> !written.isOurs()))
        .hasSizeGreaterThan(60)
        .allSatisfy(written -> assertThat(find(written.label()).named()).isEmpty());
  }

  /** Whoever reads of a brand that is known is not asked about others for nothing. */
  @Test
  void fewLabelsOfGoodMakersAreAskedAbout() {
    var good =
        labels().stream()
            .filter(written -> written.jurisdiction().equals("D"))
            .filter(written -> find(written.label()).maker().isPresent())
            .toList();
    var asked =
        good.stream().filter(written -> !find(written.label()).offered().isEmpty()).toList();
    assertThat(asked.size() * 100.0 / good.size()).as(asked.toString()).isLessThanOrEqualTo(1);
  }

  /**
   * Twenty thousand lines are a large county's estate: a list must not wait for them. Half a second
   * on a quiet machine; a busy one takes three times that.
   */
  @Test
  void twentyThousandLabelsTakeWellUnderASecond() {
    var labels = labels();
    var many =
        IntStream.range(0, 20_000)
            .mapToObj(at -> labels.get(at % labels.size()).label() + " " + at)
            .toList();
    var threads = ManagementFactory.getThreadMXBean();
    var best =
        IntStream.range(0, 2)
            .mapToLong(
                run -> {
                  var start = threads.getCurrentThreadCpuTime();
                  many.forEach(WrittenLabelsTest::find);
                  return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
                })
            .min()
            .orElseThrow();
    // Four times what a quiet computer takes; a rule that is tried on each label takes ten.
    assertThat(best).isLessThan(4_000);
  }
}
