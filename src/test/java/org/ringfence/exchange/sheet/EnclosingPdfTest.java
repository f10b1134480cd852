package org.ringfence.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EnclosingPdfTest {
  private static final byte[] FILE = {0, 1, 2, '(', ')', '\\', (byte) 200};

  private static byte[] written(List<String> lines) throws IOException {
    var out = new ByteArrayOutputStream();
    EnclosingPdf.write("Title", lines, "a (b).docx", "application/x-a", FILE, out);
    return out.toByteArray();
  }

  @Test
  void theFileIsInsideByteForByteAndTheSameGivesTheSame() throws IOException {
    var pdf = written(List.of("One (1)"));
    assertThat(pdf).containsSequence(FILE).isEqualTo(written(List.of("One (1)")));
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text)
        .startsWith("%PDF-1.7")
        .contains("(One \\(1\\))Tj", "/EmbeddedFile/Subtype/application#2Fx-a/Length 7")
        .endsWith("%%EOF\n");
  }

  @Test
  void eachObjectIsWhereTheTableSaysAndLongTextsGoOnOnFurtherPages() throws IOException {
    var text =
        new String(written(Collections.nCopies(120, "x ".repeat(60))), StandardCharsets.ISO_8859_1);
    assertThat(text).contains("/Count 5");
    var places = Pattern.compile("(\\d{10}) 00000 n").matcher(text).results().toList();
    for (var number = 1; number <= places.size(); number++) {
      assertThat(text.substring(Integer.parseInt(places.get(number - 1).group(1))))
          .startsWith(number + " 0 obj");
    }
    var start = Pattern.compile("startxref\n(\\d+)").matcher(text);
    assertThat(start.find()).isTrue();
    assertThat(text.substring(Integer.parseInt(start.group(1)))).startsWith("xref");
  }
}
