package org.ringfence.report.sealing.book;

import java.util.List;
import java.util.regex.Pattern;
import org.ringfence.report.check.PartXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Looks in a part of an Excel file for formulas that call another program, fetch something, or look
 * into another file.
 */
public final class FetchingFormulas {
  private static final List<String> WHERE =
      List.of(
          "f",
          "definedName",
          "formula",
          "formula1",
          "formula2",
          "calculatedColumnFormula",
          "totalsRowFormula");
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?i)\\b(WEBSERVICE|IMAGE|RTD|DDE|CALL|REGISTER|REGISTER\\.ID|EXEC|STOCKHISTORY|CUBE\\w+"
              + "|PY|COPILOT|TRANSLATE|DETECTLANGUAGE|IMPORTTEXT|IMPORTCSV|FILES|EVALUATE"
              + "|DIRECTOR(Y|IES)|DOCUMENTS|GET\\.\\w+)\\s*\\(");

  /** Such as {@code cmd|'/C calc'!A0}. */
  private static final Pattern PROGRAM = Pattern.compile("\\|[^\"|]*!");

  /** Such as {@code 'C:\[Prices.xlsx]Sheet 1'!A1}, {@code [1]Sheet1!A1} or {@code [1]!Rate}. */
  private static final Pattern FILE =
      Pattern.compile("'[^']*\\[[^']*'!|(^|[^\\w\\])])\\[[^\\]]+\\][\\w.]*!|'file:");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

  private FetchingFormulas() {}

  /** Whether there is one in the part. */
  public static boolean are(Document part) {
    return of(part).stream().map(Element::getTextContent).anyMatch(FetchingFormulas::fetches);
  }

  /** Every element of the part that holds a formula, whatever it does. */
  static List<Element> of(Document part) {
    return WHERE.stream().flatMap(name -> PartXml.all(part, name).stream()).toList();
  }

  static boolean fetches(String formula) {
    return FUNCTION.matcher(bare(formula)).find()
        || PROGRAM.matcher(formula).find()
        || FILE.matcher(formula).find();
  }

  /** The formula without its texts and quoted names. */
  static String bare(String formula) {
    return QUOTED.matcher(formula).replaceAll("");
  }
}
