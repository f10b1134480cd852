package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ringfence.model.Outcome;

class SiteReportTest {
  @Test
  void writes() {
    var made =
        new SiteReport(Catalogues.wording(), Catalogues.method())
            .write(Dossiers.county(), Path.of("target/report/site.docx"));
    assertThat(made).isInstanceOf(Outcome.Done.class);
    new SiteReport(Catalogues.wording(), Catalogues.method())
        .write(Dossiers.signed(), Path.of("target/report/signed.docx"));
  }
}
