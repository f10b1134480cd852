package org.ringfence.report.workbook.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.SignOff;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/**
 * Says where the figures of an installation come from: as they were signed, and whether that still
 * holds, or from a revision that nobody has signed.
 */
public final class FigureSource {
  private static final int MOST_DAYS = 3;

  private final PaperWords words;
  private final boolean dated;

  private FigureSource(PaperWords words, boolean dated) {
    this.words = words;
    this.dated = dated;
  }

  /** In these words. */
  public FigureSource(PaperWords words) {
    this(words, true);
  }

  /** The same, and never the day. */
  public static FigureSource undated(PaperWords words) {
    return new FigureSource(words, false);
  }

  /** The column that says it beside the figures of each row. */
  static <T> SheetField<T> field(
      PaperWords words, int width, Function<T, WorkbookInstallation> place) {
    var source = new FigureSource(words);
    return new SheetField<>(
        new SheetPlan.Column(InstallationsSheet.SIGNED, width),
        row -> CellValue.of(source.says(place.apply(row).extract())));
  }

  /** Whether an installation was signed and that no longer holds. */
  public static boolean lapsed(InstallationReportData one) {
    return one.signed() && !one.stale().isEmpty();
  }

  /** "as signed on 28 November 2026, which no longer holds", for some that no longer hold. */
  public String clause(List<InstallationReportData> lapsed) {
    var days = lapsed.stream().flatMap(one -> day(one).stream()).distinct().sorted().toList();
    return days.isEmpty()
            || days.size() > MOST_DAYS
            || lapsed.stream().anyMatch(one -> day(one).isEmpty())
        ? words.say("lapsed.as-signed")
        : words.say("lapsed.as-signed.on", words.list(days.stream().map(words::day).toList()));
  }

  /** The same in a sentence of one, by the signatures that are named. */
  public String only(List<SignOff> named) {
    var clause =
        newest(named)
            .map(on -> words.say("lapsed.as-signed.on", words.day(on)))
            .orElseGet(() -> words.say("lapsed.as-signed"));
    return words.say("lapsed.only", clause);
  }

  /** In a few words, for a row: "As signed on 28 November 2026, which no longer holds". */
  public String says(InstallationReportData one) {
    if (!one.signed()) {
      return words.say("figures.open", one.revision());
    }
    if (lapsed(one)) {
      return sentence(clause(List.of(one)));
    }
    var key = one.state().isSignedOff() ? "figures.signed" : "figures.part";
    return day(one).map(on -> words.say(key, on, one.inFull())).orElseGet(one::inFull);
  }

  /** The same; of what no longer holds with the reasons, such as that a newer revision is open. */
  public String inFull(InstallationReportData one) {
    return inFull(one, List.of());
  }

  /** The same, with more sentences after it. */
  String inFull(InstallationReportData one, List<String> more) {
    var after = new ArrayList<String>(lapsed(one) ? one.stale() : List.of());
    after.addAll(more);
    return after.isEmpty() ? says(one) : says(one) + ". " + String.join(" ", after);
  }

  /** The day of the last signature; empty where the edition names none. */
  private Optional<LocalDate> day(InstallationReportData one) {
    return newest(one.signOffs()).filter(_ -> dated);
  }

  private static Optional<LocalDate> newest(List<SignOff> signOffs) {
    return signOffs.stream().map(SignOff::on).max(Comparator.naturalOrder());
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }
}
