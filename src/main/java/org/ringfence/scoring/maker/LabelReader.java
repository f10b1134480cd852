package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.method.Maker;
import org.ringfence.scoring.maker.AskedNames.Asked;
import org.ringfence.scoring.maker.MakerName.Brand;

/**
 * Reads what stands on a label: the longest name at its beginning, or at the beginning of a part of
 * it, is the brand; any other name in it is named as well. What only looks like a name is offered.
 */
final class LabelReader {
  private static final List<MakerOffer> NONE = List.of();
  private static final int UNKNOWN = MakerFinder.CLASSES.indexOf("U");

  private final MakerNames names;
  private final ModelCodes codes;
  private final Misspellings misspellings;
  private final HiddenNames.Finder hidden;

  LabelReader(MakerTables tables) {
    this.names = new MakerNames(tables);
    this.codes = new ModelCodes(tables);
    this.misspellings = new Misspellings(names);
    this.hidden = new HiddenNames.Finder(names, codes);
  }

  /** Whether a text is one of our names, whole. */
  boolean isName(String text) {
    var label = LabelWords.of(text);
    return label.size() > 0
        && Stream.of(names.appliedAt(label, 0), names.offeredAt(label, 0))
            .flatMap(Optional::stream)
            .anyMatch(name -> name.words().size() == label.size());
  }

  /** What a label says, and the model that is written beside it. */
  LabelReading read(String label, String model) {
    var walk = new LabelWalk(LabelWords.of(label), names);
    var hidden = hidden(walk);
    var misspelt = misspelt(walk, hidden);
    var brands = brands(walk, misspelt);
    var offers =
        Stream.of(
                walk.offers(),
                misspelt.stream().flatMap(found -> found.offers().stream()),
                codes(walk, model, brands),
                worse(walk, hidden, model, brands),
                walk.hasBrand() ? Stream.<MakerOffer>empty() : hidden.offers().stream(),
                open(walk, misspelt, brands))
            .flatMap(each -> each)
            .filter(offer -> isNews(offer, brands))
            .distinct()
            .toList();
    return new LabelReading(
        brands, asked(walk, misspelt), onceEach(offers), misspelt.isEmpty() ? walk.model() : "");
  }

  /** A label cut into one for each brand that it names; the label alone where that is one. */
  List<String> lines(String label) {
    var walk = new LabelWalk(LabelWords.of(label), names);
    var named = walk.brands();
    var misspelt = misspelt(walk, hidden(walk));
    var places = new TreeMap<Integer, Optional<Maker>>();
    if (walk.hasBrand()) {
      walk.applied()
          .forEach(match -> places.put(match.at(), match.name().brand().flatMap(Brand::maker)));
      walk.besides().stream()
          .filter(match -> isNews(match.name(), named))
          .forEach(match -> places.put(match.at(), Optional.empty()));
      misspelt.stream()
          .filter(found -> found.offers().stream().allMatch(offer -> isNews(offer, named)))
          .forEach(found -> places.put(found.at(), Optional.empty()));
    }
    AskedNames.of(walk, misspelt).places().forEach(one -> places.put(one.at(), one.maker()));
    return new LabelCut(walk.words()).at(places);
  }

  private HiddenNames hidden(LabelWalk walk) {
    var worst = worst(walk.brands());
    return hidden.in(walk, offer -> isWorse(offer, worst));
  }

  /** Names that are written as none of ours, in the label's order. */
  private List<Asked> misspelt(LabelWalk walk, HiddenNames hidden) {
    var words = walk.words();
    var atStarts =
        walk.unmatched().stream()
            .map(
                at ->
                    new Asked(
                        at, words.written(at, words.endOfPart(at)), misspellings.at(words, at)))
            .filter(found -> !found.offers().isEmpty());
    var seen = new HashSet<Integer>();
    var open = worst(walk.brands()) > UNKNOWN ? OpenWords.parts(walk) : List.<Asked>of();
    return Stream.of(open.stream(), atStarts, hidden.named().stream())
        .flatMap(each -> each)
        .filter(found -> seen.add(found.at()))
        .sorted(Comparator.comparingInt(Asked::at))
        .toList();
  }

