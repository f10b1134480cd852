package org.ringfence.ui.estate;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.messages.Messages;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.scale.BandScale;

/** Says how an estate and each of its installations stand. */
public final class EstateWords {
  private final Messages words;
  private final Wording wording;
  private final BandScale scale;
  private final List<String> numbers;

  /** In the window's and the catalogue's words. */
  public EstateWords(Messages words, Wording wording, BandScale scale) {
    this.words = words;
    this.wording = wording;
    this.scale = scale;
    this.numbers = List.of(words.say("estate.numbers").split(" ", -1));
  }

  /** "Twelve installations: three are low, five need work, four we can't judge yet." */
  public String heading(EstateFigures figures) {
    var all = figures.installations();
    // Short where it is true: one installation at each site.
    var installations =
        words.count(
            all == figures.sites() ? "estate.heading.sites" : "estate.heading.installations",
            all,
            words.beginning(number(all)));
    var unknown = figures.at(FigurePrecision.NOT_KNOWN);
    var low = figures.at(scale.ids().getFirst());
    var closed = figures.at(BandScale.CLOSED);
    var work = all - figures.waiting() - unknown - low - closed;
    var parts = new ArrayList<String>();
    add(parts, "estate.heading.closed", closed);
    add(parts, "estate.heading.low", low);
    add(parts, "estate.heading.work", work);
    add(parts, "estate.heading.unknown", unknown);
    add(parts, "estate.heading.waiting", figures.waiting());
    return all == 1
        ? words.say("estate.heading.single", single(figures))
        : words.say("estate.heading", installations, String.join(", ", parts));
  }

  private String single(EstateFigures figures) {
    var band = figures.bands().keySet().stream().findFirst();
    if (band.isEmpty()) {
      return words.say("estate.heading.single.waiting");
    }
    return band.get().equals(FigurePrecision.NOT_KNOWN)
        ? words.say("estate.heading.single.unknown")
        : words.say("estate.heading.single.band", words.inSentence(band(band.get())));
  }

  private void add(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(words.count(key, number, number(number)));
    }
  }

  private String number(int number) {
    return number < numbers.size() ? numbers.get(number) : words.say("estate.number", number);
  }

  /** A band by its name: "Severe", or that it is not known yet. */
  public String band(String band) {
    return wording.label("band", band);
  }

  /** The site and the installation. */
  public String name(EstateRow row) {
    return words.say("wizard.title", row.entry().site().name(), row.entry().installation());
  }

  /** Beneath the site: the installation, and whose it is where there are several councils. */
  String details(EstateRow row, boolean isOfSeveral) {
    var entry = row.entry();
    var name =
        isOfSeveral
            ? words.say("estate.details", entry.organisation().name(), entry.installation())
            : entry.installation();
    return row.isEarlier()
        ? words.say("estate.earlier", entry.revision(), DayText.words(entry.assessedOn()))
        : name;
  }

  /** Who made its equipment. */
  String makers(EstateRow row) {
    return row.makers().isEmpty() && row.listed().isPresent()
        ? words.say("estate.maker.none")
        : String.join(", ", row.makers());
  }

  /** How many cameras there are. */
  String cameras(EstateRow row) {
    return row.listed().map(this::cameras).orElse("");
  }

  private String cameras(ListedAssessment listed) {
    return listed.cameras().isPresent()
        ? words.count("estate.cameras", listed.cameras().getAsInt())
        : words.say("estate.cameras.unknown");
  }

  /** How far it is signed, in one or two words. */
  String state(ListedAssessment listed) {
    return words.say(
        listed.draft()
            ? "estate.state.draft"
            : listed.lapsed() ? "estate.state.lapsed" : "estate.state.signed");
  }

  /** How much of it is shown: "8 of 40". */
  String known(ListedAssessment listed) {
    return words.say("estate.known", listed.proven(), listed.asked());
  }

  /** What comes next. */
  String next(EstateRow row) {
    return row.next().isEmpty() ? words.say("estate.next.none") : row.next();
  }

  /** Who sees to it, and by when. */
  String owner(EstateRow row) {
    if (row.next().isEmpty()) {
      return "";
    }
    var who = row.owner().isEmpty() ? words.say("estate.owner.none") : row.owner();
    return row.listed()
        .flatMap(ListedAssessment::due)
        .map(day -> words.say("estate.owner.by", who, DayText.words(day)))
        .orElse(who);
  }

  /** A row as one who can't see it hears it: whole sentences. */
  public String sentence(EstateRow row) {
    var name = words.say("estate.row.name", name(row), row.entry().organisation().name());
    return row.listed().map(listed -> name + " " + sentence(row, listed)).orElse(name);
  }

  private String sentence(EstateRow row, ListedAssessment listed) {
    var bands = listed.headline().bands();
    var stands =
        listed.status().isKnown()
            ? words.say(
                "estate.row.known",
                band(bands.residual()),
                words.inSentence(band(bands.attainable())),
                words.inSentence(band(bands.worst())))
            : words.say("estate.row.unknown");
    var shown = words.say("estate.row.shown", listed.proven(), listed.asked());
    var next =
        row.next().isEmpty()
            ? words.say("estate.row.done")
            : words.say("estate.row.next", row.next(), owner(row));
    var state =
        row.isEarlier()
            ? words.say("estate.row.earlier", row.entry().revision())
            : words.say("estate.row.state", state(listed));
    var earlier =
        row.earlier().isEmpty()
            ? ""
            : " " + words.count("estate.row.stacked", row.earlier().size());
    return String.join(" ", stands, shown, next, state) + earlier;
  }

  /** What a choice leaves, for the button that takes it back. */
  String choice(EstateChoice choice) {
    return switch (choice) {
      case EstateChoice.Band(var id) -> band(id);
      case EstateChoice.Cell(var place) ->
          words.say("estate.choice.place", place.likelihood(), place.consequence());
      case EstateChoice.Maker(var name) -> name;
      case EstateChoice.Month(var month) ->
          words.say("estate.choice.month", DayText.monthAndYear(month));
      case EstateChoice.Due _ -> words.say("estate.choice.due");
      case EstateChoice.Archived _ -> words.say("estate.choice.archived");
    };
  }
}
