package org.ringfence.assessment.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.assessment.Estate;
import org.ringfence.model.method.Maker;

/** What is said of labels as they stand on badges, company signs and invoices. */
class LabelsAsWrittenTest {
  private static final MakerGuide GUIDE = new MakerGuide(Estate.knowledge());

  private static String maker(String label) {
    return GUIDE.identify(new MakerGuide.Asked(label, "")).maker().map(Maker::key).orElse("");
  }

  private static String said(String label, String mac) {
    var asked = new MakerGuide.Asked(label, mac);
    var finding = GUIDE.identify(asked);
    return Stream.of(
            List.of(GUIDE.made(finding)),
            GUIDE.why(asked, finding),
            finding.offered().stream().map(GUIDE::ask).toList())
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anotherSpellingOfABrandIsThatBrand() {
    assertThat(said("Hi-Look IPC-B140H", ""))
        .isEqualTo(said("HiLook IPC-B140H", ""))
        .contains("The label says HiLook")
        .doesNotContain("may be made by Dahua");
  }

  @ParameterizedTest
  @CsvSource({
    "Zhejiang Dahua Technology Co,dahua",
    "Zhejiang Dahua Technology Co Ltd,dahua",
    "Unifi NVR,ubiquiti",
    "AJAX NVR,ajax",
    "Hikvision-OEM,hikvision",
    "Dahua camera,dahua"
  })
  void whatNamesNoModelIsNone(String label, String key) {
    var finding = GUIDE.identify(new MakerGuide.Asked(label, ""));
    assertThat(finding.model()).isEmpty();
    assertThat(maker(label)).isEqualTo(key);
  }

  @Test
  void aModelStays() {
    assertThat(GUIDE.identify(new MakerGuide.Asked("Hikvision DS-7608 NVR", "")).model())
        .isEqualTo("DS-7608 NVR");
  }

  @ParameterizedTest
  @CsvSource({
    "海康威视,hikvision",
    "大华,dahua",
    "浙江大华,dahua",
    "宇视,uniview",
    "H I K V I S I O N,hikvision",
    "D A H U A IPC-HDW1,dahua"
  })
  void aNameIsKnownInItsOwnScriptAndSpaced(String label, String key) {
    assertThat(maker(label)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001B[31mHikvision\u001B[0m", "Hik\u001B[1mvision", "Hikvision\u0007"})
  void commandsToATerminalAreNoPartOfALabel(String label) {
    assertThat(maker(label)).isEqualTo("hikvision");
    assertThat(GUIDE.identify(new MakerGuide.Asked(label, "")).model()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GE Security", "Kings Security", "Mi Home Security Camera", "ERA Protect"})
  void aCommonWordIsNobodysNameMisspelt(String label) {
    assertThat(said(label, "")).doesNotContain("Did you mean X");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz", "FF:FF:FF:FF:FF:FF", "00:00:00:00:00:00", "see label"})
  void whatIsNoAddressIsSaid(String mac) {
    assertThat(said("Axis", mac)).contains("is not the network address of a device");
    assertThat(said("Axis", "00:40:8C:12:34:56")).doesNotContain("is not the network");
  }
}
