package org.ringfence.scoring.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.method.Maker;

/** What stands beside a brand and may be worse is asked about, and never passed over. */
class BesideBrandTest {
  private static final ReferenceData DATA =
      new CatalogueReader(CatalogueSource.bundled()).read().reference();
  private static final MakerFinder FINDER = new MakerFinder(DATA);

  /** Ways to write a name that make it no name in our tables. */
  private static final List<UnaryOperator<String>> WRITTEN =
      List.of(
          name -> name + "1",
          name -> name + "123",
          name -> "2" + name,
          name -> name + "s",
          name -> name + "s2",
          name -> name + "\u00ADlike",
          name -> String.join(".", name.split("")),
          name -> String.join("-", name.split("")),
          name -> name.charAt(0) + "\u0301" + name.substring(1),
          name -> name.charAt(0) + "." + name.substring(1),
          name -> name.substring(0, 3) + " " + name.substring(3),
          name -> name.substring(0, Math.max(4, name.length() - 2)));

  /** Whoever writes that another's equipment is there says that its maker is not known. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Axis cameras; recorder unknown",
        "Axis/various",
        "Axis + unbranded DVR",
        "Bosch/unknown",
        "Axis/Chinese brand",
        "Axis and other makes",
        "Axis, generic NVR",
        "Axis Hikv",
        "Axis HKV",
        "Axis, rest not known",
        "Axis, not known",
        "Axis, ?",
        "Hanwha & ?",
        "Axis, TBC",
        "Axis, remainder unknown",
        "Axis, 2 others",
        "Axis, 2x other",
        "Axis and 2 with no label",
        "Axis, no name on the other 2",
        "Axis, no label on the other 2",
        "Axis, 3 x unlabelled",
        "Axis & no-brand PTZ",
        "Axis, some other make",
        "Bosch and something else",
        "Axis plus unknown dome",
        "Bosch, two unknown bullets",
        "Bosch; make not known",
        "Bosch; unknown make and model",
        "Bosch, unreadable label",
        "Bosch, illegible",
        "Bosch, remainder Chinese",
        "Axis with unknown cameras",
        "Bosch, clone of something"
      })
  void aPartThatIsOfAnotherCountsAsNotKnown(String label) {
    var found = find(label);
    assertThat(MakerFinder.jurisdiction(found.maker())).as(label).isEqualTo("U");
    assertThat(found.offered()).as(label).isNotEmpty();
    assertThat(FINDER.lines(label)).as(label).hasSize(2);
  }

  /** That a model, a place or an age is not known says nothing of the maker. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Axis, model unknown",
        "Axis P3245, compatible bracket",
        "Axis, serial unknown",
        "Axis, mixed models",
        "Axis, other entrance",
        "Axis, firmware unknown",
        "Axis, IP address unknown",
        "Axis, installer unknown",
        "Axis, quantity unknown",
        "Axis, spare cameras, model unknown",
        "Axis with unknown lens"
      })
  void aPartThatIsOfTheSameLeavesTheMaker(String label) {
    assertThat(MakerFinder.jurisdiction(find(label).maker())).as(label).isEqualTo("D");
  }

  private static MakerFinding find(String label) {
    return find(DeviceDraft.of(Device.Kind.CAMERA).label(label));
  }

  private static MakerFinding find(DeviceDraft draft) {
    return FINDER.find(draft.device(), false);
  }

  private static List<String> asked(MakerFinding found) {
    var keys = new ArrayList<String>();
    found.offered().stream()
        .flatMap(offer -> offer.maker().stream())
        .map(Maker::key)
        .forEach(keys::add);
    found.makers().stream().map(Maker::key).forEach(keys::add);
    return keys;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sony HikVision1 | hikvision",
        "Sony Hikvision2 | hikvision",
        "Sony Dahua123 | dahua",
        "Bosch HIKV | hikvision",
        "Axis w. Hiks | hikvision",
        "Bosch and some Dahuas | dahua",
        "Axis H.I.K.V.I.S.I.O.N | hikvision",
        "Axis Hi\u0301kvision | hikvision",
        "Axis Hikvision\u00ADlike | hikvision",
        "Hanwha Tru Vision | hikvision",
        "Bosch I.C. Realtime | dahua",
        "Bosch, Hikvisions | hikvision",
        "Axis P3245 (IPC-HDW) | dahua",
        "Axis IPC-HFW | dahua",
        "Sony DH-IPC | dahua",
        "Bosch Dinion theHikvision | hikvision",
        "Sony (ex HIKVISON) | hikvision",
      })
  void whatIsLikeAWorseNameIsOffered(String label, String maker) {
    assertThat(asked(find(label))).contains(maker);
  }

  @Test
  void soIsEveryNameOfClassAHoweverItIsWritten() {
    var names =
        DATA.makers().stream()
            .filter(maker -> maker.jurisdictionClass().equals("A"))
            .filter(maker -> maker.name().matches("\\p{L}{5,}"))
            .toList();
    assertThat(names).hasSizeGreaterThan(2);
    for (var maker : names) {
      for (var written : WRITTEN) {
        for (var beside : List.of("Axis %s", "Bosch and some %s", "Sony, %s", "Hanwha (%s)")) {
          var label = beside.formatted(written.apply(maker.name()));
          assertThat(asked(find(label))).as(label).contains(maker.key());
          assertThat(asked(find(label.toUpperCase(Locale.ROOT)))).as(label).contains(maker.key());
        }
      }
    }
  }

  @Test
  void aNameInThePlaceOfTheModelIsOffered() {
    var axis = DeviceDraft.of(Device.Kind.CAMERA).label("Axis");
    assertThat(asked(find(axis.model("Hikvision DS-2CD2143")))).contains("hikvision");
    assertThat(asked(find(axis.model("Hikvisions")))).contains("hikvision");
    assertThat(find(axis.model("P3245-LVE")).offered()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Axis or unknown",
        "Axis + unknown brand",
        "Axis and others",
        "Axis, several",
        "Hanwha / Chinese brand",
        "Hanwha, unbranded",
        "Hanwha / no name",
        "Hanwha & ?",
        "Axis/ADT",
        "ADT / Axis",
        "Axis clone",
        "Axis (rebadged)",
        "Axis (probably)",
        "Axis-compatible unbranded",
        "Axis, not known",
      })
  void whatLeavesOpenWhoMadeItIsAsked(String label) {
    assertThat(find(label).offered())
        .anyMatch(
            offer -> offer.kind() == MakerOffer.Kind.MAY_BE_MADE_BY && offer.likely().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Axis P3245-LVE",
        "Axis Communications AB",
        "Axis M3065-V Mk II",
        "Bosch Dinion IP 5000",
        "Bosch AUTODOME IP starlight 7000i",
        "Hanwha QNV-8080R, QND-8080R",
        "Hanwha Vision / Wisenet",
        "Sony SNC-EB600 dome cameras",
        "Axis Q6075-E PTZ (Foyer)",
        "Axis Camera Station S2216, recorder",
        "Hikvision, unbranded",
        "Axis P3265-LVE, car park",
        "Axis P3265-LVE, main entrance",
        "Axis P5655-E PTZ, bus station",
        "Axis dome, High Street",
        "Axis P3245, fixed dome",
        "Axis P3245, black",
        "Axis P3245, with microphone",
        "Axis P3245, firmware 10.12",
        "Axis, serial number B8A44F12",
        "Sony Corporation, Made in Japan",
        "Axis P3245 / gate",
        "Axis P3245 and brackets",
        "Axis P3245 + UPS",
        "Axis S2212, Seagate 4TB",
        "Axis, serial unknown",
        "Axis, firmware not known",
      })
  void anOrdinaryLabelIsNotAskedAbout(String label) {
    assertThat(find(label).offered()).isEmpty();
  }

  @Test
  void whatAFirmWasCalledContradictsNothing() {
    var hanwha =
        DeviceDraft.of(Device.Kind.CAMERA).label("Hanwha").macs(List.of("00:09:18:01:02:03"));
    assertThat(find(hanwha).remarks()).noneMatch(MakerRemark.LookAgain.class::isInstance);
    var other =
        DeviceDraft.of(Device.Kind.CAMERA).label("Hanwha").macs(List.of("00:40:8C:01:02:03"));
    assertThat(find(other).remarks()).anyMatch(MakerRemark.LookAgain.class::isInstance);
  }

  /** A wrong spelling in our tables is not what somebody meant. */
  @Test
  void itIsTheNameItselfThatIsOffered() {
    assertThat(find("Bosch HIKV").offered().stream().map(MakerOffer::name))
        .containsExactly("Hikvision");
  }

