package org.ringfence.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How much markup is read out of one file that nobody vouches for: libraries take far longer over
 * many elements than over many letters, and some of them go as deep as the elements do.
 */
public final class MarkupBudget {
  private static final int DEEPEST = 200;

  /** Excel itself has no more columns, and POI looks at each one for each other one. */
  private static final int MOST_COLUMNS = 16_384;

  private int elements;
  private int columns;

  /** A budget of this many elements in all parts of a file together. */
  public MarkupBudget(int elements) {
    this.elements = elements;
    this.columns = MOST_COLUMNS;
  }

  /**
   * Whether a part is within what is left of the budget, which it uses up. What is no sound XML is
   * read up to there, as any program does.
   */
  public boolean allows(byte[] part) {
    try {
      parser().parse(new ByteArrayInputStream(part), new Counting());
      return true;
    } catch (TooMuchException _) {
      return false;
    } catch (SAXException | IOException _) {
      return true;
    }
  }

  private static SAXParser parser() {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("this Java can't read XML safely", e);
    }
  }

  private static final class TooMuchException extends SAXException {
    private static final long serialVersionUID = 1L;

    TooMuchException() {
      super("more markup than any paper has");
    }
  }

  private final class Counting extends DefaultHandler {
    private int depth;

    @Override
    public void startElement(String space, String local, String name, Attributes attributes)
        throws SAXException {
      elements--;
      depth++;
      if (local.equals("col")) {
        columns--;
      }
      if (elements < 0 || depth > DEEPEST || columns < 0) {
        throw new TooMuchException();
      }
    }

    @Override
    public void endElement(String space, String local, String name) {
      depth--;
    }
  }
}
