package org.ringfence.report.sealing.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Looks for whatever in a Word paper is not on the list of what ordinary papers have: it could show
 * something that nobody saw when it was sealed, or hide something that was.
 */
public final class WordMarkup {
  private static final String MEND =
      "In Word, copy what is there, paste it back as “Keep Text Only”, delete the old one, and"
          + " save.";
  private static final WordMarkupList LIST = WordMarkupList.ofWord();

  /** Things are named by the text of the smallest of these around them. */
  private static final List<String> PLACES = List.of("r", "p", "tr", "tbl", "style");

  /** What a form has to fill in, and a paper that is given out has not. */
  private static final Set<String> OF_FORMS = Set.of("checkbox", "date");

  private final WordFeatureUse use;
  private final Faults faults;
  private final boolean isForm;
  private final Set<String> seen = new HashSet<>();

  public WordMarkup(WordFeatureUse use, Faults faults) {
    this(use, faults, false);
  }

  /** A look at a paper, or at a form with boxes to tick and days to pick. */
  public WordMarkup(WordFeatureUse use, Faults faults, boolean isForm) {
    this.use = use;
    this.faults = faults;
    this.isForm = isForm;
  }

  public void look(XmlPart part) {
    if (LIST.covers(part.xml().getDocumentElement())) {
      part.all("*").stream()
          .filter(element -> !use.isUnusedStyle(element))
          .forEach(element -> look(element, part));
    }
  }

  private void look(Element element, XmlPart part) {
    if (!LIST.has(element)) {
      if (LIST.has(parent(element)) && !(isForm && OF_FORMS.contains(element.getLocalName()))) {
        add("There is " + LIST.called(element), element, part);
      }
      return;
    }
    LIST.wrong(element)
        .ifPresent(
            wrong -> add("Something is set as no ordinary paper has it: " + wrong, element, part));
    if (!LIST.mayHaveText(element) && hasText(element)) {
      add("There is text where nobody reads any: " + LIST.name(element), element, part);
    }
  }

  /** What is within something unknown is not told as well. */
  private static Element parent(Element element) {
    return element.getParentNode() instanceof Element around ? around : element;
  }

  private static boolean hasText(Element element) {
    return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling)
        .anyMatch(node -> node instanceof Text text && !text.getData().isBlank());
  }

  private void add(String what, Element element, XmlPart part) {
    if (seen.add(part.name() + what)) {
      faults.add(what + said(element) + ".", part.place(element), MEND);
    }
  }

  private static String said(Element element) {
    var own = Faults.shown(element.getTextContent());
    var text =
        own.isEmpty()
            ? XmlPart.around(element, one -> PLACES.contains(one.getLocalName()))
                .map(one -> Faults.shown(one.getTextContent()))
                .orElse("")
            : own;
    return text.isEmpty() ? "" : ", at “" + text + "”";
  }
}
