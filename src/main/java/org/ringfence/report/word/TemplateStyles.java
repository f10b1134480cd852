package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * Finds the papers' styles in a council's template by their type and name, which are the same in
 * every language of Word, and adds those that it does not have.
 */
final class TemplateStyles {
  private static final String LANGUAGE = "en-GB";

  private final XWPFStyles styles;
  private final TemplateLists lists;
  private final HeadingLevels headings;
  private final Map<String, String> ids = new HashMap<>();

  TemplateStyles(XWPFDocument document) {
    this.styles = Optional.ofNullable(document.getStyles()).orElseGet(document::createStyles);
    this.lists = new TemplateLists(document);
    this.headings = new HeadingLevels(document);
  }

  /** Adds what is missing, and tells under which ids everything is to be found. */
  StyleNames merged() {
    var missing = new ArrayList<CTStyle>();
    for (var own : PaperStyles.styles()) {
      var same = sameAs(own);
      ids.put(own.getStyleId(), same.map(XWPFStyle::getStyleId).orElseGet(() -> free(own)));
      if (same.isEmpty()) {
        missing.add(own);
      }
    }
    var byStyle = lists.merged();
    missing.forEach(own -> add(own, byStyle));
    styles.setSpellingLanguage(LANGUAGE);
    return new StyleNames(ids, unlisted(byStyle, missing));
  }

  /**
   * By its name, which Word writes in English in every language; else by what makes it the style it
   * is: the default of its type, the level of its outline, or a name that others give it.
   */
  private Optional<XWPFStyle> sameAs(CTStyle own) {
    var likely =
        List.<Predicate<XWPFStyle>>of(
            style -> own.getName().getVal().equalsIgnoreCase(style.getName()),
            style -> isDefault(own) && isDefault(style.getCTStyle()),
            style -> !own.isSetCustomStyle() && BuiltInNames.of(name(own)).names(style),
            style -> isHeading(own, style),
            style -> !own.isSetCustomStyle() && own.getStyleId().equals(style.getStyleId()));
    return likely.stream()
        .flatMap(fits -> sameType(own).filter(fits).findFirst().stream())
        .findFirst();
  }

  private Stream<XWPFStyle> sameType(CTStyle own) {
    return styles.getStyles().stream()
        .filter(style -> style.getStyleId() != null && style.getName() != null)
        .filter(style -> own.getType().equals(style.getCTStyle().getType()));
  }

  private static String name(CTStyle style) {
    return style.getName().getVal();
  }

  private static boolean isDefault(CTStyle style) {
    return style.isSetDefault() && !List.of("0", "false").contains(String.valueOf(style.getDefault()));
  }

  private boolean isHeading(CTStyle own, XWPFStyle style) {
    return own.isSetPPr()
        && own.getPPr().isSetOutlineLvl()
        && headings
            .of(style.getStyleId())
            .filter(level -> level == own.getPPr().getOutlineLvl().getVal().intValue() + 1)
            .isPresent();
  }

  private String free(CTStyle own) {
    var id = own.getStyleId();
    while (styles.styleExist(id)) {
      id = "Ringfence" + id;
    }
    return id;
  }

  private void add(CTStyle own, Map<String, BigInteger> byStyle) {
    var copy = (CTStyle) own.copy();
    copy.setStyleId(ids.getOrDefault(own.getStyleId(), own.getStyleId()));
    if (copy.isSetDefault()) {
      copy.unsetDefault(); // The template has its own.
    }
    if (copy.isSetBasedOn()) {
      copy.getBasedOn()
          .setVal(ids.getOrDefault(own.getBasedOn().getVal(), own.getBasedOn().getVal()));
    }
    if (copy.isSetNext()) {
      copy.getNext().setVal(ids.getOrDefault(own.getNext().getVal(), own.getNext().getVal()));
    }
    var list = byStyle.get(own.getStyleId());
    if (list != null && copy.isSetPPr() && copy.getPPr().isSetNumPr()) {
      copy.getPPr().getNumPr().getNumId().setVal(list);
    }
    styles.addStyle(new XWPFStyle(copy, styles));
  }

  /** The styles that the template has, but not as lists. */
  private Map<String, BigInteger> unlisted(Map<String, BigInteger> byStyle, List<CTStyle> missing) {
    var unlisted = new HashMap<>(byStyle);
    missing.forEach(own -> unlisted.remove(own.getStyleId()));
    unlisted.keySet().removeIf(own -> headings.list(ids.getOrDefault(own, own)).isPresent());
    return unlisted;
  }

  /** The papers' styles of text that people see in a template as its own, which it does not have. */
  static List<String> missing(XWPFDocument document) {
    var found = new TemplateStyles(document);
    return PaperStyles.styles().stream()
        .filter(own -> !own.isSetCustomStyle() && own.isSetQFormat())
        .filter(own -> found.sameAs(own).isEmpty())
        .map(TemplateStyles::name)
        .toList();
  }
}
