package org.ringfence.report.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Action;
import org.ringfence.model.Brief;
import org.ringfence.model.Figures;
import org.ringfence.report.Paper;

/** What members are asked to resolve, as a numbered list. */
final class Recommendations implements CommitteeSection {
  private static final int MONTHS = 6;

  private final Prose prose;

  Recommendations(Prose prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "recommend";
  }

  @Override
  public void write(Paper paper, Estate estate) {
    paper.paragraph("TableLead", prose.say("recommend.lead"));
    var asked = asked(estate);
    for (var number = 0; number < asked.size(); number++) {
      var last = number == asked.size() - 1;
      paper.numbered(prose.say(last ? "recommend.last" : "recommend.next", asked.get(number)));
    }
  }

  private List<String> asked(Estate estate) {
    var asked = new ArrayList<String>();
    asked.add(note(estate));
    asked.add(prose.say("recommend.method", prose.method().version(), prose.body(estate.brief())));
    choose(estate).ifPresent(asked::add);
    asked.add(report(estate));
    var grounds = new Grounds(prose, estate.brief());
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

  private String note(Estate estate) {
    if (estate.isEmpty()) {
      return prose.say("recommend.note.none");
    }
    var only = estate.only();
    if (only.isPresent()) {
      var band = only.get().figures().headlineBands().map(Figures.Levels::residual);
      if (only.get().figures() instanceof Figures.NotKnown) {
        return prose.say("recommend.note.one.not-known", only.get().name());
      }
      return band.isPresent()
          ? prose.say("recommend.note.one", only.get().name(), prose.band(band.get()))
          : prose.say("recommend.note.one.untold", only.get().name());
    }
    var number = prose.number(estate.size());
    return estate.today().open() == 0
        ? prose.say("recommend.note.many.untold", number)
        : prose.say("recommend.note.many", number, prose.bands(estate.today()));
  }

  private Optional<String> choose(Estate estate) {
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

  /**
   * When a risk that was accepted is to be looked at again; else when the last of the open actions
   * is due; half a year after the meeting where neither is recorded.
   */
  private String report(Estate estate) {
    var brief = estate.brief();
    var from = brief.committee().meeting().orElse(brief.today());
    return AboveAppendix.printed(estate).stream()
        .flatMap(one -> one.signOffs().stream())
        .flatMap(signature -> signature.reviewOn().stream())
        .filter(day -> day.isAfter(from))
        .min(Comparator.naturalOrder())
        .map(day -> prose.say("recommend.report.review", day))
        .orElseGet(() -> unreviewed(brief, from));
  }

  private String unreviewed(Brief brief, LocalDate from) {
    return brief.actions().stream()
        .filter(action -> action.state() == Action.State.OPEN)
        .flatMap(action -> action.due().stream())
        .filter(due -> due.isAfter(from))
        .max(Comparator.naturalOrder())
        .map(due -> prose.say("recommend.report.due", due))
        .orElseGet(() -> prose.say("recommend.report", from.plusMonths(MONTHS)));
  }
}