  /** Whoever may be meant beside those who are named, and would be of a worse class. */
  private Stream<MakerOffer> worse(
      LabelWalk walk, HiddenNames hidden, String model, List<Brand> brands) {
    var worst = worst(brands);
    var beside = new LabelWalk(LabelWords.of(model), names);
    return Stream.of(
            walk.hasBrand() ? hidden.offers() : NONE,
            walk.hasBrand() ? codes.bare(walk.words(), walk.codesFrom()) : NONE,
            codes.bare(beside.words(), 0),
            beside.named().map(Misspellings::offer).toList(),
            this.hidden.likeIn(beside, offer -> isWorse(offer, worst)))
        .flatMap(List::stream)
        .filter(offer -> isWorse(offer, worst));
  }

  /**
   * What leaves open who made it. Only where those who are named are better than nobody is a word
   * that may be somebody's name asked about as well.
   */
  private static Stream<MakerOffer> open(LabelWalk walk, List<Asked> misspelt, List<Brand> brands) {
    var asked = misspelt.stream().map(Asked::at).toList();
    var parts = walk.unmatched().stream().filter(at -> !asked.contains(at)).toList();
    if (!walk.hasBrand()) {
      return Stream.empty();
    }
    return worst(brands) > UNKNOWN
        ? OpenWords.in(walk, parts).stream()
        : OpenWords.saidOf(walk).stream()
            .filter(
                offer -> misspelt.stream().noneMatch(one -> one.written().contains(offer.name())));
  }

  private static int worst(List<Brand> brands) {
    return brands.stream().mapToInt(brand -> MakerFinder.rank(brand.maker())).min().orElse(UNKNOWN);
  }

  private static boolean isWorse(MakerOffer offer, int worst) {
    return offer.maker().isPresent() && MakerFinder.rank(offer.maker()) < worst;
  }

  /** A code that the named maker uses as well says nothing of another who is no worse. */
  private Stream<MakerOffer> codes(LabelWalk walk, String model, List<Brand> brands) {
    var all =
        Stream.concat(
                codes.in(walk.words(), walk.codesFrom()).stream(),
                codes.in(LabelWords.of(model), 0).stream())
            .toList();
    var own = all.stream().filter(offer -> !isNews(offer, brands)).map(MakerOffer::name).toList();
    return all.stream()
        .filter(offer -> !own.contains(offer.name()) || isWorse(offer, worst(brands)));
  }

  /**
   * Those that are named. A second name that is only offered is no maker, but nobody may take the
   * whole line for the first one's.
   */
  private static List<Brand> brands(LabelWalk walk, List<Asked> misspelt) {
    var named = new ArrayList<>(walk.brands());
    Stream.concat(rebadges(walk, named), asked(walk, misspelt).stream())
        .distinct()
        .map(text -> new Brand(text, Optional.empty(), Optional.empty()))
        .toList()
        .forEach(named::add);
    return named;
  }

  /** Names that stand beside a brand, of whom nobody knows who makes what is sold under them. */
  private static Stream<String> rebadges(LabelWalk walk, List<Brand> named) {
    return walk.besides().stream()
        .map(LabelWalk.Match::name)
        .filter(name -> !name.isSpelling() && isNews(name, named))
        .map(MakerName::text);
  }

  /** What is a brand once somebody has said who is meant. */
  private static List<String> asked(LabelWalk walk, List<Asked> misspelt) {
    var named = walk.brands();
    var beside =
        walk.besides().stream()
            .filter(match -> match.name().isSpelling() && isNews(match.name(), named))
            .map(match -> match.name().text());
    var meant =
        misspelt.stream()
            .filter(found -> found.offers().stream().allMatch(o -> isNews(o, named)))
            .map(Asked::written);
    return walk.hasBrand()
        ? Stream.concat(beside, meant).distinct().toList()
        : AskedNames.of(walk, misspelt).places().stream().map(Asked::written).toList();
  }

  /** Each maker once, by the first that offers it. */
  private static List<MakerOffer> onceEach(List<MakerOffer> offers) {
    var seen = new HashSet<Maker>();
    return offers.stream()
        .filter(offer -> offer.maker().isEmpty() || seen.add(offer.maker().get()))
        .toList();
  }

  private static boolean isNews(MakerName name, List<Brand> named) {
    return name.offered().stream().allMatch(offer -> isNews(offer, named));
  }

  /** Whether it points to somebody who isn't named already. */
  private static boolean isNews(MakerOffer offer, List<Brand> named) {
    return offer.maker().isEmpty()
        || named.stream().noneMatch(brand -> isOf(brand, offer.maker().get()));
  }

  private static boolean isOf(Brand brand, Maker maker) {
    return Stream.of(brand.maker(), brand.seller())
        .flatMap(Optional::stream)
        .anyMatch(one -> one.equals(maker) || MakerTables.isOneFirm(one, maker));
  }
}
