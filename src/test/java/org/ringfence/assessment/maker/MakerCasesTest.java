package org.ringfence.assessment.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Maker;

/** Small files of labels and addresses as they come from sites, each with the right makers. */
class MakerCasesTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();

  private static List<Device> devices(String name) {
    try {
      var file =
          Path.of(
              Objects.requireNonNull(MakerCasesTest.class.getResource("makers/" + name + ".json"))
                  .toURI());
      return Estate.done(KNOWLEDGE.reader().read(file)).assessments().stream()
          .flatMap(
              one ->
                  switch (one.equipment()) {
                    case Equipment.Devices(var devices) -> devices.stream();
                    case Equipment.Known(var facts) -> Stream.empty();
                  })
          .toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MakerFinding find(Device device) {
    return KNOWLEDGE.dossiers().makers().identify(device, false);
  }

  /** Each device's makers, class, exploited and ethics: "hikvision A yes official". */
  private static List<String> found(String name) {
    return devices(name).stream()
        .map(
            device -> {
              var facts = KNOWLEDGE.dossiers().makers().facts(List.of(device), false);
              var makers = find(device).makers().stream().map(Maker::key).sorted().toList();
              return String.join("+", makers)
                  + Stream.of("maker.class", "maker.kev", "maker.ethics")
                      .map(fact -> " " + facts.get(fact).map(Value::text).orElse("?"))
                      .reduce("", String::concat);
            })
        .toList();
  }

  /** Who is offered for each device. */
  private static List<String> offered(String name) {
    return devices(name).stream()
        .map(
            device ->
                String.join(
                    " ",
                    find(device).offered().stream()
                        .flatMap(offer -> offer.maker().stream())
                        .map(Maker::key)
                        .toList()))
        .toList();
  }

  @Test
  void aLabelWithAModelIsItsFirstWordsMaker() {
    assertThat(found("label-with-model"))
        .containsExactly(
            "hikvision A yes official",
            "dahua A yes official",
            "axis D no none",
            "hikvision A yes official",
            "ezviz A no alleged",
            "uniview B no official",
            "reolink B yes none",
            "tp-link C no none",
            "dahua A yes official",
            "hikvision A yes official");
    assertThat(devices("label-with-model").stream().map(MakerCasesTest::find))
        .extracting(MakerFinding::model)
        .containsExactly(
            "DS-2CD2142FWD-I",
            "IPC-HDW2431T",
            "P3245-LVE",
            "IPC-T240H",
            "C3W",
            "IPC3614LB",
            "RLC-810A",
            "C200",
            "IP8M",
            "C800");
  }

  @Test
  void aSpellingThatIsListedIsKnownAndASlipIsOffered() {
    var hikvision = "hikvision A yes official";
    assertThat(found("spelling"))
        .containsExactly(
            hikvision,
            hikvision,
            " ? ? ?",
            hikvision,
            hikvision,
            hikvision,
            " ? ? ?",
            " ? ? ?",
            "dahua A yes official",
            "uniview B no official",
            hikvision,
            hikvision,
            hikvision);
    var asked = devices("spelling").stream().map(MakerCasesTest::find).toList();
    for (var slip : List.of(2, 6, 7)) {
      assertThat(asked.get(slip).offered())
          .extracting(MakerOffer::kind)
          .containsExactly(MakerOffer.Kind.SPELLING);
    }
    assertThat(KNOWLEDGE.dossiers().makers().identify(devices("spelling").get(2), false).offered())
        .extracting(offer -> new MakerGuide(KNOWLEDGE).ask(offer))
        .containsExactly("Did you mean Hikvision?");
  }

  @Test
  void aModelAloneIsOnlyOffered() {
    assertThat(found("model-only")).containsOnly(" ? ? ?");
    assertThat(offered("model-only"))
        .containsExactly(
            "hikvision", "hikvision", "hikvision", "dahua", "dahua", "hanwha", "tiandy");
  }

  @Test
  void ofTwoMakersTheWorstDecidesAndTheLineIsToBeSplit() {
    assertThat(found("two-makers"))
        .containsExactly(
            "axis+hikvision A yes official",
            "axis+hikvision A yes official",
            "dahua+hikvision A yes official");
    assertThat(devices("two-makers").stream().map(MakerCasesTest::find))
        .allSatisfy(
            found ->
                assertThat(found.remarks())
                    .hasSize(1)
                    .allMatch(remark -> remark instanceof MakerRemark.Split));
  }

  @Test
  void aRebadgersOwnAddressDoesNotUndoTheRebadge() {
    var dahua = "dahua A yes official";
    assertThat(found("rebadge-own-mac"))
        .containsExactly(dahua, dahua, dahua, dahua, dahua, "cp-plus C no alleged");
    assertThat(devices("rebadge-own-mac").stream().map(MakerCasesTest::find))
        .extracting(finding -> finding.soldAs().orElse(""))
        .containsExactly("Amcrest", "Amcrest", "Lorex", "Lorex", "IC Realtime", "");
    assertThat(offered("rebadge-own-mac").getLast()).isEqualTo("dahua");
  }

  @Test
  void anAddressOrAPersonThatContradictsTheLabelIsToBeLookedAtAgain() {
    assertThat(found("hikvision-with-axis-mac"))
        .containsOnly("axis+hikvision A yes official")
        .hasSize(2);
    var guide = new MakerGuide(KNOWLEDGE);
    assertThat(devices("hikvision-with-axis-mac").stream().map(MakerCasesTest::find))
        .extracting(finding -> guide.why(finding).getLast())
        .containsExactly(
            "Label says Hikvision, address says Axis Communications: look again. Until that is"
                + " settled, the worst of them counts.",
            "Label says Hikvision, a person says Axis Communications: look again. Until that is"
                + " settled, the worst of them counts.");
  }

  @Test
  void anAddressIsReadInAnyFormAndALetterInItIsAskedAbout() {
    var hikvision = "hikvision A yes official";
    assertThat(found("mac-forms"))
        .containsExactly(hikvision, " ? ? ?", hikvision, hikvision, hikvision, "axis D no none");
    assertThat(new MakerGuide(KNOWLEDGE).why(find(devices("mac-forms").get(1))))
        .containsExactly(
            "The address CO:56:E3:12:34:56 has a letter where a digit should stand. If it is"
                + " C0:56:E3:12:34:56, it is an address of Hikvision.");
  }

  @Test
  void whatStandsInOurTablesIsAppliedOrOfferedAsTheySay() {
    assertThat(found("labels-of-own-tables"))
        .containsExactly(
            " ? ? ?",
            "hikvision A yes official",
            " ? ? ?",
            " ? ? ?",
            " ? ? ?",
            " ? ? ?",
            " ? ? ?",
            "concept-pro ? no ?",
            " ? ? ?",
            "esp ? no ?",
            "honeywell C no none",
            "johnson-controls C no none",
            "johnson-controls C no none",
            "samsung-techwin D no none",
            "samsung-techwin D no none",
            "hanwha D no none",
            "hanwha D no none",
            "i-pro D no none",
            "dedicated-micros D no none",
            "dedicated-micros D no none",
            "360-vision D no none",
            "ubiquiti D yes none",
            "tp-link C no none",
            "tp-link C no none",
            "xiongmai B no none",
            "kedacom B no official",
            "motorola-solutions D no none",
            "bosch D no none",
            "flir C no none");
    assertThat(offered("labels-of-own-tables").subList(0, 11))
        .containsExactly(
            "hikvision",
            "",
            "hikvision",
            "hikvision uniview",
            "hikvision",
            "dahua hikvision uniview",
            "dahua uniview",
            "",
            "concept-pro",
            "",
            "dahua hikvision");
  }

  @Test
  void anAddressIsFoundByTheRegistryOfToday() {
    assertThat(found("prefixes-missing"))
        .containsExactly(
            "hikmicro A no alleged",
            "hikmicro A no alleged",
            "prama A no alleged",
            "bosch D no none",
            "concept-pro ? no ?",
            "abus C no ?",
            "provision-isr C no none",
            "jovision B no none",
            "huawei A no alleged",
            "videotec D no none",
            "petards D no none",
            "ubiquiti D yes none",
            " ? ? ?");
    assertThat(new MakerGuide(KNOWLEDGE).why(find(devices("prefixes-missing").get(4))))
        .contains(
            "The address belongs to Concept Pro, which sells what others make, so it does not"
                + " show who made this.");
    assertThat(offered("prefixes-missing").get(6)).isEqualTo("tvt");
  }
}
