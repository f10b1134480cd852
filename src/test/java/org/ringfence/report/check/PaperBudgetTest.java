package org.ringfence.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is too much is noticed after as much as may be read, and not after all of it. */
class PaperBudgetTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  /** XML that never ends, and how much of it was read. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final byte[] more;
    private long read;

    Endless(String start, String more) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.more = more.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      var at = read++;
      return at < start.length ? start[(int) at] : more[(int) ((at - start.length) % more.length)];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      for (var at = from; at < from + length; at++) {
        bytes[at] = (byte) read();
      }
      return length;
    }
  }

  private static void refused(PaperBudget budget, String part, Endless endless, String... says) {
    assertThatThrownBy(() -> budget.markup(part, endless))
        .isInstanceOf(OverBudgetException.class)
        .message()
        .contains(part)
        .contains(says);
  }

  @Test
  void elementsAreReadUpToTheMost() {
    var one = new Endless("<a>", "<b/>");
    refused(PaperBudget.inMemory(), DOCUMENT, one, "300,000 elements");
    assertThat(one.read).isLessThan(4 * 300_000 + 100_000);
    var other = new Endless("<a>", "<b/>");
    refused(PaperBudget.ofPaper(), DOCUMENT, other, "2,000,000 elements");
    assertThat(other.read).isLessThan(4 * 2_000_000 + 100_000);
  }

  @Test
  void allPartsTogetherCount() throws IOException {
    var budget = PaperBudget.inMemory();
    for (var number = 0; number < 3; number++) {
      budget.markup("word/" + number + ".xml", xml("<a>" + "<b/>".repeat(99_999) + "</a>"));
    }
    refused(budget, DOCUMENT, new Endless("<a>", "<b/>"), "300,000 elements");
  }

  @Test
  void depthAndColumnsHaveAnEnd() {
    var deep = new Endless("", "<a>");
    refused(PaperBudget.ofPaper(), DOCUMENT, deep, "99 elements inside each other");
    var wide = new Endless("<cols>", "<col min=\"1\" max=\"2\"/>");
    refused(PaperBudget.inMemory(), SHEET, wide, "16,384 columns");
    assertThat(deep.read + wide.read).isLessThan(1_000_000);
  }

  @Test
  void noDocumentTypeIsReadInAnyPart() {
    for (var part : new String[] {DOCUMENT, SHEET, "customXml/item1.xml"}) {
      var laughs = new Endless("<!DOCTYPE a [<!ENTITY b \"", "lol");
      refused(PaperBudget.ofPaper(), part, laughs, "document type, DTD");
      assertThat(laughs.read).isLessThan(2_000_000);
    }
  }

  /** Nobody reads the cells of a sheet to check it, so there may be as many as there are. */
  @Test
  void theCellsOfASheetAreNotReadToCheckIt() {
    var cells = new Endless("<worksheet>", "<c/>");
    assertThatCode(() -> PaperBudget.ofPaper().markup(SHEET, cells)).doesNotThrowAnyException();
    assertThat(cells.read).isLessThan(2_000_000);
    refused(PaperBudget.inMemory(), SHEET, new Endless("<a>", "<c/>"), "300,000 elements");
  }

  @Test
  void whatIsNoSoundXmlIsReadUpToThere() {
    assertThatCode(() -> PaperBudget.ofPaper().markup("word/media/a.png", xml("\u0089PNG")))
        .doesNotThrowAnyException();
  }

  @Test
  void aPartUnpacksToWhatTheFileSays() throws IOException {
    try (var in = PaperBudget.counted(new Endless("", " "), DOCUMENT, 100)) {
      assertThat(in.readNBytes(100)).hasSize(100);
      assertThatThrownBy(() -> in.read(new byte[1]))
          .hasMessageContaining("more than the file says");
    }
  }

  private static InputStream xml(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
