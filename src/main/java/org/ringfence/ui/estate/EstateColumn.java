package org.ringfence.ui.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.ui.scale.BandScale;

/** A column of the table: how wide it has to be, and how it is sorted. */
public enum EstateColumn {
  SITE(12.5, 5, true),
  TODAY(9, 0.5, true),
  RANGE(19.5, 3, true),
  KNOWN(7.5, 0.5, true),
  WAITING(11, 4, true),
  MAKER(9, 2, true),
  OWNER(8, 1.5, false),
  REVIEW(10, 0.5, false),
  SIGNED(9, 2, false),
  CAMERAS(6.5, 0.5, false),
  COUNCIL(9, 2, false);

  private final double least;
  private final double share;
  private final boolean usual;

  EstateColumn(double least, double share, boolean usual) {
    this.least = least;
    this.share = share;
    this.usual = usual;
  }

  /** Under which it is remembered, and its words are found. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In letters, how wide it is at least. */
  double least() {
    return least;
  }

  /** Which share it has of the room that is left. */
  double share() {
    return share;
  }

  /** Those that are shown as long as nobody has chosen. */
  static List<EstateColumn> usual() {
    return Arrays.stream(values()).filter(one -> one.usual).toList();
  }

  /** The columns that a text names; the usual ones where it names none. The site always stands. */
  static List<EstateColumn> of(String text) {
    var ids = Arrays.asList(text.split(" ", -1));
    var named =
        Arrays.stream(values()).filter(one -> one == SITE || ids.contains(one.id())).toList();
    return named.size() == 1 ? usual() : named;
  }

  /** Those that there is room for, in letters: the first of them, which matter most. */
  static List<EstateColumn> fitting(List<EstateColumn> chosen, double letters) {
    var left = letters;
    var fitting = new ArrayList<EstateColumn>();
    for (var one : byWeight(chosen)) {
      if (fitting.isEmpty() || left >= one.least) {
        fitting.add(one);
        left -= one.least;
      }
    }
    return chosen.stream().filter(fitting::contains).toList();
  }

  /** What waits matters more than the range, and both more than what else there is. */
  private static List<EstateColumn> byWeight(List<EstateColumn> chosen) {
    var weights = List.of(SITE, TODAY, WAITING, RANGE, KNOWN, OWNER);
    return chosen.stream()
        .sorted(
            Comparator.comparingInt(
                one -> weights.contains(one) ? weights.indexOf(one) : weights.size()))
        .toList();
  }

  /** The order in which it sorts rows; equal ones keep theirs. */
  Comparator<EstateRow> order(BandScale scale) {
    return switch (this) {
      case SITE -> named(row -> row.entry().site().name() + " " + row.entry().installation());
      case TODAY -> urgent(scale);
      case RANGE -> counted(listed -> listed.headline().worst());
      case KNOWN ->
          Comparator.comparingDouble(row -> row.listed().map(EstateColumn::share).orElse(-1.0));
      case WAITING -> named(EstateRow::next);
      case MAKER -> named(row -> String.join(", ", row.makers()));
      case OWNER -> named(EstateRow::owner);
      case REVIEW ->
          Comparator.comparing(
              row -> row.listed().flatMap(ListedAssessment::reviewDue).orElse(LocalDate.MAX));
      case SIGNED -> named(row -> row.listed().map(ListedAssessment::signed).orElse(""));
      case CAMERAS -> counted(listed -> listed.cameras().orElse(-1));
      case COUNCIL -> named(row -> row.entry().organisation().name());
    };
  }

  /** What has to be looked at first: the band, then the score. */
  static Comparator<EstateRow> urgent(BandScale scale) {
    return Comparator.comparingInt((EstateRow row) -> scale.urgency(row.band()))
        .thenComparing(counted(listed -> -score(listed)));
  }

  private static int score(ListedAssessment listed) {
    return listed.status().isKnown() ? listed.headline().residual() : listed.headline().worst();
  }

  private static double share(ListedAssessment listed) {
    return listed.asked() == 0 ? 0 : (double) listed.proven() / listed.asked();
  }

  private static Comparator<EstateRow> counted(ToIntFunction<ListedAssessment> number) {
    return Comparator.comparingInt(
        row -> row.listed().map(number::applyAsInt).orElse(Integer.MIN_VALUE));
  }

  private static Comparator<EstateRow> named(Function<EstateRow, String> name) {
    return Comparator.comparing(name, EstateColumn::names);
  }

  /** Empty ones come last. */
  private static int names(String one, String other) {
    return one.isEmpty() || other.isEmpty()
        ? Boolean.compare(one.isEmpty(), other.isEmpty())
        : NaturalOrder.OF_NAMES.compare(one, other);
  }

  /** The column with this id; empty where there is none. */
  static Optional<EstateColumn> named(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
