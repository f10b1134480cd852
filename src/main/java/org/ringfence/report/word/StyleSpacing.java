package org.ringfence.report.word;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** Tells whether a template leaves room between paragraphs, or leaves that to empty lines. */
final class StyleSpacing {
  private static final int LONGEST_CHAIN = 20;

  private final Optional<XWPFStyles> styles;

  StyleSpacing(XWPFDocument document) {
    this.styles = Optional.ofNullable(document.getStyles());
  }

  /** Whether a style, one that it is based on, or the document says how much room there is. */
  boolean isSaid(String style) {
    return byStyle(style) || byDocument();
  }

  private boolean byStyle(String style) {
    return Stream.iterate(
            named(style),
            Optional::isPresent,
            one -> one.map(XWPFStyle::getBasisStyleID).flatMap(this::named))
        .limit(LONGEST_CHAIN)
        .flatMap(Optional::stream)
        .map(XWPFStyle::getCTStyle)
        .anyMatch(xml -> xml.isSetPPr() && isSaid(xml.getPPr()));
  }

  private Optional<XWPFStyle> named(String style) {
    return styles.flatMap(all -> Optional.ofNullable(all.getStyle(style)));
  }

  private boolean byDocument() {
    return styles
        .map(XWPFStyles::getDefaultParagraphStyle)
        .filter(defaults -> defaults.getSpacingAfter() >= 0)
        .isPresent();
  }

  private static boolean isSaid(CTPPrGeneral properties) {
    return properties.isSetSpacing()
        && (properties.getSpacing().isSetAfter() || properties.getSpacing().isSetBefore());
  }
}
