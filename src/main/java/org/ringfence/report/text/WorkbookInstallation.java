package org.ringfence.report.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.paper.InstallationReportData;

/**
 * An installation in a workbook: its number, and a name that no other one in the book has, so that
 * rows and formulas can find it.
 *
 * @param number from 1, in the order of the rows
 * @param name no longer than a formula can look up, and never like a formula itself
 * @param installation its own name without that of its site; with the number where another one in
 *     the book is called the same, and in place of a name that is withheld
 */
public record WorkbookInstallation(
    int number, String name, String installation, InstallationReportData extract) {
  /** A lookup takes no more than 255 letters. */
  private static final int LONGEST = 200;

  public static List<WorkbookInstallation> of(
      List<InstallationReportData> extracts, PaperWords words) {
    var taken = new HashSet<String>();
    var places = new ArrayList<WorkbookInstallation>();
    for (var extract : extracts) {
      var number = places.size() + 1;
      var name = named(extract.name(), number, words);
      var only = taken.add(name.toLowerCase(Locale.ROOT));
      var unlike = only ? name : words.say("place.again", name, number);
      taken.add(unlike.toLowerCase(Locale.ROOT));
      var alone = extract.installation().shown().orElse(extract.name());
      places.add(
          new WorkbookInstallation(
              number, unlike, only ? alone : words.say("place.again", alone, number), extract));
    }
    return places;
  }

  private static String named(String name, int number, PaperWords words) {
    // A lookup takes a tilde for a mark of its own, and programs differ in what it marks.
    var safe = SafeText.cell(name.strip(), words.say("cut.cell")).replace('~', '-');
    var end = LONGEST - words.say("cut.cell").length() - 1;
    var kept =
        safe.length() <= LONGEST
            ? safe
            : safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end)
                + " "
                + words.say("cut.cell");
    return kept.isEmpty() || SafeText.looksLikeFormula(kept)
        ? words.say("place.numbered", number, kept)
        : kept;
  }

  /** The whole dossier; empty in a public edition. */
  public Optional<Dossier> full() {
    return extract.full();
  }
}
