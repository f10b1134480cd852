package org.ringfence.report.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/** What members are asked to resolve, as a numbered list. */
final class Recommendations implements CommitteeSection {
  private static final int MONTHS = 6;

  private final CommitteeProse prose;

  Recommendations(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "recommend";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    paper.paragraph("TableLead", prose.say("recommend.lead"));
    var asked = asked(estate);
    for (var number = 0; number < asked.size(); number++) {
      var last = number == asked.size() - 1;
      paper.numbered(prose.say(last ? "recommend.last" : "recommend.next", asked.get(number)));
    }
  }

  private List<String> asked(EstateCounts estate) {
    var asked = new ArrayList<String>();
    asked.add(note(estate));
    asked.add(prose.say("recommend.method", prose.method().version(), prose.body(estate.brief())));
    choose(estate).ifPresent(asked::add);
    asked.add(report(estate));
    var grounds = new CitedProvisions(prose, estate.brief());
    if (!estate.isPublic() && !grounds.relied().isEmpty()) {
      asked.add(
          prose.say(
              estate.brief().decided().isDraft()
                  ? "recommend.exclude.proposed"
                  : "recommend.exclude",
              grounds.cited(grounds.relied())));
    }
    return asked;
  }

  private String note(EstateCounts estate) {
    if (estate.isEmpty()) {
      return prose.say("recommend.note.none");
    }
    var only = estate.only();
    if (only.isPresent()) {
      var band = only.get().figures().headlineBands().map(FigurePrecision.Levels::residual);
      if (only.get().figures() instanceof FigurePrecision.NotKnown) {
        return prose.say("recommend.note.one.not-known", only.get().name());
      }
      return band.isPresent()
          ? one(estate, only.get(), prose.band(band.get()))
          : prose.say("recommend.note.one.untold", only.get().name());
    }
    var number = prose.number(estate.size());
    if (estate.today().open() == 0) {
      return prose.say("recommend.note.many.untold", number);
    }
    var untold = estate.today().untold();
    var bands = prose.bands(estate.today());
    return untold == 0
        ? prose.say("recommend.note.many", number, bands)
        : prose.count("recommend.note.some", untold, number, bands);
  }

  /** Of what no longer holds nobody notes that it is so today. */
  private String one(EstateCounts estate, InstallationReportData only, String band) {
    return estate.lapsed().isEmpty()
        ? prose.say("recommend.note.one", only.name(), band)
        : prose.say(
            "recommend.note.one.lapsed",
            only.name(),
            band,
            prose.asSigned().clause(estate.lapsed()));
  }

  private Optional<String> choose(EstateCounts estate) {
    var choices = estate.brief().choices();
    if (choices.isEmpty() || estate.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        estate
            .preferred()
            .map(
                choice ->
                    prose.say(
                        "recommend.choose",
                        Integer.toString(estate.number(choice)),
                        prose.wording().label("treatment", choice.treatment().id())))
            .orElseGet(() -> prose.say("recommend.choose.open", prose.number(choices.size()))));
  }

  /** The day; a public edition from which anything is withheld does not say that it is all. */
  private String report(EstateCounts estate) {
    var asked = by(estate);
    return estate.isPublic() && estate.brief().isPartlyExempt()
        ? prose.say("recommend.report.elsewhere", asked)
        : asked;
  }

  /**
   * When a risk that was accepted is to be looked at again; else when the last of the open actions
   * is due; half a year after the meeting where neither is recorded. An acceptance that no longer
   * holds decides no day.
   */
  private String by(EstateCounts estate) {
    var from = from(estate.brief());
    return reviews(estate, false)
        .min(Comparator.naturalOrder())
        .map(day -> prose.say("recommend.report.review", day))
        .orElseGet(() -> unreviewed(estate, from));
  }

  private static LocalDate from(EstateReportData brief) {
    return brief.committee().meeting().orElse(brief.today());
  }

  private static Stream<LocalDate> reviews(EstateCounts estate, boolean lapsed) {
    return AboveAppendix.printed(estate).stream()
        .filter(one -> FigureSource.lapsed(one) == lapsed)
        .flatMap(one -> one.signOffs().stream())
        .flatMap(signature -> signature.reviewOn().stream())
        .filter(day -> day.isAfter(from(estate.brief())));
  }

  private String unreviewed(EstateCounts estate, LocalDate from) {
    return estate.brief().actions().stream()
        .filter(action -> action.state() == Action.State.OPEN)
        .flatMap(action -> action.due().stream())
        .filter(due -> due.isAfter(from))
        .max(Comparator.naturalOrder())
        .map(due -> prose.say("recommend.report.due", due))
        .orElseGet(() -> prose.say(none(estate), from.plusMonths(MONTHS)));
  }

  /** Why it is half a year; nothing is said of other days where some may be withheld. */
  private static String none(EstateCounts estate) {
    if (estate.isPublic() && estate.brief().isPartlyExempt()) {
      return "recommend.report.told";
    }
    return reviews(estate, true).findAny().isPresent()
        ? "recommend.report.lapsed"
        : "recommend.report";
  }
}
