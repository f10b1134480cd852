package org.ringfence.ui.estate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.method.Wording;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.ui.scale.RangeMarks;

/** Makes a row of each installation, with its earlier revisions beneath the newest. */
public final class EstateRows {
  private static final Comparator<EstateRow> NEWEST =
      Comparator.comparingInt((EstateRow row) -> row.entry().revision())
          .thenComparing(row -> row.entry().assessedOn())
          .reversed();

  private static final Comparator<EstateRow> BY_NAME =
      Comparator.comparing((EstateRow row) -> row.entry().site().name(), NaturalOrder.OF_NAMES)
          .thenComparing(row -> row.entry().installation(), NaturalOrder.OF_NAMES)
          .thenComparing(row -> row.entry().organisation().name(), NaturalOrder.OF_NAMES);

  private final Map<String, String> brands;
  private final Wording wording;

  /**
   * Rows that can be found by every name of their makers.
   *
   * @param brands by a maker's name, all names under which its equipment is sold, in one text
   */
  public EstateRows(Map<String, String> brands, Wording wording) {
    this.brands = Map.copyOf(brands);
    this.wording = wording;
  }

  /** A row an installation, in the order in which people list names. */
  public List<EstateRow> of(List<ListedAssessment> known, List<RegisterEntry> waiting) {
    return Stream.concat(known.stream().map(this::known), waiting.stream().map(this::waiting))
        .collect(
            Collectors.groupingBy(
                row -> row.entry().installationId(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(EstateRows::stacked)
        .sorted(BY_NAME)
        .toList();
  }

  private static EstateRow stacked(List<EstateRow> revisions) {
    if (revisions.size() == 1) {
      return revisions.getFirst();
    }
    var sorted = new ArrayList<>(revisions);
    sorted.sort(NEWEST);
    var first = sorted.removeFirst();
    var earlier =
        sorted.stream()
            .map(
                row ->
                    new EstateRow(
                        row.entry(), row.listed(), row.band(), row.searched(), List.of(), true))
            .toList();
    return new EstateRow(
        first.entry(), first.listed(), first.band(), first.searched(), earlier, false);
  }

  private EstateRow waiting(RegisterEntry entry) {
    return new EstateRow(entry, Optional.empty(), "", places(entry), List.of(), false);
  }

  private EstateRow known(ListedAssessment listed) {
    var band = RangeMarks.of(listed).band();
    var searched =
        Stream.concat(
                Stream.of(
                    places(listed.entry()),
                    wording.label("band", band),
                    listed.owner(),
                    listed.next(),
                    listed.signed()),
                listed.makers().stream().map(maker -> maker + " " + brands.getOrDefault(maker, "")))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.UK);
    return new EstateRow(listed.entry(), Optional.of(listed), band, searched, List.of(), false);
  }

  private static String places(RegisterEntry entry) {
    return String.join(
            " ",
            entry.site().name(),
            entry.installation(),
            entry.organisation().name(),
            entry.site().address(),
            entry.contract().map(Contract::name).orElse(""))
        .toLowerCase(Locale.UK);
  }
}
