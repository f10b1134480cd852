package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.report.word.PaperStyles;

class AccessibleDocumentTest {
  @TempDir private Path folder;

  @Test
  void theSiteReportHasNoFault() {
    assertThat(AccessibleDocument.faults(PaperFiles.site(folder.resolve("site.docx")))).isEmpty();
  }

  @Test
  void eachFaultOfACarelessPaperIsFound() throws IOException {
    var file = folder.resolve("careless.docx");
    try (var document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      PaperStyles.apply(document);
      heading(document, 2, "Too deep");
      document.createParagraph();
      document.createParagraph().createRun().setText("- typed, not listed");
      var run = document.createParagraph().createRun();
      run.setText("small, pale and with serifs");
      run.setFontSize(9);
      run.setColor("BBBBBB");
      run.setFontFamily("Times New Roman");
      var table = document.createTable(2, 2);
      table.getCTTbl().addNewTblGrid().addNewGridCol();
      table.getRow(0).getCell(0).setText("Head");
      table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
      document.write(out);
    }

    assertThat(String.join("\n", AccessibleDocument.faults(file)))
        .contains(
            "The file has no title.",
            "The file's language is not en-GB.",
            "Heading “Too deep” leaves out a level.",
            "An empty paragraph makes room",
            "looks like a list and is none",
            "is smaller than 12 points",
            "is set in Times New Roman",
            "is too pale",
            "has no title or no description",
            "only its first row is to be repeated",
            "has not as many cells",
            "has a merged cell",
            "has an empty cell");
  }

  @Test
  void theContrastIsThatOfTheStandard() {
    assertThat(AccessibleDocument.contrast("000000", "FFFFFF")).isEqualTo(21);
    assertThat(AccessibleDocument.contrast("767676", "FFFFFF")).isBetween(4.5, 4.6);
  }

  private static void heading(XWPFDocument document, int level, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + level);
    paragraph.createRun().setText(text);
  }
}
