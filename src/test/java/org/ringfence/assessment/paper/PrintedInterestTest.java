package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.MarkedRegister;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.PaperKind;

/**
 * What the proper officer wrote of the public interest stands in every public paper that names the
 * ground, and the paper can still be made again from itself.
 */
class PrintedInterestTest {
  private static final String SAID = "Readers gain less than intruders.";
  private static final String OTHER = "Suppliers would stop quoting.";

  @TempDir private Path folder;
  private MarkedRegister desk;

  @BeforeEach
  void seed() throws IOException {
    desk = MarkedRegister.seeded(folder);
    desk.sign();
    desk.withholdEverything();
  }

  private static String plain(String text) {
    return text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static int times(String text, String what) {
    return (text.length() - text.replace(what, "").length()) / what.length();
  }

  @Test
  void everyPublicPaperThatNamesAGroundHasIt() throws IOException {
    for (var paper : MarkedRegister.PUBLIC) {
      assertThat(plain(desk.published(paper, Optional.empty())))
          .as(paper.toString())
          .contains("Public interest: " + SAID);
    }
  }

  @Test
  void aSiteReportSaysItOnceForAllThatItIsSaidOf() throws IOException {
    assertThat(times(site(), "Public interest: " + SAID)).isEqualTo(1);
    decide(DetailKind.PRICE, OTHER);
    assertThat(times(site(), "Public interest: " + OTHER)).isEqualTo(1);
    var paper = folder.resolve("site.docx");
    var verdict = desk.workspace().verification().verify(paper, VerifyRequest.PLAIN);
    assertThat(verdict.lines().toString()).doesNotContain("differs", "was changed");
  }

  private String site() throws IOException {
    desk.published(new MarkedRegister.Public(PaperKind.SITE, "docx"), Optional.empty());
    try (var paper = new XWPFDocument(Files.newInputStream(folder.resolve("site.docx")));
        var text = new XWPFWordExtractor(paper)) {
      return text.getText();
    }
  }

  private void decide(DetailKind kind, String interest) {
    var opinion = new Opinion("M. Officer", "Monitoring officer", MarkedRegister.SEEN);
    Estate.done(
        desk.workspace()
            .books()
            .disclosure()
            .decide(
                desk.organisation(),
                new Ruling(
                    kind,
                    "",
                    true,
                    "england-7",
                    "It would help a bidder.",
                    interest,
                    Optional.of(opinion))));
  }
}
