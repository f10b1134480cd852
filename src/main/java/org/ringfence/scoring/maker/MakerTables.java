package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.catalogue.NormalForm;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;
import org.ringfence.scoring.maker.MakerName.Brand;

/** The reference tables, arranged so that a maker, a rebadge and a weakness are found at once. */
final class MakerTables {
  /** Words of a label that say which sort of thing it means, and not whose. */
  private static final Set<String> SORTS =
      Set.of("cctv", "camera", "cameras", "kit", "kits", "some", "models");

  private final Map<String, Maker> makers = new HashMap<>();
  private final Map<Maker, Written> written = new HashMap<>();
  private final Map<String, Rebadge> rebadges = new HashMap<>();
  private final Map<String, List<Rebadge>> sold = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();
  private final Set<String> exploited = new HashSet<>();
  private final List<Integer> prefixLengths;
  private final ReferenceData data;

  /** How a maker stands among other words, each with a blank before and behind. */
  private record Written(String key, String name) {
    static Written of(Maker maker) {
      return new Written(
          " " + NormalForm.of(maker.key()) + " ", " " + NormalForm.of(maker.name()) + " ");
    }
  }

  MakerTables(ReferenceData data) {
    this.data = data;
    data.makers().forEach(maker -> written.put(maker, Written.of(maker)));
    data.makers().stream()
        .filter(Maker::isKnown)
        .forEach(maker -> makers.putIfAbsent(maker.key(), maker));
    data.rebadges().forEach(row -> rebadges.putIfAbsent(NormalForm.of(row.label()), row));
    data.rebadges()
        .forEach(row -> sold.computeIfAbsent(name(row), key -> new ArrayList<>()).add(row));
    data.prefixes().forEach(row -> prefixes.putIfAbsent(row.hex(), row.maker()));
    data.weaknesses().stream()
        .filter(one -> one.knownExploited())
        .forEach(one -> exploited.add(one.maker()));
    prefixLengths =
        prefixes.keySet().stream()
            .map(String::length)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
  }

  ReferenceData data() {
    return data;
  }

  Optional<Maker> maker(String key) {
    return Optional.ofNullable(makers.get(key));
  }

  /** Whether attackers are known to have used a weakness of this maker's products. */
  boolean isExploited(Maker maker) {
    return exploited.contains(maker.key());
  }

  /** Whose range an address lies in, by the longest prefix. */
  Optional<Maker> registrant(String hex) {
    return prefixLengths.stream()
        .filter(length -> hex.length() >= length)
        .map(length -> Optional.ofNullable(prefixes.get(hex.substring(0, length))))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(this::maker);
  }

  /** The row of the rebadged labels under a maker's own name. */
  Optional<Rebadge> ownRow(Maker maker) {
    return Optional.ofNullable(rebadges.get(NormalForm.of(maker.name())))
        .or(() -> Optional.ofNullable(rebadges.get(NormalForm.of(maker.key()))));
  }

  /** Whom a maker's name names: itself, or whoever makes for it. */
  Brand brand(Maker maker, String name) {
    var behind = ownRow(maker).filter(Rebadge::isApplied);
    return new Brand(
        name,
        Optional.of(maker),
        behind.isPresent() ? maker(behind.get().maker()) : Optional.of(maker));
  }

  /** Who else may make what a maker sells. */
  List<MakerOffer> doubts(Maker maker) {
    return Stream.of(NormalForm.of(maker.name()), NormalForm.of(maker.key()))
        .distinct()
        .flatMap(name -> sold.getOrDefault(name, List.of()).stream())
        .flatMap(row -> offers(row).stream())
        .filter(offer -> !offer.maker().equals(Optional.of(maker)))
        .toList();
  }

  /** A label without words that only say which sort of thing it means. */
  private static String name(Rebadge row) {
    return LabelWords.ofName(row.label()).stream()
        .filter(word -> !SORTS.contains(word))
        .collect(Collectors.joining(" "));
  }

