package org.ringfence.report.sealing.book;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.book.BookColours.Colour;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/** Looks at the headers and footers of sheets for what is not seen in them, or on some pages. */
final class BookMargins {
  private static final Set<String> ON = Set.of("1", "true");

  /** One of Excel's signs for what stands there and how it looks. */
  private static final Pattern SIGN =
      Pattern.compile(
          "&(?:(?<known>[&LCRPNABIUSXYEOHG]|[DTFZ])|\"(?<font>[^\"]*)\"|K(?<rgb>[0-9A-Fa-f]{6})"
              + "|K(?<theme>\\d\\d)[+-]\\d{3}|(?<size>\\d{1,3})|(?<other>.?))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGNS = Pattern.compile("(?i)(wingdings|webdings|symbol|marlett).*");
  private static final int SMALLEST = 4;
  private static final String MEND =
      "In Excel, under Page Layout, Page Setup, type the header and footer again.";

  private final XmlPart part;
  private final BookColours colours;
  private final Faults faults;

  private BookMargins(XmlPart part, BookColours colours, Faults faults) {
    this.part = part;
    this.colours = colours;
    this.faults = faults;
  }

  static void look(XmlPart part, BookColours colours, Faults faults) {
    var look = new BookMargins(part, colours, faults);
    part.all("headerFooter").forEach(look::look);
  }

  private void look(Element margins) {
    XmlPart.children(margins).forEach(one -> signs(one.getTextContent()));
    pages(margins, "even", "differentOddEven");
    pages(margins, "first", "differentFirst");
  }

  /** Pages with a header of their own have to say what the others say. */
  private void pages(Element margins, String which, String attribute) {
    var own = ON.contains(margins.getAttribute(attribute));
    for (var kind : Set.of("Header", "Footer")) {
      var usual = own ? text(margins, "odd" + kind) : "";
      if (!text(margins, which + kind).equals(usual)) {
        faults.add(
            own
                ? "Some pages have another header or footer than the rest."
                : "There is a header or footer that no page shows.",
            part.place(),
            "In Excel, under Page Layout, Page Setup, take the ticks from “Different odd and even"
                + " pages” and “Different first page”, and empty what you don’t want.");
      }
    }
  }

  private static String text(Element margins, String name) {
    return XmlPart.child(margins, name)
        .map(Element::getTextContent)
        .map(text -> SIGN.matcher(text).replaceAll(BookMargins::kept).strip())
        .orElse("");
  }

  private static String kept(MatchResult sign) {
    return has(sign, "known", _ -> true) ? Matcher.quoteReplacement(sign.group()) : "";
  }

  private void signs(String text) {
    SIGN.matcher(text).results().forEach(this::sign);
  }

  private void sign(MatchResult sign) {
    if (has(sign, "other", _ -> true)) {
      fault("has a sign that not every program knows");
    } else if (has(sign, "size", size -> Integer.parseInt(size) < SMALLEST)) {
      fault("is too small to be read");
    } else if (has(sign, "rgb", rgb -> isLost(colours.ofHex(rgb)))
        || has(sign, "theme", theme -> isLost(colours.ofTheme(Integer.parseInt(theme))))) {
      fault("is white on white");
    } else if (has(sign, "font", font -> SIGNS.matcher(font).matches())) {
      fault("has a font that shows signs in place of letters");
    }
  }

  private static boolean has(MatchResult sign, String group, Predicate<String> fits) {
    return Optional.ofNullable(sign.group(group)).filter(fits).isPresent();
  }

  private static boolean isLost(Optional<Colour> colour) {
    return colour.filter(one -> one.isLostOn(Colour.WHITE)).isPresent();
  }

  private void fault(String how) {
    faults.add(
        "The header or footer holds something that is not seen: it %s.".formatted(how),
        part.place(),
        MEND);
  }
}
