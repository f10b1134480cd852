package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int LONGEST_CHAIN = 20;

  private final XWPFStyles styles;
  private final TemplateLists lists;
  private final Map<String, String> ids = new HashMap<>();

  TemplateStyles(XWPFDocument document) {
    this.styles = Optional.ofNullable(document.getStyles()).orElseGet(document::createStyles);
    this.lists = new TemplateLists(document);
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

  private Optional<XWPFStyle> sameAs(CTStyle own) {
    return styles.getStyles().stream()
        .filter(style -> style.getStyleId() != null && style.getName() != null)
        .filter(style -> own.getType().equals(style.getCTStyle().getType()))
        .filter(style -> style.getName().equalsIgnoreCase(own.getName().getVal()))
        .findFirst();
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
    unlisted.keySet().removeIf(own -> isList(ids.getOrDefault(own, own)));
    return unlisted;
  }

  private boolean isList(String id) {
    var style = styles.getStyle(id);
    for (var step = 0; style != null && step < LONGEST_CHAIN; step++) {
      var xml = style.getCTStyle();
      if (xml.isSetPPr() && xml.getPPr().isSetNumPr()) {
        return true;
      }
      style = style.getBasisStyleID() == null ? null : styles.getStyle(style.getBasisStyleID());
    }
    return false;
  }
}
