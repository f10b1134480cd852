package org.ringfence.scoring.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerFinding.By;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;

/** A model code, a glued name, a name in another script and an address tell of who made it. */
class CodesOnLabelsTest {
  private static final ReferenceData DATA =
      new CatalogueReader(CatalogueSource.bundled()).read().reference();
  private static final MakerFinder FINDER = new MakerFinder(DATA);

  private static MakerFinding find(String label) {
    return FINDER.find(DeviceDraft.of(Device.Kind.CAMERA).label(label).device(), false);
  }

  private static List<String> offered(MakerFinding found) {
    return found.offered().stream()
        .flatMap(offer -> offer.maker().stream())
        .map(Maker::key)
        .toList();
  }

  private static List<String> named(MakerFinding found) {
    return found.makers().stream().map(Maker::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Honeywell HEN16144 | dahua",
        "Honeywell (HEN16144) | dahua",
        "Honeywell 16ch NVR (HEN16144) | dahua",
        "Honeywell HEN-16144 | dahua",
        "Honeywell HEN 16144 | dahua",
        "Honeywell NVR HEN16144 | dahua",
        "HoneywellHEN16144 | dahua",
        "Honeywell HRGX164 | hikvision",
        "Honeywell HRG162X | hikvision",
        "Honeywell HRG-8 | hikvision",
        "HRG-8 | hikvision",
        "HRG 162X | hikvision",
        "Honeywell HRHT4161 | dahua",
        "Honeywell HQA8 | dahua",
        "ABUS IPCA33500 | hikvision",
        "ABUS IPCB42500 | hikvision",
        "ABUS IPCS62520 | hikvision",
        "ABUS TVIP42510 | hikvision",
        "ABUS (TVIP 42510) | hikvision",
        "Swann NVR8-7400 | hikvision",
        "Swann NVR8-7400 | raysharp",
        "Swann | hikvision",
        "Yale CCTV | dahua",
        "Yale CCTV | hikvision",
        "Texecom camera | hikvision",
        "Luminys | dahua",
        "Loryta | hikvision",
        "Honeywell Performance Series | hikvision",
      })
  void whoeverMayHaveMadeItIsOfferedBehindTheBrand(String label, String maker) {
    assertThat(offered(find(label))).as(label).contains(maker);
    assertThat(named(find(label))).as(label).doesNotContain(maker);
  }

  /** In whatever way a code that one maker shares with a worse one is written behind its brand. */
  @Test
  void aSharedCodeIsOfferedHoweverItIsWritten() {
    var shared =
        DATA.aliases().stream()
            .filter(one -> one.kind() == Alias.Kind.MODEL_PREFIX)
            .filter(one -> List.of("honeywell", "abus").contains(one.maker()))
            .filter(one -> worse(one.text()).isPresent())
            .toList();
    assertThat(shared).hasSizeGreaterThan(9);
    for (var code : shared) {
      for (var form : List.of("%s %s16144", "%s (%s16144)", "%s, %s-16144", "%s: %s8", "%s%s161")) {
        var brand = DATA.maker(code.maker()).orElseThrow().name();
        var label = form.formatted(brand, code.text());
        if (brand.length() > 4 || !form.startsWith("%s%s")) {
          assertThat(offered(find(label))).as(label).contains(worse(code.text()).orElseThrow());
        }
      }
    }
  }

  private static Optional<String> worse(String code) {
    return DATA.aliases().stream()
        .filter(one -> one.text().equals(code))
        .map(Alias::maker)
        .filter(maker -> DATA.maker(maker).orElseThrow().jurisdictionClass().equals("A"))
        .findFirst();
  }

  /** Whatever a row of the rebadged labels says of others is said of its brand. */
  @Test
  void everyMakerThatARebadgeNamesIsNamedOrOffered() {
    for (var row : DATA.rebadges()) {
      var found = find(row.label());
      var all = Stream.concat(offered(found).stream(), named(found).stream()).toList();
      for (var key : List.of("hikvision", "dahua", "raysharp", "uniview", "tvt", "tbk")) {
        if (isSaid(row, key) && isWorse(key, found)) {
          assertThat(all).as(row.label()).contains(key);
        }
      }
    }
  }

  private static boolean isSaid(Rebadge row, String key) {
    return row.likelyMaker().toLowerCase(Locale.ROOT).contains(key);
  }

