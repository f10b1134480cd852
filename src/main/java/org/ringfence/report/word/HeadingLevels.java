package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * Tells headings of a council's template by what makes one, whatever its style is called: the level
 * of its outline, or one of the names under which Word knows a heading.
 */
final class HeadingLevels {
  private static final int LONGEST_CHAIN = 20;
  private static final int DEEPEST = 9;

  private final Optional<XWPFStyles> styles;

  HeadingLevels(XWPFDocument document) {
    this.styles = Optional.ofNullable(document.getStyles());
  }

  /** The level of a heading from 1 on; empty for a paragraph that is none. */
  Optional<Integer> of(CTP paragraph) {
    if (!paragraph.isSetPPr()) {
      return Optional.empty();
    }
    var properties = paragraph.getPPr();
    return properties.isSetOutlineLvl()
        ? level(properties)
        : Optional.ofNullable(properties.getPStyle()).flatMap(style -> of(style.getVal()));
  }

  /** The level of headings in a style; empty for a style of other text. */
  Optional<Integer> of(String style) {
    return chain(style)
        .flatMap(one -> level(one).stream())
        .findFirst()
        .filter(level -> level <= DEEPEST);
  }

  private static Optional<Integer> level(XWPFStyle style) {
    var xml = style.getCTStyle();
    if (xml.isSetPPr() && xml.getPPr().isSetOutlineLvl()) {
      return Optional.of(xml.getPPr().getOutlineLvl().getVal().intValue() + 1);
    }
    return Stream.iterate(1, level -> level <= DEEPEST, level -> level + 1)
        .filter(level -> BuiltInNames.ofHeading(level).names(style))
        .findFirst();
  }

  private static Optional<Integer> level(CTPPrBase properties) {
    return Optional.of(properties.getOutlineLvl().getVal().intValue() + 1)
        .filter(level -> level <= DEEPEST);
  }

  /** The list into which a style puts its paragraphs; empty where it puts them into none. */
  Optional<BigInteger> list(String style) {
    return chain(style)
        .map(XWPFStyle::getCTStyle)
        .filter(xml -> xml.isSetPPr() && xml.getPPr().isSetNumPr())
        .map(xml -> xml.getPPr().getNumPr())
        .map(list -> list.isSetNumId() ? list.getNumId().getVal() : BigInteger.ONE)
        .findFirst()
        .filter(list -> list.signum() > 0);
  }

  /** A style and those that it is based on, itself first. */
  private Stream<XWPFStyle> chain(String style) {
    return Stream.iterate(
            styles.flatMap(all -> Optional.ofNullable(all.getStyle(style))),
            Optional::isPresent,
            one ->
                one.map(XWPFStyle::getBasisStyleID)
                    .flatMap(id -> styles.map(all -> all.getStyle(id))))
        .limit(LONGEST_CHAIN)
        .flatMap(Optional::stream);
  }
}