  /**
   * Whom a row of the rebadged labels asks about: of one that is applied, those who would be worse.
   */
  List<MakerOffer> offers(Rebadge row) {
    var said = said(row);
    if (row.isApplied()) {
      var worst = MakerFinder.rank(maker(row.maker()));
      return said.stream()
          .filter(maker -> MakerFinder.rank(Optional.of(maker)) < worst)
          .map(maker -> offer(row, Optional.of(maker)))
          .toList();
    }
    return said.isEmpty()
        ? List.of(offer(row, maker(row.maker())))
        : said.stream().map(maker -> offer(row, Optional.of(maker))).toList();
  }

  /** Those in our tables whom a row names, in its order. */
  private List<Maker> said(Rebadge row) {
    var words = " " + NormalForm.of(row.likelyMaker()) + " ";
    return makers.values().stream()
        .filter(maker -> place(words, maker) >= 0)
        .sorted(Comparator.comparingInt(maker -> place(words, maker)))
        .toList();
  }

  private int place(String words, Maker maker) {
    var as = Optional.ofNullable(written.get(maker)).orElseGet(() -> Written.of(maker));
    var key = words.indexOf(as.key());
    return key >= 0 ? key : words.indexOf(as.name());
  }

  private static MakerOffer offer(Rebadge row, Optional<Maker> maker) {
    return new MakerOffer(MakerOffer.Kind.MAY_BE_MADE_BY, row.label(), maker, Optional.of(row));
  }

  /** What an alias that is only offered asks. */
  MakerOffer offer(Alias alias) {
    var maker = maker(alias.maker());
    var meant = maker.filter(one -> isMeant(alias, one)).map(Maker::name);
    return new MakerOffer(kind(alias, meant), meant.orElse(alias.text()), maker, Optional.empty());
  }

  private static MakerOffer.Kind kind(Alias alias, Optional<String> meant) {
    if (alias.kind() == Alias.Kind.MODEL_PREFIX) {
      return MakerOffer.Kind.MODEL_CODE;
    }
    return meant.isPresent() ? MakerOffer.Kind.SPELLING : MakerOffer.Kind.MAY_BE_MADE_BY;
  }

  /** Whether whoever writes this may have meant the maker's own name. */
  private static boolean isMeant(Alias alias, Maker maker) {
    return switch (alias.kind()) {
      case SPELLING -> true;
      case MODEL_PREFIX -> false;
      case BRAND, FORMER_NAME, COMPANY_NAME -> isOwnName(alias.text(), maker);
    };
  }

  /** Whether a name is part of a maker's own or begins with it: "Tapo", "Axis Camera Station". */
  static boolean isOwnName(String name, Maker maker) {
    var own = NormalForm.of(maker.name());
    var wanted = NormalForm.of(name);
    return own.replace(" ", "").contains(wanted.replace(" ", ""))
        || (" " + wanted + " ").contains(" " + own.split(" ", 2)[0] + " ");
  }

  /** Whether one is what the other was, so that their names contradict nothing. */
  static boolean isOneFirm(Maker one, Maker other) {
    return one.jurisdictionClass().equals(other.jurisdictionClass())
        && (isNow(one, other) || isNow(other, one));
  }

  private static boolean isNow(Maker former, Maker maker) {
    return NormalForm.of(former.owner()).equals("now " + NormalForm.of(maker.name()));
  }

  /** Whether the list of rebadged labels lets what a brand sells be made by this maker. */
  boolean explains(NamedMaker brand, Maker maker) {
    return Stream.concat(
            Stream.ofNullable(rebadges.get(NormalForm.of(brand.brand()))),
            brand.seller().flatMap(this::ownRow).stream())
        .anyMatch(row -> row.maker().equals(maker.key()) || names(row, maker));
  }

  /** Whether a maker sells what others make, so that its own addresses don't show who made it. */
  boolean sellsForOthers(Maker maker) {
    var isOpen = maker.jurisdictionClass().equals("C") || maker.jurisdictionClass().equals("U");
    return isOpen && (ownRow(maker).isPresent() || maker.jurisdictionClass().equals("U"));
  }

  private boolean names(Rebadge row, Maker maker) {
    var words = " " + NormalForm.of(row.likelyMaker()) + " ";
    return words.contains(" mixed ") || place(words, maker) >= 0;
  }
}
