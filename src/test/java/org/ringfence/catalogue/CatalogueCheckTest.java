package org.ringfence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.method.Treatment;

/** The bundled catalogue holds together, and a broken one is told apart. */
class CatalogueCheckTest {

  private static List<String> faultsWith(String part, String old, String changed) {
    CatalogueSource source =
        name -> {
          var text = CatalogueSource.bundled().text(name);
          if (name.equals(part)) {
            assertThat(text).as("the text that this test breaks").contains(old);
            return text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed));
          }
          return text;
        };
    return CatalogueCheck.faults(new CatalogueReader(source).read());
  }

  @Test
  void theBundledCatalogueIsSound() {
    var catalogue = new CatalogueReader(CatalogueSource.bundled()).read();
    assertThat(CatalogueCheck.faults(catalogue)).isEmpty();
    assertThat(catalogue.method().questions()).hasSize(36);
    assertThat(catalogue.reference().makers()).hasSize(123);
    assertThat(catalogue.reference().aliases()).hasSize(1185);
    assertThat(catalogue.reference().rebadges()).hasSize(70);
    assertThat(catalogue.reference().prefixes()).hasSize(743);
    assertThat(catalogue.reference().weaknesses()).hasSize(64);
    assertThat(catalogue.reference().policies()).hasSize(60);
    assertThat(catalogue.papers().treatments())
        .extracting(Treatment::id)
        .containsExactly("nothing", "verify", "harden", "upgrade", "replace");
    assertThat(catalogue.papers().treatments())
        .allMatch(treatment -> treatment.cost().source().contains("not a quotation"));
    assertThat(catalogue.papers().provisions()).hasSize(15);
    assertThat(catalogue.papers().test()).hasSize(12);
    assertThat(catalogue.reference().weaknesses().stream().filter(w -> w.knownExploited()))
        .hasSize(24);
  }

  @Test
  void aRuleThatNamesNoQuestionIsRefused() {
    assertThat(
            faultsWith(
                "method.json",
                "{\"internet.reachable\": [\"yes\"]}}",
                "{\"internet\": [\"yes\"]}}"))
        .anyMatch(fault -> fault.contains("The rule R2 names internet"));
  }

  @Test
  void aValueThatIsNotListedIsRefused() {
    assertThat(
            faultsWith("method.json", "\"weights\": {\"air-gap\": 24", "\"weights\": {\"gap\": 24"))
        .anyMatch(fault -> fault.contains("recorder.isolation=gap"));
  }

  @Test
  void aQuestionWithoutWordsIsRefused() {
    assertThat(
            faultsWith(
                "wording/en-GB.json", "\"recorder.isolation\": {", "\"recorder.isolated\": {"))
        .anyMatch(fault -> fault.equals("The questions lack recorder.isolation."))
        .anyMatch(fault -> fault.contains("recorder.isolated, which nothing names"));
  }

  @Test
  void aValueWithoutALabelIsRefused() {
    assertThat(faultsWith("wording/en-GB.json", "\"air-gap\": {\"label\"", "\"gap\": {\"label\""))
        .anyMatch(fault -> fault.equals("The values of recorder.isolation lack air-gap."));
  }

  @Test
  void aBlankWordIsRefused() {
    assertThat(faultsWith("wording/en-GB.json", "\"label\": \"Stated\"", "\"label\": \" \""))
        .anyMatch(fault -> fault.contains("the label of basis stated"));
  }

  @Test
  void aQuestionFoundOnEquipmentIsThereAndComesOnce() {
    assertThat(faultsWith("equipment.json", "\"logs.reviewed\"", "\"logs\""))
        .anyMatch(fault -> fault.contains("What is found on equipment names the question logs"));
    assertThat(faultsWith("equipment.json", "\"system.kind\"", "\"web.monitoring\""))
        .anyMatch(
            fault -> fault.contains("question found on equipment web.monitoring comes twice"));
    assertThatThrownBy(() -> faultsWith("equipment.json", "\"either\"", "\"lamp\""))
        .hasMessageContaining("lamp");
  }

  @Test
  void anAreaThatIsClearedHasWordsAndComesOnce() {
    assertThat(faultsWith("committee.json", "\"staffing\"", "\"staff\""))
        .anyMatch(fault -> fault.contains("The words for clearance lack staff"));
    assertThat(faultsWith("committee.json", "\"staffing\"", "\"legal\""))
        .anyMatch(fault -> fault.contains("clearance legal comes twice"));
  }

  @Test
  void anAliasThatSaysTwoThingsIsRefused() {
    assertThat(faultsWith("data/aliases.csv", "\n360 Vision Tech,", "\n360 vision,"))
        .contains(
            "The alias 360 vision for 360-vision comes twice.",
            "The applied alias 360 vision comes twice.");
    assertThat(faultsWith("data/aliases.csv", "\nHDCC,abus,", "\nAxis,nobody,"))
        .contains(
            "An alias names the maker nobody, which is not there.",
            "The alias Axis is applied and offered.");
    assertThat(
            faultsWith(
                "data/aliases.csv",
                "\nHDCC,abus,model-prefix,offered",
                "\nHDCC,abus,model-prefix,applied"))
        .contains("The model code HDCC is applied; it may only be offered.");
  }

  @Test
  void aMakerThatDoesNotJoinIsRefused() {
    assertThat(faultsWith("data/oui.csv", ",acti\n", ",nobody\n"))
        .anyMatch(fault -> fault.contains("A prefix names the maker nobody"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"way\": \"retain\" | \"way\": \"wait\" | The treatment nothing has the way wait",
        "\"maker.cloud\": \"disabled\" | \"maker.cloud\": \"off\" | maker.cloud=off",
        "\"exit.plan\": \"funded\" | \"exit.plans\": \"funded\" | exit.plans=funded",
        "\"maker.class\": \"D\" | \"maker.class\": \"Z\" | replace brings about maker.class=Z",
        "\"id\": \"verify\" | \"id\": \"nothing\" | The treatment nothing comes twice",
        "\"id\": \"harden\" | \"id\": \"soften\" | The words for treatment lack soften",
        "\"regime\": \"foi\" | \"regime\": \"eir\" | is of the regime eir",
        "\"id\": \"foi-38\" | \"id\": \"foi-39\" | nothing for the name of foi-39",
        "\"wales\": \"wales-12\" | \"wales\": \"england-1\" | A proposal for wales names the"
            + " provision england-1",
        "\"england\": \"england-3\" | \"england\": \"england-9\" | provision england-9",
        "{\"kind\": \"location\"}, | `` | lacks the kind of detail location",
        "\"question\": \"maker.cloud\" | \"question\": \"cloud\" | names the question cloud",
        "\"kind\": \"photo\" | \"kind\": \"model\" | The proposal for model comes twice",
        "\"id\": \"radio\" | \"id\": \"cables\" | The test point cables comes twice",
        "[\"maker.confirmed\"] | [\"maker\"] | The test point addresses names the question maker"
      })
  void aPapersPartThatNamesWhatIsNotThereIsRefused(String old, String changed, String fault) {
    assertThat(faultsWith("papers.json", old, changed)).anyMatch(found -> found.contains(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"foi-43\": { | \"foi-44\": { | The words for a provision foi-44 are for nothing",
        "\"subject\": \"personal data\" | \"subject\": \"\" | nothing for the subject of foi-40",
        "\"maker.cloud\": \"It | \"maker.clouds\": \"It | nothing for why maker.cloud is withheld",
        "\"location\": { | \"nowhere\": { | The words for detail lack location",
        "\"label\": \"Do nothing\" | \"label\": \"\" | the label of treatment nothing",
        "\"costSource\": \"Planning | \"costSource\": \"\", \"x\": \" | the source of the costs"
      })
  void aPapersPartWithoutItsWordsIsRefused(String old, String changed, String fault) {
    assertThat(faultsWith("wording/en-GB.json", old, changed))
        .anyMatch(found -> found.contains(fault));
  }

  @Test
  void onlySourcesThatSpeakForThemselvesArePrimary() {
    var papers = new CatalogueReader(CatalogueSource.bundled()).read().papers();
    assertThat(
            papers.primary(
                "source found: eac.gov/what-section-889; press reports; own knowledge;"
                    + " source found: Wikipedia mirror; parallelparliament HCWS386 reference;"
                    + " source found: CISA KEV 2026.08.07; legislation.gov.uk uksi/2026/386"))
        .containsExactly(
            "eac.gov/what-section-889", "CISA KEV 2026.08.07", "legislation.gov.uk uksi/2026/386");
    assertThat(papers.primary("source found: jurist.org July 2021; thenvdgov.uk.example"))
        .isEmpty();
  }

  @Test
  void aPartThatIsNotJsonIsNamed() {
    assertThatThrownBy(() -> faultsWith("wizard.json", "{", "["))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("wizard.json");
  }
}