  private static boolean isWorse(String key, MakerFinding found) {
    var one = MakerFinder.jurisdiction(DATA.maker(key));
    return MakerFinder.CLASSES.indexOf(one)
        < MakerFinder.CLASSES.indexOf(MakerFinder.jurisdiction(found.maker()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AxisHikvision | hikvision",
        "AxisHikvision | axis",
        "AxisDahua | dahua",
        "BoschHIK | hikvision",
        "Sony/AxisHikvisionDahua | dahua",
        "4xHikvision | hikvision",
        "DahuaNVR | dahua",
        "海康威视DS-2CD2143 | hikvision",
        "大华摄像头 | dahua",
        "Hikvision大华 | dahua",
        "Dahua海康威視 | hikvision",
        "DS2CD2143G0I | hikvision",
        "HoloSens C2120 | huawei",
        "Axis HoloSens C2120 | huawei",
        "Hi3516DV300 | hisilicon",
        "DS2CD2143G0-I | hikvision",
        "ds 2cd 2143 | hikvision",
        "DS7608NIK2 | hikvision",
        "IDS7208HQHI | hikvision",
        "HikvisionDS2CD2143G0I | hikvision",
        "IPCHDW2431TZS | dahua",
        "DHIPCHFW1230S | dahua",
        "XVR5108HS | dahua",
        "XVR-5108HS | dahua",
        "NVR5216-EI | dahua",
        "NVR4108HS-8P-4KS2 | dahua",
        "SD49225XA | dahua",
        "SD6C225U-HNI | dahua",
        "HACHFW1200R | dahua",
        "iVMS-4200 | hikvision",
        "iVMS4200 | hikvision",
        "SADP | hikvision",
        "SADP tool | hikvision",
        "Hik-Connect | hikvision",
        "HikCentral | hikvision",
        "DSS Express | dahua",
        "gDMSS Plus | dahua",
        "EZ-IP | dahua",
        "EZ-IPC-B1B20 | dahua",
        "EZIP | dahua",
        "XNV6080 | hanwha",
        "WVS1536L | i-pro",
        "TCC32QN | tiandy",
        "AxisP3245 | axis",
      })
  void aNameOrACodeIsOfferedHoweverItIsGlued(String label, String maker) {
    var found = find(label);
    assertThat(Stream.concat(offered(found).stream(), named(found).stream()))
        .as(label)
        .contains(maker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "大華 | dahua",
        "大華技術 | dahua",
        "海康威視 | hikvision",
        "海康威视 | hikvision",
        "하이크비전 | hikvision",
        "다후아 | dahua",
        "ハイクビジョン | hikvision",
        "ﾊｲｸﾋﾞｼﾞｮﾝ | hikvision",
        "ダーファ | dahua",
        "Хиквижн | hikvision",
        "ХИКВИЖН | hikvision",
        "Дахуа | dahua",
        "萤石 | ezviz",
        "螢石 | ezviz",
        "宇視 | uniview",
        "天地伟业 | tiandy",
        "天地偉業 | tiandy",
        "雄迈 | xiongmai",
        "华为 | huawei",
        "華為 | huawei",
        "한화비전 | hanwha",
        "アクシス | axis",
        "安讯士 | axis",
        "Axis 海康威視 | hikvision",
        "Axis (Хиквижн) | hikvision",
        "ハイクビジョン DS-2CD2143 | hikvision",
        "هيكفيجن | hikvision",
      })
  void aNameInAnotherScriptIsOffered(String label, String maker) {
    var found = find(label);
    assertThat(Stream.concat(offered(found).stream(), named(found).stream()))
        .as(label)
        .contains(maker);
  }

  /** The list that no signature names may offer and never apply. */
  @Test
  void whatCameLaterIsOnlyOfferedAndSaysWhere() {
    assertThat(DATA.aliases().stream().filter(one -> !one.text().matches("\\p{ASCII}*")))
        .hasSizeGreaterThan(60)
        .allSatisfy(one -> assertThat(one.source()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C4:2F:90:11:22:33",
        "c4-2f-90-11-22-33",
        "C42F.9011.2233",
        "C42F90112233",
        "C4 2F 90 11 22 33",
        "(C4:2F:90:11:22:33)",
        "[MAC C4:2F:90:11:22:33]",
        "MAC: C4:2F:90:11:22:33",
        "MAC address C4–2F–90–11–22–33",
        "P3245-LVE, C4:2F:90:11:22:33",
        "/ C4:2F:90:11:22:33",
        "C4:2F:90:11:22:33.",
        "MACC4:2F:90:11:22:33",
        "MACC42F90112233",
        "C4\t2F\t90\t11\t22\t33",
        "C4:2F:90",
        "C4-2F-90",
        "(C4:2F:90)",
        "C4:2F:90:11",
        "C4:2F:90:xx:xx:xx",
        "C4-2F-90-XX-XX-XX",
        "C4:2F:90:**:**:**",
        "C4:2F:90:…",
        "C4:2F:90...",
        "C42F90xxxxxx",
        "C42F.90xx.xxxx",
        "MAC C4:2F:90:11:22:xx",
        "P3245-LVE, C4:2F:90:xx:xx:xx",
        "c42f90",
        "mac c42f90",
        "mac C4 2F 90",
        "C4.2F.90",
        "C4:2F:90:1",
        "c42f.90",
        "0xC42F90112233",
        "0xC4 0x2F 0x90 0x11 0x22 0x33",
        "C4;2F;90;11;22;33",
        "C4/2F/90/11/22/33",
        "C4,2F,90,11,22,33",
        "C4~2F~90~11~22~33",
        "C4:2F:90:ff:fe:11:22:33",
        "C42F90fffe112233",
        "fe80::c62f:90ff:fe11:2233",
        "2001:db8::c62f:90ff:fe11:2233",
      })
  void anAddressInALabelCountsAsOneThatIsGiven(String rest) {
    var found = find("Axis " + rest);
    assertThat(named(found)).contains("axis", "hikvision");
    assertThat(found.named()).anyMatch(one -> one.by() == By.MAC);
    assertThat(found.maker().map(Maker::key)).contains("hikvision");
    assertThat(found.remarks()).anyMatch(MakerRemark.LookAgain.class::isInstance);
    assertThat(found.model()).isIn("", "P3245-LVE");
    assertThat(found.offered()).isEmpty();
  }

  @Test
  void soDoesOneThatStandsAloneOrInThePlaceOfTheModel() {
    assertThat(named(find("Axis 18:80:25"))).contains("hikvision");
    assertThat(named(find("C4:2F:90:11:22:33"))).containsExactly("hikvision");
    assertThat(named(find("C4:2F:90:11:22:33 Axis P3245"))).contains("axis", "hikvision");
    assertThat(find("C4:2F:90:11:22:33 Axis P3245").model()).isEqualTo("P3245");
    var model = DeviceDraft.of(Device.Kind.CAMERA).label("Axis").model("C4:2F:90:11:22:33");
    assertThat(named(FINDER.find(model.device(), false))).contains("hikvision");
    assertThat(find("Axis C4:2F:9O:11:22:33").remarks())
        .anyMatch(MakerRemark.LetterForDigit.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Axis P3245-LVE 192.168.1.64",
        "Axis 1-2-3-4-5-6",
        "Bosch 123456789012",
        "Axis 03/11/2018 12:30",
        "Axis P3245 04:03:12",
        "Axis P3245 04-03-12",
        "Axis P3245 AB:CD:EF",
        "Axis F9xx-series",
        "Pelco SD436-PG",
        "Sony SNC-EB600 IP 2M x4",
        "Axis M3065-V honest",
      })
  void whatIsNoAddressNorCodeChangesNothing(String label) {
    var found = find(label);
    assertThat(found.named()).noneMatch(one -> one.by() == By.MAC);
    assertThat(found.offered()).as(label).isEmpty();
    assertThat(found.model()).isNotEmpty();
  }

  /** However long a text is, it is read in one go. */
  @Test
  void aLongRunOfHiddenDigitsIsReadAtOnce() {
    for (var run : List.of("x", ".", ":x", "*", "44:", "0")) {
      var label = "Axis 44:19:B6" + run.repeat(2_000) + "G";
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(label));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hiwatch 192.168.1.71 28:57:be:11:22:33 | ''",
        "Hikvision ip 192.168.1.64 | ''",
        "Hikvision IP: 192.168.1.64:8000 | ''",
        "Hikvision on the back | ''",
        "Hikvision DS-7608NI | DS-7608NI",
      })
  void whatIsNoModelIsNotCalledOne(String label, String model) {
    assertThat(find(label).model()).isEqualTo(model);
  }

  /** What is offered counts for nothing. */
  @Test
  void whatIsOfferedLeavesTheClassAsItIs() {
    for (var label : List.of("Honeywell HEN16144", "ABUS IPCA33500", "Swann NVR8-7400")) {
      assertThat(find(label).maker().map(Maker::jurisdictionClass)).contains("C");
      assertThat(find(label).offered()).extracting(MakerOffer::kind).doesNotContainNull();
    }
  }
}
