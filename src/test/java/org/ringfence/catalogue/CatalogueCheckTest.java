package org.ringfence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
    assertThat(catalogue.reference().makers()).hasSize(88);
    assertThat(catalogue.reference().rebadges()).hasSize(52);
    assertThat(catalogue.reference().prefixes()).hasSize(220);
    assertThat(catalogue.reference().weaknesses()).hasSize(47);
    assertThat(catalogue.reference().policies()).hasSize(53);
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
  void aMakerThatDoesNotJoinIsRefused() {
    assertThat(faultsWith("data/oui.csv", ",acti\n", ",nobody\n"))
        .anyMatch(fault -> fault.contains("A prefix names the maker nobody"));
  }

  @Test
  void aPartThatIsNotJsonIsNamed() {
    assertThatThrownBy(() -> faultsWith("wizard.json", "{", "["))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("wizard.json");
  }
}
