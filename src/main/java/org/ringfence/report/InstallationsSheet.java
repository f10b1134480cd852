package org.ringfence.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.paper.Extract;
import org.ringfence.model.paper.Figures;

/**
 * One row for each installation: what it is, what it comes to, and how far that can be relied on.
 */
final class InstallationsSheet {
  static final String KEY = "sheet.installations";
  static final String NAME = "column.installation";
  static final String NUMBER = "column.number";

  /** Whether figures are as signed, in every sheet that has some of an installation. */
  static final String SIGNED = "column.signed";

  /** The question whose answer tells how an installation is connected. */
  static final String CONNECTION = "recorder.connection";

  private final Phrases phrases;
  private final Words words;
  private final Withholding withholding;

  private InstallationsSheet(Phrases phrases, Withholding withholding) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.withholding = withholding;
  }

  static SheetPlan plan(List<Place> places, Phrases phrases, Withholding withholding) {
    var sheet = new InstallationsSheet(phrases, withholding);
    return new FieldSheet<>(KEY, places, Stream::of, sheet.fields());
  }

  private List<Field<Place>> fields() {
    return List.of(
        new Field<>(new SheetPlan.Column(NAME, 28), place -> Entry.of(place.name())),
        new Field<>(new SheetPlan.Column("column.makers", 20), this::makers),
        new Field<>(new SheetPlan.Column("column.cameras", 10), this::cameras),
        new Field<>(new SheetPlan.Column("column.connection", 22), this::connection),
        new Field<>(
            new SheetPlan.Column("column.headline.residual", 11),
            place -> score(place, level -> Entry.of(level.residual()))),
        new Field<>(
            new SheetPlan.Column("column.headline.residual.band", 12),
            place -> band(place, Figures.Levels::residual)),
        new Field<>(
            new SheetPlan.Column("column.headline.attainable", 13),
            place -> score(place, level -> Entry.of(level.attainable()))),
        new Field<>(
            new SheetPlan.Column("column.headline.attainable.band", 13),
            place -> band(place, Figures.Levels::attainable)),
        new Field<>(new SheetPlan.Column("column.status", 14), this::status),
        new Field<>(new SheetPlan.Column(SIGNED, 26), this::signed),
        new Field<>(
            new SheetPlan.Column("column.assessed", 13),
            place -> Entry.of(place.extract().assessedOn())),
        new Field<>(new SheetPlan.Column("column.sentence", 44), this::sentence),
        new Field<>(new SheetPlan.Column(NUMBER, 8), place -> Entry.of(place.number())));
  }

  private Entry makers(Place place) {
    return Entry.of(
        String.join(
            words.say("list.between"),
            place.extract().makers().stream().map(Extract.MakerCount::name).distinct().toList()),
        words.say("not-known"));
  }

  private Entry cameras(Place place) {
    return place
        .extract()
        .cameras()
        .<Entry>map(Entry.Whole::new)
        .orElseGet(() -> Entry.of(words.say("not-known")));
  }

  private Entry connection(Place place) {
    return Optional.ofNullable(place.extract().answers().get(CONNECTION))
        .map(detail -> connection(detail, phrases.in(place.extract().words())))
        .orElseGet(() -> Entry.of(words.say("not-known")));
  }

  private Entry connection(Detail<Extract.ExtractAnswer> detail, Phrases said) {
    return withholding.entry(
        detail, CONNECTION, answer -> Entry.of(said.values(CONNECTION, answer.values())));
  }

  private Entry score(Place place, Function<RiskLevel, Entry> says) {
    return switch (place.extract().figures()) {
      case Figures.Exact exact -> says.apply(exact.headline());
      case Figures.Banded _, Figures.None _ -> withholding.score();
      case Figures.NotKnown _ -> notKnown();
    };
  }

  private Entry notKnown() {
    return Entry.of(phrases.wording().label("band", Figures.NOT_KNOWN));
  }

  private Entry band(Place place, Function<Figures.Levels, String> which) {
    return place
        .extract()
        .figures()
        .headlineBands()
        .map(levels -> Entry.of(phrases.wording().label("band", which.apply(levels))))
        .orElseGet(withholding::score);
  }

  private Entry status(Place place) {
    return place
        .extract()
        .status()
        .map(status -> Entry.of(phrases.wording().label("status", status.id())))
        .orElseGet(withholding::score);
  }

  private Entry signed(Place place) {
    var extract = place.extract();
    return Entry.of(new FigureSource(words).inFull(extract, extract.state().exceptions()));
  }

  private Entry sentence(Place place) {
    var sentence = place.extract().sentence();
    var needed =
        place.full().stream()
            .flatMap(dossier -> Advice.needed(dossier).stream())
            .map(Advice::title)
            .toList();
    return needed.isEmpty()
        ? Entry.of(sentence, words.say("none"))
        : Entry.of(words.say("column.sentence.needed", sentence, String.join("; ", needed)));
  }
}
