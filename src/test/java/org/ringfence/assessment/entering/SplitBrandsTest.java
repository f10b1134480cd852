package org.ringfence.assessment.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.method.Maker;
import org.ringfence.scoring.FactFinder;

/** Whoever splits a line takes no brand off it, whichever two makers it names. */
class SplitBrandsTest {
  private static final FactFinder MAKERS =
      new FactFinder(new CatalogueReader(CatalogueSource.bundled()).read().reference());

  private static final List<String> WRITTEN =
      List.of(
          "%s / %s", "2x %s, %s", "old %s and %s", "%s NVR with %s", "%s + 4 x %s", "%s, old %s");

  private final SplitBrands brands = new SplitBrands(MAKERS);

  @Test
  void asItIsCutItKeepsBothAndWithoutOneItIsRefused() {
    var makers =
        new CatalogueReader(CatalogueSource.bundled())
            .read().reference().makers().stream()
                .filter(Maker::isKnown)
                .map(Maker::name)
                .filter(name -> !name.matches(".*[/,(].*"))
                .toList();
    for (int at = 1; at < makers.size(); at++) {
      for (var written : WRITTEN) {
        var label = written.formatted(makers.get(at - 1), makers.get(at));
        var lines = MAKERS.lines(label);
        if (lines.size() == 2) {
          assertThat(brands.wrong(label, lines)).as(label + " into " + lines).isEmpty();
          assertThat(brands.wrong(label, List.of(lines.getFirst(), lines.getFirst())))
              .as(label)
              .isPresent();
          assertThat(brands.wrong(label, List.of(lines.getLast(), "Camera"))).as(label).isPresent();
        }
      }
    }
  }

  @Test
  void aWrongSpellingMayBePutRight() {
    var label = "Axis/Hikvison";
    assertThat(brands.wrong(label, List.of("Axis", "Hikvison"))).isEmpty();
    assertThat(brands.wrong(label, List.of("Axis", "Hikvision"))).isEmpty();
    assertThat(brands.wrong(label, List.of("Axis", "Dahua"))).isPresent();
    assertThat(brands.wrong(label, List.of("Axis", "Axis"))).isPresent();
  }
}
