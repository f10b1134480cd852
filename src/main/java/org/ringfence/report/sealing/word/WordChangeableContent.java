package org.ringfence.report.sealing.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.ringfence.report.sealing.word.WordFields.Field;

/** Looks in a part of a Word file for what may look different tomorrow or on another computer. */
public final class WordChangeableContent {
  /** They say where something stands in this very file. */
  private static final Set<String> LASTING =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "TOC",
          "PAGEREF",
          "REF",
          "NOTEREF",
          "SEQ",
          "STYLEREF",
          "HYPERLINK");

  /** In the text they are numbers like any other, which change as the pages do. */
  private static final Set<String> OF_MARGINS =
      Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES");

  private static final Set<String> MARGINS = Set.of("hdr", "ftr");

  /** In a drawing, and in the labels of a chart, which say what the chart holds. */
  private static final Set<String> LASTING_IN_DRAWINGS =
      Set.of(
          "slidenum",
          "VALUE",
          "SERIESNAME",
          "CATEGORYNAME",
          "PERCENTAGE",
          "CELLRANGE",
          "XVALUE",
          "YVALUE");

  /** What a link says besides where it leads: a place in this file, a hint, a window. */
  private static final Pattern SWITCHES =
      Pattern.compile("(?is)\\\\[lot]\\s*(\"[^\"]*\"|[^\\s\"]+)|\\\\[nm](?=\\s|$)");

  /** Nothing more, or a page of the web. */
  private static final Pattern SAFE_LINK =
      Pattern.compile("(?is)\\s*HYPERLINK\\s*(\"?(https?://|mailto:|#).*)?");

  private static final List<String> FONTS =
      List.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic");

  private WordChangeableContent() {}

  public static void look(XmlPart part, Faults faults) {
    WordFields.of(part.xml()).stream()
        .filter(field -> !isLasting(field) || isOutOfPlace(field, part))
        .forEach(field -> add(field, part, faults));
    part.all("fld").stream()
        .filter(field -> !LASTING_IN_DRAWINGS.contains(field.getAttribute("type")))
        .forEach(
            field ->
                faults.add(
                    "A field in a drawing changes by itself: "
                        + Faults.shown(field.getAttribute("type"))
                        + ".",
                    part.place(field),
                    "Put plain text in its place."));
    part.all("dataBinding")
        .forEach(
            bound ->
                faults.add(
                    "A content control takes its text from elsewhere in the file.",
                    part.place(bound),
                    "In Word, right-click it and choose Remove Content Control; its text stays."));
    FONTS.stream()
        .flatMap(font -> part.all(font).stream())
        .forEach(
            font ->
                faults.add(
                    "The file brings fonts of its own, which can draw other letters.",
                    part.place(),
                    "In Word, under File, Options, Save, take the tick from “Embed fonts in the"
                        + " file”, and save."));
  }

  private static boolean isLasting(Field field) {
    return !field.inside()
        && LASTING.contains(field.name())
        && (!field.name().equals("HYPERLINK") || isSafeLink(field.instruction()));
  }

  private static boolean isOutOfPlace(Field field, XmlPart part) {
    return OF_MARGINS.contains(field.name())
        && !MARGINS.contains(part.xml().getDocumentElement().getLocalName());
  }

  private static boolean isSafeLink(String instruction) {
    return SAFE_LINK.matcher(SWITCHES.matcher(instruction).replaceAll(" ")).matches();
  }

  private static void add(Field field, XmlPart part, Faults faults) {
    faults.add(
        "The field “%s” may say something else tomorrow or on another computer."
            .formatted(Faults.shown(field.instruction())),
        part.place(field.at()),
        "In Word, click on it and press Ctrl+Shift+F9, which leaves its text as it is; or take it"
            + " out.");
  }
}
