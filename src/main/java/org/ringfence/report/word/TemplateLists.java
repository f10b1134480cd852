package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

/** Adds the papers' lists to a council's template, beside its own. */
final class TemplateLists {
  private final XWPFNumbering numbering;

  TemplateLists(XWPFDocument document) {
    this.numbering =
        Optional.ofNullable(document.getNumbering()).orElseGet(document::createNumbering);
  }

  /** By the papers' own ids of styles, the id of the list that was added for it. */
  Map<String, BigInteger> merged() {
    var lists = new HashMap<String, BigInteger>();
    for (var own : PaperStyles.lists()) {
      var copy = (CTAbstractNum) own.copy();
      if (!copy.getLvlArray(0).isSetPStyle()) {
        continue; // Numbers of paragraphs, of which a template has its own.
      }
      var style = copy.getLvlArray(0).getPStyle().getVal();
      copy.getLvlArray(0).unsetPStyle(); // The template's style may have a list of its own.
      copy.setAbstractNumId(
          next(
              numbering.getAbstractNums().stream()
                  .map(one -> one.getCTAbstractNum().getAbstractNumId())));
      var id = numbering.addAbstractNum(new XWPFAbstractNum(copy));
      var list = next(numbering.getNums().stream().map(one -> one.getCTNum().getNumId()));
      numbering.addNum(id, list);
      lists.put(style, list);
    }
    return lists;
  }

  private static BigInteger next(Stream<BigInteger> ids) {
    return ids.reduce(BigInteger.ZERO, BigInteger::max).add(BigInteger.ONE);
  }
}
