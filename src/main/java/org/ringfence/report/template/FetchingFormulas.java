package org.ringfence.report.template;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.w3c.dom.Document;

/**
 * Looks in a part of an Excel file for formulas that call another program, fetch something, or look
 * into another file.
 */
final class FetchingFormulas {
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
          "(?i)\\b(WEBSERVICE|IMAGE|RTD|DDE|CALL|REGISTER|REGISTER\\.ID|EXEC|STOCKHISTORY|CUBE\\w+)"
              + "\\s*\\(");

  /** Such as {@code cmd|'/C calc'!A0}. */
  private static final Pattern PROGRAM = Pattern.compile("\\|[^\"|]*!");

  /** Such as {@code 'C:\[Prices.xlsx]Sheet 1'!A1}, or {@code [1]Sheet1!A1}. */
  private static final Pattern FILE =
      Pattern.compile("'[^']*\\[[^']*'!|(^|[^\\w\\])])\\[[^\\]]+\\][\\w.]+!");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

  private FetchingFormulas() {}

  /** Whether there is one in the part. */
  static boolean are(Document part) {
    return WHERE.stream()
        .flatMap(name -> PartXml.all(part, name).stream())
        .flatMap(element -> Stream.of(element.getTextContent()))
        .anyMatch(FetchingFormulas::fetches);
  }

  private static boolean fetches(String formula) {
    return FUNCTION.matcher(QUOTED.matcher(formula).replaceAll("")).find()
        || PROGRAM.matcher(formula).find()
        || FILE.matcher(formula).find();
  }
}
