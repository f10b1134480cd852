package org.ringfence.report.workbook.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.text.MakerLine;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;

/** Counts the installations of a workbook by band, maker, connection, status and sign-off. */
public final class SummaryRows {
  /** More than a chart can name side by side. */
  private static final int MOST_MAKERS = 10;

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final List<InstallationReportData> extracts;

  public SummaryRows(PaperPhrases phrases, List<InstallationReportData> extracts) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.extracts = extracts;
  }

  /**
   * One count.
   *
   * @param group by what is counted
   * @param name what these installations are or have
   * @param cameras of these installations or this maker, or how far that is known
   */
  record Row(String group, String name, int installations, CellValue cameras) {}

  /** By headline band today, worst first. */
  List<Row> bands() {
    return byBand(words.say("summary.band"), FigurePrecision.Levels::residual);
  }

  /** By headline band once what is said is confirmed, worst first. */
  List<Row> attainable() {
    return byBand(words.say("summary.attainable"), FigurePrecision.Levels::attainable);
  }

  /** By maker, most installations first; an installation counts once for each maker that it has. */
  List<Row> makers() {
    var group = words.say("summary.maker");
    return MakerLine.of(extracts, words, MOST_MAKERS, rest -> words.count("summary.others", rest))
        .stream()
        .map(line -> new Row(group, line.name(), line.installations(), cameras(line)))
        .toList();
  }

  private CellValue cameras(MakerLine line) {
    if (line.open() == 0) {
      return CellValue.of(line.cameras());
    }
    return CellValue.of(
        line.cameras() == 0
            ? words.say("not-known")
            : words.say(
                line.open() == 1 ? "summary.least.one" : "summary.least.many",
                line.open(),
                line.cameras()));
  }

  /** By connection; nothing where any answer is withheld. */
  List<Row> connections() {
    var answers = new LinkedHashMap<String, List<InstallationReportData>>();
    for (var extract : extracts) {
      var detail = Optional.ofNullable(extract.answers().get(InstallationsSheet.CONNECTION));
      if (detail.isPresent() && detail.flatMap(Detail::shown).isEmpty()) {
        return List.of();
      }
      var values = detail.flatMap(Detail::shown).map(InstallationReportData.ExtractAnswer::values);
      add(
          answers,
          phrases.values(InstallationsSheet.CONNECTION, values.orElse(List.of())),
          extract);
    }
    return rows(words.say("summary.connection"), answers);
  }

  /** By status; nothing where any is withheld. */
  List<Row> statuses() {
    var found = new LinkedHashMap<String, List<InstallationReportData>>();
    for (var extract : extracts) {
      if (extract.status().isEmpty()) {
        return List.of();
      }
      add(found, phrases.wording().label("status", extract.status().get().id()), extract);
    }
    return rows(words.say("summary.status"), found);
  }

  /** By how far they are signed, and whether that still holds. */
  List<Row> signed() {
    var found = new LinkedHashMap<String, List<InstallationReportData>>();
    extracts.forEach(extract -> add(found, extract.label(), extract));
    return rows(words.say(InstallationsSheet.SIGNED), found);
  }

  private static void add(
      Map<String, List<InstallationReportData>> to, String name, InstallationReportData extract) {
    to.computeIfAbsent(name, _ -> new ArrayList<>()).add(extract);
  }

  private List<Row> byBand(String group, Function<FigurePrecision.Levels, String> which) {
    var found = new LinkedHashMap<String, List<InstallationReportData>>();
    for (var band : phrases.method().bands().reversed()) {
      found.put(label(band), new ArrayList<>());
    }
    if (extracts.stream().anyMatch(one -> one.figures() instanceof FigurePrecision.NotKnown)) {
      found.put(phrases.wording().label("band", FigurePrecision.NOT_KNOWN), new ArrayList<>());
    }
    for (var extract : extracts) {
      var band =
          extract
              .figures()
              .headlineBands()
              .map(levels -> phrases.wording().label("band", which.apply(levels)))
              .orElseGet(() -> words.say("summary.withheld"));
      add(found, band, extract);
    }
    return rows(group, found);
  }

  private String label(MethodSummary.Band band) {
    return phrases.wording().label("band", band.id());
  }

  private List<Row> rows(String group, Map<String, List<InstallationReportData>> found) {
    return found.entrySet().stream()
        .map(
            each -> new Row(group, each.getKey(), each.getValue().size(), cameras(each.getValue())))
        .toList();
  }

  private CellValue cameras(List<InstallationReportData> all) {
    return all.stream().allMatch(one -> one.cameras().isPresent())
        ? CellValue.of(all.stream().mapToInt(one -> one.cameras().orElse(0)).sum())
        : CellValue.of(words.say("not-known"));
  }
}
