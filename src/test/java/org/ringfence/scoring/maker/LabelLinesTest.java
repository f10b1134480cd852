package org.ringfence.scoring.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;

/** A label that names several brands is cut where the next begins, and keeps every word. */
class LabelLinesTest {
  private static final MakerFinder MAKERS =
      new MakerFinder(new CatalogueReader(CatalogueSource.bundled()).read().reference());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hikvision / Axis | Hikvision | Axis",
        "Dahua, HIK | Dahua | HIK",
        "Hikvision DS-7608 and Axis P3245 | Hikvision DS-7608 | Axis P3245",
        "Hikvision and/or Axis | Hikvision | Axis",
        "Hikvision (DS-7608) + Dahua (IPC-HDW) | Hikvision (DS-7608) | Dahua (IPC-HDW)",
        "Hikvision NVR (Axis cameras) | Hikvision NVR | Axis cameras",
        "Hikvision NVR with Axis | Hikvision NVR | Axis",
        "2x Hikvision; Axis | Hikvision (2x) | Axis",
        "old Hikvision NVR, Axis cameras | Hikvision NVR (old) | Axis cameras",
        "Hikvision \\ Axis | Hikvision | Axis",
        "Axis/Hikvison | Axis | Hikvison",
        "Axis & Samsung Techwin & Bosch | Axis | Samsung Techwin & Bosch",
      })
  void itIsCutWhereTheNextBrandBegins(String label, String first, String second) {
    var lines = MAKERS.lines(label);
    assertThat(lines.getFirst()).isEqualTo(first);
    assertThat(String.join(" & ", lines.subList(1, lines.size()))).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Hikvision", "Hikvision DS-7608 / 8P", "Hikvision (HIK)", "Anything and more"})
  void aLabelOfOneBrandStaysWhole(String label) {
    assertThat(MAKERS.lines(label)).isEqualTo(List.of(label));
  }
}
