package org.ringfence.report.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Counts the elements of one part while they are read: libraries take far longer over many elements
 * than over many letters, and some of them go as deep as the elements do. What is no sound XML is
 * read up to there, as any program does.
 */
final class MarkupCount extends DefaultHandler2 {
  /** Of a part that is not read to its end. */
  private static final int BEGINNING = 1 << 20;

  /** One for each thread: to set it up takes longer than to count most parts. */
  private static final ThreadLocal<SAXParserFactory> FACTORIES =
      ThreadLocal.withInitial(MarkupCount::factory);

  private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

  private final PaperBudget budget;
  private final String part;
  private final boolean toItsEnd;
  private int depth;

  /**
   * A count of this part.
   *
   * @param toItsEnd whether all of it is read, and not only what stands before its first element
   */
  MarkupCount(PaperBudget budget, String part, boolean toItsEnd) {
    this.budget = budget;
    this.part = part;
    this.toItsEnd = toItsEnd;
  }

  /** Refused where it is more than the budget allows, or has a document type. */
  void read(InputStream in) throws OverBudgetException {
    try {
      var parser = parser();
      parser.setProperty(LEXICAL, this);
      parser.parse(toItsEnd ? in : new ByteArrayInputStream(in.readNBytes(BEGINNING)), this);
    } catch (SAXException e) {
      if (e.getException() instanceof OverBudgetException over) {
        throw over;
      }
      // Damaged; whoever reads it in earnest says so.
    } catch (OverBudgetException e) {
      throw e;
    } catch (IOException _) {
      // Damaged; whoever reads it in earnest says so.
    }
  }

  private static SAXParser parser() {
    try {
      return FACTORIES.get().newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("this Java can't read XML safely", e);
    }
  }

  private static SAXParserFactory factory() {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("this Java can't read XML safely", e);
    }
  }

  private static final class EnoughException extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** Nothing is looked up, whatever a part asks for. */
  @Override
  public InputSource resolveEntity(
      @Nullable String name, @Nullable String id, @Nullable String base, String system) {
    return new InputSource(InputStream.nullInputStream());
  }

  @Override
  public void startDTD(String name, @Nullable String id, @Nullable String system)
      throws SAXException {
    throw new SAXException(
        new OverBudgetException(
            "Its part %s defines words of its own (a document type, DTD), which no Office program does."
                .formatted(Excerpt.text(part)),
            false));
  }

  @Override
  public void startElement(String space, String local, String name, Attributes attributes)
      throws SAXException {
    if (!toItsEnd) {
      throw new EnoughException();
    }
    depth++;
    try {
      budget.element(part, local, depth);
    } catch (OverBudgetException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void endElement(String space, String local, String name) {
    depth--;
  }
}
