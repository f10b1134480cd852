package org.ringfence.report.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.office.PackedParts;

/** The program's own papers have nothing in them that keeps them from being given out. */
class OwnPapersTest {
  private static final String RESOURCES = "src/test/resources/org/ringfence";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "committee-exempt.docx",
        "committee-public.docx",
        "sign-off.docx",
        "site-exempt.docx",
        "site-public.docx",
        "site-workings.docx",
        "workbook-exempt.xlsx",
        "workbook-plain.xlsx",
        "workbook-public.xlsx"
      })
  void haveNothingThatIsRefused(String name) {
    isSealable(Path.of(RESOURCES, "fixtures", "0.2.0", name));
  }

  /** LibreOffice saved them; its own fonts, lists and settings are in them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "saved/libreoffice.docx",
        "saved/libreoffice.xlsx",
        "report/check/site-saved-again.docx"
      })
  void anotherProgramMayHaveSavedThemAgain(String name) {
    isSealable(Path.of(RESOURCES, name));
  }

  private static void isSealable(Path file) {
    switch (PackedParts.ofPaper(file)) {
      case Outcome.Done<Map<String, byte[]>>(var parts) -> {
        var rules = new SealingRules(parts);
        assertThat(rules.changing()).isEmpty();
        assertThat(rules.hiding()).isEmpty();
      }
      case Outcome.Refused<Map<String, byte[]>>(var problems) -> assertThat(problems).isEmpty();
    }
  }
}
