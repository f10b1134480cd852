package org.ringfence.report.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.written.Money;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/**
 * What members are asked to resolve, each as a motion that can be moved as it stands. It rests on
 * nothing but what the report tells.
 */
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
    paper.paragraph("TableLead", prose.say("recommend.lead", prose.committee(estate.brief())));
    var motions = motions(estate);
    for (var number = 0; number < motions.size(); number++) {
      var last = number == motions.size() - 1;
      paper.numbered(prose.say(last ? "recommend.last" : "recommend.next", motions.get(number)));
    }
  }

  private List<String> motions(EstateCounts estate) {
    var motions = new ArrayList<String>();
    if (estate.brief().isPartlyExempt()) {
      motions.add(exclude(estate)); // The others rest on what is considered without the public.
    }
    estate.decided().ifPresent(last -> motions.add(decided(estate, last)));
    motions.add(note(estate));
    if (!estate.isEmpty() && estate.decided().isEmpty()) {
      approve(estate).ifPresent(motions::add);
      open(estate).ifPresent(motions::add);
      delegate(estate).ifPresent(motions::add);
    }
    if (estate.decided().isEmpty()) {
      motions.add(
          prose.say("recommend.method", prose.method().version(), prose.body(estate.brief())));
    }
    motions.add(
        prose.say(
            estate.decided().isPresent() ? "recommend.report.further" : "recommend.report",
            reportBy(estate)));
    return motions;
  }

  /** What has been done since a decision is for members to note, and not to decide again. */
  private String decided(EstateCounts estate, Decision last) {
    var actions = estate.brief().actions();
    var done = actions.stream().filter(one -> one.state() == Action.State.DONE).count();
    return actions.isEmpty()
        ? prose.say("recommend.decided", last.on(), last.minute())
        : prose.count(
            "recommend.decided.actions",
            (int) done,
            prose.number(actions.size()),
            last.on(),
            last.minute());
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

  /** Officers who prefer no option ask the committee for one; that is a motion, too. */
  private Optional<String> approve(EstateCounts estate) {
    var choices = estate.brief().choices();
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        estate
            .preferred()
            .map(choice -> approve(estate, choice))
            .orElseGet(() -> prose.count("recommend.approve.open", choices.size())));
  }

  private String approve(EstateCounts estate, TreatmentOption choice) {
    var options = new OptionProse(prose, estate);
    return prose.say(
        "recommend.approve",
        Integer.toString(estate.number(choice)),
        options.label(choice),
        cost(estate, options, choice));
  }

  /**
   * The most that may be spent and from which budget, as the end of a motion. Where not all of it
   * is known, the motion says so and lets no more be spent than is known.
   */
  private String cost(EstateCounts estate, OptionProse options, TreatmentOption choice) {
    if (choice.total().isEmpty() && !options.isPriceWithheld()) {
      return prose.say("recommend.cost.unknown");
    }
    if (choice.total().filter(Money::isNone).isPresent() && choice.camerasUnknown() == 0) {
      return "";
    }
    var most =
        choice
            .total()
            .map(total -> prose.say("recommend.cost", prose.money(total)))
            .orElseGet(() -> prose.say("recommend.cost.exempt"));
    var budget = estate.brief().committee().text(CommitteeText.BUDGET);
    var from =
        budget.isEmpty()
            ? ""
            : prose.say("recommend.cost.budget", CommitteeProse.unstopped(budget));
    return most + from;
  }

  /** What is not known of the cost is not approved. */
  private Optional<String> open(EstateCounts estate) {
    return estate
        .preferred()
        .filter(choice -> choice.camerasUnknown() > 0)
        .map(choice -> prose.count("recommend.cost.open", choice.camerasUnknown()));
  }

  /** Without a post nobody can be given authority. */
  private Optional<String> delegate(EstateCounts estate) {
    var committee = estate.brief().committee();
    var post = committee.text(CommitteeText.DELEGATE);
    var choice = estate.preferred();
    if (post.isEmpty() || choice.isEmpty()) {
      return Optional.empty();
    }
    var member = committee.text(CommitteeText.DELEGATE_CONSULTING);
    var within =
        prose.say(
            OptionProse.isFree(choice.get())
                ? "recommend.delegate.free"
                : "recommend.delegate.within");
    return Optional.of(
        member.isEmpty()
            ? prose.say("recommend.delegate", post, within)
            : prose.say("recommend.delegate.consulting", post, member, within));
  }

  private LocalDate reportBy(EstateCounts estate) {
    return reportBy(estate.brief(), estate);
  }

  /**
   * The day by which a report is asked for: the one that officers name; else when a risk that was
   * accepted is to be looked at again; else when the last of the open actions is due; else half a
   * year after the meeting. An acceptance that no longer holds decides no day.
   */
  static LocalDate reportBy(EstateReportData brief, EstateCounts estate) {
    var from = brief.committee().meeting().orElse(brief.today());
    return brief
        .committee()
        .reportBy()
        .or(() -> reviews(estate, from).min(Comparator.naturalOrder()))
        .or(() -> lastDue(brief, from))
        .orElseGet(() -> from.plusMonths(MONTHS));
  }

  private static Stream<LocalDate> reviews(EstateCounts estate, LocalDate from) {
    return estate.installations().stream()
        .filter(one -> !FigureSource.lapsed(one))
        .flatMap(one -> one.signOffs().stream())
        .flatMap(signature -> signature.reviewOn().stream())
        .filter(day -> day.isAfter(from));
  }

  private static Optional<LocalDate> lastDue(EstateReportData brief, LocalDate from) {
    return brief.actions().stream()
        .filter(action -> action.state() == Action.State.OPEN)
        .flatMap(action -> action.due().stream())
        .filter(due -> due.isAfter(from))
        .max(Comparator.naturalOrder());
  }

  /**
   * The resolution without which the public stays: section 100A(4) of the Local Government Act 1972
   * for a council and its committees; in England regulation 4(2)(b) of SI 2012/2089 for an
   * executive.
   */
  private String exclude(EstateCounts estate) {
    var grounds = new CitedProvisions(prose, estate.brief());
    return prose.say(
        "recommend.exclude." + ExemptNote.power(estate.brief()), grounds.cited(grounds.relied()));
  }
}
