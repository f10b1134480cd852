package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.model.Outcome;

class WorkbookReportTest {
  @Test
  void writes() {
    var made =
        new WorkbookReport(Catalogues.wording(), Catalogues.method())
            .write(
                List.of(Dossiers.county(), Dossiers.signed()),
                "The register",
                Dossiers.DAY,
                Path.of("target/report/book.xlsx"));
    assertThat(made).isInstanceOf(Outcome.Done.class);
  }
}
