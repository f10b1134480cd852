package org.ringfence.report.sealing.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.PackedParts;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.PartPlaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * All that an Office file says in any of its parts, seen or not, in a form in which it is searched:
 * text, names and values of XML, what lies in workbooks inside it, and other parts letter by
 * letter.
 */
public final class SearchableText {
  /** Text that goes on from one of these to the next is one text. */
  private static final Set<String> WITHIN =
      Set.of(
          "r",
          "t",
          "hyperlink",
          "smartTag",
          "sdt",
          "sdtContent",
          "fldSimple",
          "bookmarkStart",
          "bookmarkEnd",
          "proofErr",
          "lastRenderedPageBreak",
          "rPh",
          "ins",
          "customXml");

  private static final Set<String> LOOKS = Set.of("rPr", "pPr");

  /** Letters that carry a record or a picture, in which a short word stands now and then. */
  private static final Pattern PACKED = Pattern.compile("[A-Za-z0-9+/=]{200,}");

  private static final int LONG = 8;

  /** So many letters stand after each other by chance in no text, whatever parts them. */
  private static final int SURE = 16;

  private static final int CODE = 6;
  private static final String RECORD = "urn:ringfence:";
  private static final String CAMERA = "Exif\0\0";

  private SearchableText() {}

  /**
   * What one part says.
   *
   * @param place as people call the part
   * @param text in the form that {@link #normal} gives
   * @param bare its letters and digits alone
   * @param read as somebody sees it, whose letters may be others that look alike
   * @param bareRead the letters and digits of that alone
   * @param camera whether it is a picture with the record that a camera makes
   */
  public record Words(
      String place, String text, String bare, String read, String bareRead, boolean camera) {
    private static Words of(String place, String text, boolean camera) {
      var all = PackedWords.with(text);
      var normal = normal(all);
      var read = SearchableText.read(all);
      return new Words(
          place, normal, SearchableText.bare(normal), read, SearchableText.bare(read), camera);
    }

    /**
     * Whether it says something: as a word of its own, or anywhere where it is long; numbers
     * whatever parts them; in letters that look like its own; and from its end to its start.
     */
    public boolean says(String secret) {
      var seen = SearchableText.read(secret).strip();
      return stands(text, bare, normal(secret).strip())
          || stands(read, bareRead, seen)
          || turned(seen);
    }

    private static boolean stands(String text, String bareText, String wanted) {
      if (wanted.length() >= LONG ? text.contains(wanted) : isWord(text, wanted)) {
        return true;
      }
      var bare = SearchableText.bare(wanted);
      return (bare.length() >= SURE || (bare.length() >= LONG && hasDigit(bare)))
          && bareText.contains(bare);
    }

    private boolean turned(String seen) {
      var letters = SearchableText.bare(seen);
      var turned = new StringBuilder(letters).reverse().toString();
      return letters.length() >= LONG
          ? bareRead.contains(turned)
          : letters.length() >= CODE && hasDigit(letters) && isWord(read, turned);
    }

    private static boolean hasDigit(String text) {
      return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isWord(String text, String wanted) {
      for (var at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        var end = at + wanted.length();
        if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
          return true;
        }
      }
      return false;
    }
  }

  /** What each part says; the records that a paper carries are left out. */
  public static List<Words> of(Map<String, byte[]> parts) {
    var places = new PartPlaces(parts, new PartLinks(parts));
    var words = new ArrayList<Words>();
    for (var part : parts.entrySet()) {
      add(places.of(part.getKey()), part.getKey(), part.getValue(), words);
    }
    return words;
  }

  private static void add(String place, String name, byte[] bytes, List<Words> words) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && PackedParts.within(bytes) instanceof Outcome.Done<Map<String, byte[]>>(var inside)) {
      inside.forEach((part, content) -> words.add(words("the numbers behind a chart", content)));
    } else {
      words.add(words(place, bytes));
    }
  }

  private static Words words(String place, byte[] bytes) {
    var document = PartXml.read(bytes);
    var raw = new String(bytes, StandardCharsets.ISO_8859_1);
    if (document.isEmpty()) {
      var wide = new String(bytes, StandardCharsets.UTF_16LE);
      return Words.of(place, raw + " " + wide, raw.contains(CAMERA));
    }
    return Words.of(place, isRecord(document.get()) ? "" : said(document.get()), false);
  }

  private static boolean isRecord(Document document) {
    return Optional.ofNullable(document.getDocumentElement().getNamespaceURI())
        .filter(space -> space.startsWith(RECORD))
        .isPresent();
  }

  private static String said(Document document) {
    var text = new StringBuilder();
    var besides = new StringBuilder();
    read(document, text, besides);
    return text + " " + besides;
  }

  private static void read(Node node, StringBuilder text, StringBuilder besides) {
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child) {
        case Element element -> read(element, text, besides);
        case org.w3c.dom.Text letters -> text.append(letters.getNodeValue());
        default -> besides.append(' ').append(child.getNodeValue());
      }
    }
  }

  private static void read(Element element, StringBuilder text, StringBuilder besides) {
    var attributes = element.getAttributes();
    for (var number = 0; number < attributes.getLength(); number++) {
      besides.append(' ').append(attributes.item(number).getNodeValue());
    }
    var name = String.valueOf(element.getLocalName());
    var apart = WITHIN.contains(name) || LOOKS.contains(name) ? "" : " ";
    text.append(apart);
    read((Node) element, LOOKS.contains(name) ? besides : text, besides);
    text.append(apart);
  }

  /** The letters and digits of a text, whatever parts them. */
  public static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** A text as somebody sees it who takes letters that look alike for each other. */
  public static String read(String text) {
    return LookAlikes.read(PACKED.matcher(text).replaceAll(" ")).replaceAll("[\\s\\p{Cc}]+", " ");
  }

  /** A text as it is searched: in small letters, one blank at most, without accents of form. */
  public static String normal(String text) {
    return Normalizer.normalize(PACKED.matcher(text).replaceAll(" "), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
  }
}
