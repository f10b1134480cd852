package org.ringfence.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.Outcome;

/** The program's own papers have nothing in them that keeps them from being given out. */
class OwnPapersTest {
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
    var file = Path.of("src", "test", "resources", "org", "ringfence", "fixtures", "0.2.0", name);
    switch (PackedParts.ofPaper(file)) {
      case Outcome.Done<Map<String, byte[]>>(var parts) -> {
        var rules = new IssueRules(parts);
        assertThat(rules.changing()).isEmpty();
        assertThat(rules.hiding()).isEmpty();
      }
      case Outcome.Refused<Map<String, byte[]>>(var problems) -> assertThat(problems).isEmpty();
    }
  }
}
