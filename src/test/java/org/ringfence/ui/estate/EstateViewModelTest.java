package org.ringfence.ui.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.ui.estate.MadeRows.Made;
import org.ringfence.ui.scale.BandScale;

/** What the first page shows, with no screen. */
class EstateViewModelTest {
  static final List<MethodSummary.Band> BANDS =
      List.of(
          new MethodSummary.Band(4, "low"),
          new MethodSummary.Band(9, "moderate"),
          new MethodSummary.Band(15, "high"),
          new MethodSummary.Band(25, "severe"));

  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(MadeRows.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  private final BandScale scale = new BandScale(BANDS);
  private final Wording wording = KNOWLEDGE.wording();
  private final EstateWords words = new EstateWords(Messages.british("window"), wording, scale);
  private final EstateViewModel model = new EstateViewModel(scale, MadeRows.TODAY);

  @Test
  void whatIsUrgentComesFirstAndNotKnownIsNeitherGoodNorSevere() {
    show(
        made("Low").score(2, true),
        made("Unknown").score(25, false),
        made("Severe").score(20, true),
        made("High").score(12, true),
        made("Moderate").score(6, true));
    assertThat(sites()).containsExactly("Severe", "High", "Unknown", "Moderate", "Low");
    assertThat(model.figuresProperty().get().at("severe")).isEqualTo(1);
    assertThat(model.figuresProperty().get().at(FigurePrecision.NOT_KNOWN)).isEqualTo(1);
    assertThat(words.heading(model.figuresProperty().get()))
        .isEqualTo("Five sites: one is low, three need work, one we can’t judge yet.");
  }

  @Test
  void theHeadingCountsInWordsUpToTwelveAndInFiguresBeyond() {
    show(made("One").score(2, true));
    assertThat(words.heading(model.figuresProperty().get()))
        .isEqualTo("One installation: it is low today.");
    show(made("One").score(20, false));
    assertThat(words.heading(model.figuresProperty().get()))
        .isEqualTo("One installation: we can’t judge it yet.");
    model.show(rows(MadeRows.of(1500)));
    assertThat(words.heading(model.figuresProperty().get())).startsWith("1,500 installations: ");
  }

  @Test
  void aWordIsFoundWhereverItStandsAndMakersByEveryName() {
    show(
        made("Depot").maker("Hikvision").next("Firmware"),
        made("Library").maker("Bosch").owner("Priya Shah", MadeRows.TODAY));
    for (var text : List.of("hikvision", "HIK", "hilook", "firm depot", " depot ", "main depot")) {
      model.type(text);
      assertThat(sites()).as(text).containsExactly("Depot");
    }
    model.type("priya");
    assertThat(sites()).containsExactly("Library");
    show(made("Annexe").maker("EZVIZ"), made("Library").maker("Bosch"));
    model.type("hikvision");
    assertThat(sites()).as("its owner").containsExactly("Annexe");
    model.type("priya depot");
    assertThat(sites()).isEmpty();
    model.type("");
    assertThat(sites()).hasSize(2);
  }

  @Test
  void namesAreSortedAsPeopleCount() {
    show(made("Site 10"), made("site 2"), made("Site 1"));
    model.sort(Optional.of(EstateColumn.SITE.order(scale)));
    assertThat(sites()).containsExactly("Site 1", "site 2", "Site 10");
    model.sort(Optional.of(EstateColumn.SITE.order(scale).reversed()));
    assertThat(sites()).containsExactly("Site 10", "site 2", "Site 1");
  }

  @Test
  void eachColumnSortsByWhatItShows() {
    show(
        made("A").score(20, true).shown(3).maker("Bosch").next("b").owner("Zoe", MadeRows.TODAY),
        made("B").score(2, true).shown(30).maker("Axis").next("a").review(MadeRows.TODAY),
        made("C").score(8, false).shown(9));
    assertThat(sorted(EstateColumn.TODAY)).isEqualTo("A C B");
    assertThat(sorted(EstateColumn.KNOWN)).isEqualTo("A C B");
    assertThat(sorted(EstateColumn.MAKER)).isEqualTo("B A C");
    assertThat(sorted(EstateColumn.WAITING)).isEqualTo("B A C");
    assertThat(sorted(EstateColumn.OWNER)).isEqualTo("A B C");
    assertThat(sorted(EstateColumn.REVIEW)).isEqualTo("B A C");
    assertThat(EstateColumn.values())
        .allSatisfy(column -> assertThat(sorted(column)).hasSize("A B C".length()));
  }

  @Test
  void whatIsChosenLeavesTheOthersOutUntilItIsPressedAgain() {
    show(
        made("Severe").score(20, true).maker("Hikvision"),
        made("Low").score(2, true).maker("Hikvision"),
        made("Due").score(20, true).maker("Bosch").review(MadeRows.TODAY.minusDays(1)));
    var severe = new EstateChoice.Band("severe");
    model.toggle(severe);
    assertThat(sites()).containsExactly("Due", "Severe");
    model.toggle(new EstateChoice.Maker("Hikvision"));
    assertThat(sites()).containsExactly("Severe");
    model.toggle(new EstateChoice.Maker("Bosch"));
    assertThat(sites()).as("one maker in place of the other").containsExactly("Due");
    model.toggle(new EstateChoice.Maker("Bosch"));
    model.toggle(severe);
    assertThat(sites()).hasSize(3);
    model.toggle(new EstateChoice.Due(MadeRows.TODAY));
    assertThat(sites()).containsExactly("Due");
    assertThat(model.figuresProperty().get().due()).isEqualTo(1);
    model.showAll();
    assertThat(model.matching()).isEqualTo(3);
  }

  @Test
  void revisionsStandUnderTheNewestAndOnlyWhenAskedFor() {
    show(made("Depot").revision(1), made("Depot").revision(3), made("Depot").revision(2));
    assertThat(revisions()).containsExactly(3);
    assertThat(model.figuresProperty().get().installations()).isEqualTo(1);
    var row = model.shown().getFirst();
    model.unfold(row, true);
    assertThat(revisions()).containsExactly(3, 2, 1);
    assertThat(words.sentence(model.shown().getFirst()))
        .endsWith("2 earlier revisions: press the right arrow key to see them.");
    assertThat(words.sentence(model.shown().getLast()))
        .contains("This is revision 1, which is followed by another.");
    model.unfold(row, false);
    assertThat(revisions()).containsExactly(3);
  }

  @Test
  void whatIsPutAwayIsNeitherShownNorCounted() {
    show(made("Open"), made("Away").archived());
    assertThat(sites()).containsExactly("Open");
    assertThat(model.figuresProperty().get().installations()).isEqualTo(1);
    model.toggle(new EstateChoice.Archived());
    assertThat(sites()).containsExactly("Away");
  }

  @Test
  void namesAreThereBeforeTheirFigures() {
    model.show(rows(List.of(made("Known").listed()), List.of(made("Waiting").entry())));
    assertThat(sites()).containsExactly("Known", "Waiting");
    assertThat(words.heading(model.figuresProperty().get()))
        .isEqualTo("Two sites: one needs work, one still to be worked out.");
    model.type("waiting");
    assertThat(sites()).containsExactly("Waiting");
    assertThat(words.sentence(model.shown().getFirst()))
        .isEqualTo("Waiting: Main, Anytown Council.");
  }

  @Test
  void nextIsWhatIsLateThenWhatIsDueThenWhatIsUrgent() {
    show(made("Low").score(2, true).next("Firmware"), made("Severe").score(20, true).next("Walls"));
    assertThat(next()).isEqualTo("Severe CHECK");
    show(
        made("Severe").score(20, true).next("Walls"),
        made("Review").score(2, true).review(MadeRows.TODAY));
    assertThat(next()).isEqualTo("Review REVIEW");
    show(
        made("Review").review(MadeRows.TODAY),
        made("Late").next("Visit").owner("Sam", MadeRows.TODAY.minusDays(1)));
    assertThat(next()).isEqualTo("Late OVERDUE");
    show(made("Done"), made("Away").score(20, true).next("Walls").archived());
    assertThat(model.next()).isEmpty();
  }

  @Test
  void aRowIsSaidInWholeSentences() {
    show(made("Depot").score(12, true).next("Firmware").owner("Sam", MadeRows.TODAY));
    assertThat(words.sentence(model.shown().getFirst()))
        .isEqualTo(
            "Depot: Main, Anytown Council. High today, moderate if all is proven, severe if what we"
                + " were told is wrong. Shown: 10 of 36. Waiting for: Firmware. Sam, by"
                + " 22 November 2026. Draft.");
    show(made("Depot").score(25, false));
    assertThat(words.sentence(model.shown().getFirst()))
        .contains("Not known yet.")
        .doesNotContainIgnoringCase("severe");
  }

  @Test
  void theScaleGivesEachBandTheSameRoomAndRises() {
    var before = -1.0;
    for (var score = 1; score <= 25; score++) {
      var place = scale.place(score);
      assertThat(place).as("%d", score).isGreaterThan(before).isBetween(0.0, 1.0);
      before = place;
    }
    assertThat(scale.place(4)).isLessThan(0.25);
    assertThat(scale.place(5)).isGreaterThan(0.25);
    assertThat(scale.place(16)).isGreaterThan(0.75);
    assertThat(scale.end(16)).isEqualTo(1);
  }

  @Test
  void inLittleRoomTheColumnsThatMatterMostStay() {
    assertThat(EstateColumn.fitting(EstateColumn.usual(), 15)).containsExactly(EstateColumn.SITE);
    assertThat(EstateColumn.fitting(EstateColumn.usual(), 34))
        .containsExactly(EstateColumn.SITE, EstateColumn.TODAY, EstateColumn.WAITING);
    assertThat(EstateColumn.fitting(EstateColumn.usual(), 200)).isEqualTo(EstateColumn.usual());
    assertThat(EstateColumn.of("")).isEqualTo(EstateColumn.usual());
    assertThat(EstateColumn.of("site owner"))
        .containsExactly(EstateColumn.SITE, EstateColumn.OWNER);
  }

  private static Made made(String site) {
    return new Made(site, "Main");
  }

  private void show(Made... all) {
    model.show(rows(Arrays.stream(all).map(Made::listed).toList()));
  }

  private List<EstateRow> rows(List<ListedAssessment> known) {
    return rows(known, List.of());
  }

  private List<EstateRow> rows(List<ListedAssessment> known, List<RegisterEntry> waiting) {
    Map<String, String> names = new MakerGuide(KNOWLEDGE).names();
    return new EstateRows(names, wording).of(known, waiting);
  }

  private List<String> sites() {
    return model.shown().stream().map(row -> row.entry().site().name()).toList();
  }

  private List<Integer> revisions() {
    return model.shown().stream().map(row -> row.entry().revision()).toList();
  }

  private String sorted(EstateColumn column) {
    model.sort(Optional.of(column.order(scale)));
    return String.join(" ", sites());
  }

  private String next() {
    var next = model.next().orElseThrow();
    return next.row().entry().site().name() + " " + next.kind();
  }
}