  @Test
  void whatIsAskedCountsForNothing() {
    for (var label : List.of("Axis or unknown", "Axis IPC-HFW")) {
      assertThat(find(label).maker().map(Maker::jurisdictionClass)).isEqualTo(Optional.of("D"));
    }
  }

  /** A second name is one however it is written and wherever it stands: its class may be worse. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Axis 大華",
        "Axis 海康威視",
        "Axis Dаhua",
        "Axis Dahwa",
        "Axis EZVΙZ",
        "Axis Хиквижн",
        "Axis 다후아",
        "Axis HikvisionDome",
        "Bosch/DahuaIPC",
        "Bosch DahuaIPC",
        "AxisDahua",
        "Sony Hikvision2",
        "Sony (ex HIKVISON)",
        "Bosch Dinion theHikvision",
        "Hanwha H.I.K.V.I.S.I.O.N",
        "Axis P3245 网络大华摄像机",
        "Bosch and some Dahuas",
        "Axis HK Vision",
        "Bosch HK-Vision",
        "Axis P3245-LV D@hua",
        "Axis ΗΙΚVΙSΙΟΝ",
      })
  void noBrandSpeaksForAWorseOneBesideIt(String label) {
    assertThat(find(label).maker()).isEmpty();
    assertThat(find(label).offered()).anyMatch(offer -> offer.maker().isPresent());
  }

  /** Two misspelt makers on one line are two brands, as two that are spelt well would be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hanwa wisenet and Hikvison bullets | Hanwa wisenet | Hikvison bullets",
        "Hikvison, Hanwa | Hikvison | Hanwa",
        "old Hikvision + Hanwa | Hikvision | Hanwa",
        "Hikvison / Axsis domes | Hikvison | Axsis domes",
      })
  void whereALabelMayNameTwoMakersNoYesToOneSpeaksForTheOther(
      String label, String one, String other) {
    var alone = find(label);
    assertThat(alone.remarks()).contains(new MakerRemark.Split(List.of(one, other)));
    assertThat(FINDER.lines(label)).hasSize(2);
    var better = find(DeviceDraft.of(Device.Kind.CAMERA).label(label).maker("hanwha"));
    assertThat(better.maker()).isEmpty();
    assertThat(asked(better)).contains("hikvision");
    var worse = find(DeviceDraft.of(Device.Kind.CAMERA).label(label).maker("hikvision"));
    assertThat(worse.maker()).map(Maker::key).contains("hikvision");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hanwha (Samsung Techwin)",
        "Samsung Techwin / Hanwha",
        "Wisnet / Samsung Techwin",
        "Hikvison Hikvison",
        "Hikvison, ex Hikvision",
        "Hanwa (Wisnet)"
      })
  void oneFirmUnderTwoNamesIsOneBrand(String label) {
    assertThat(find(label).remarks()).noneMatch(MakerRemark.Split.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dahua OEM / unknown DVR | ''",
        "Hikvision unknown | ''",
        "Dahua, no idea / probably | ''",
        "Dahua OEM DH-XVR5108 | DH-XVR5108",
        "Uniview rebadged | ''",
        "Axis unknown P3245 | P3245",
      })
  void aDoubtIsNoModelAndIsSaid(String label, String model) {
    var found = find(label);
    assertThat(found.model()).isEqualTo(model);
    assertThat(found.offered()).anyMatch(offer -> offer.likely().isEmpty());
  }

  @Test
  void whatIsMisspeltBesideABrandIsNotCalledABrandOfNobodys() {
    for (var label : List.of("HIKVISON DS-7608NI & Axis", "Axis / Hikvisoin")) {
      assertThat(find(label).named())
          .anyMatch(one -> one.by() == MakerFinding.By.NOT_FOUND && one.maker().isEmpty());
    }
  }
}
