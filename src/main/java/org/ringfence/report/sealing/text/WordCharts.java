package org.ringfence.report.sealing.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** What a chart in a Word file says: its titles, and the names and numbers of its bars or lines. */
final class WordCharts {
  private WordCharts() {}

  /** A line for each title and each row of names or numbers. */
  static List<String> said(XmlPart chart) {
    return Stream.concat(
            chart.all("p").stream().map(WordCharts::words),
            Stream.of("tx", "cat", "val", "xVal", "yVal", "bubbleSize")
                .flatMap(kind -> chart.all(kind).stream())
                .map(WordCharts::points))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String words(Element paragraph) {
    var texts = paragraph.getElementsByTagNameNS("*", "t");
    var words = new StringBuilder();
    for (var number = 0; number < texts.getLength(); number++) {
      words.append(texts.item(number).getTextContent());
    }
    return words.toString();
  }

  private static String points(Element row) {
    var values = row.getElementsByTagNameNS("*", "v");
    return IntStream.range(0, values.getLength())
        .mapToObj(number -> plain(values.item(number).getTextContent()))
        .collect(Collectors.joining(" | ", "In a chart: ", ""));
  }

  /** The same number in the same letters, whichever program wrote it. */
  static String plain(String value) {
    return value.matches("-?\\d{1,15}(\\.\\d{1,15})?")
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value;
  }
}
