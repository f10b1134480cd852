package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.scoring.maker.MakerName.Brand;

/** Every name on one label, from its first word to its last. */
final class LabelWalk {
  private static final Pattern PLACE_ON_A_NETWORK =
      Pattern.compile("(?i)(?:ip\\W*)?\\d{1,3}(?:\\.\\d{1,3}){3}(?:[:/]\\d+)?");

  private final LabelWords words;
  private final MakerNames names;
  private final List<Match> brands = new ArrayList<>();
  private final List<Match> furtherOn = new ArrayList<>();
  private final List<Match> longer = new ArrayList<>();
  private final List<Match> asked = new ArrayList<>();
  private final List<Integer> unmatched = new ArrayList<>();

  /** A name where it was found. */
  record Match(MakerName name, int at) {
    int end() {
      return at + name.words().size();
    }
  }

  LabelWalk(LabelWords words, MakerNames names) {
    this.words = words;
    this.names = names;
    for (int at = 0; at < words.size(); ) {
      at = step(at);
    }
  }

  /**
   * Looks at a word; where to go on. A longer name that is only offered stands beside a shorter.
   */
  private int step(int at) {
    var applied = names.appliedAt(words, at).map(name -> new Match(name, at));
    var end = applied.map(Match::end).orElse(at);
    var offered =
        names.offeredAt(words, at).map(name -> new Match(name, at)).filter(one -> one.end() > end);
    applied.ifPresent(match -> (words.begins(at) ? brands : furtherOn).add(match));
    offered.ifPresent(match -> (applied.isPresent() ? longer : asked).add(match));
    if (applied.isEmpty() && offered.isEmpty()) {
      unmatched.add(at);
    }
    return Math.max(end, at + 1);
  }

  LabelWords words() {
    return words;
  }

  boolean hasBrand() {
    return !brands.isEmpty();
  }

  /** Where one brand was found, any other name in the text is named as well. */
  List<Brand> brands() {
    return hasBrand()
        ? Stream.concat(brands.stream(), furtherOn.stream())
            .flatMap(match -> match.name().brand().stream())
            .distinct()
            .toList()
        : List.of();
  }

  /** Where each name stands that is applied, in the label's order. */
  List<Match> applied() {
    return Stream.concat(brands.stream(), furtherOn.stream())
        .sorted(Comparator.comparingInt(Match::at))
        .toList();
  }

  /** Every name that is there. */
  Stream<MakerName> named() {
    return Stream.of(brands, furtherOn, longer, asked).flatMap(List::stream).map(Match::name);
  }

  /** Names that are offered only, but which the label puts beside a brand as another one. */
  List<Match> besides() {
    return hasBrand() ? asked.stream().filter(this::isBeside).toList() : List.of();
  }

  /** Names that are offered only, where a part of a label begins that begins with no brand. */
  List<Match> askedAlone() {
    return hasBrand() ? List.of() : asked.stream().filter(this::isBeside).toList();
  }

  /** Names that stand further on in a label that begins with no brand. */
  List<Match> namedFurtherOn() {
    return hasBrand() ? List.of() : List.copyOf(furtherOn);
  }

  private boolean isBeside(Match match) {
    var whole = words.begins(match.at()) && words.endOfPart(match.at()) == match.end();
    var sure = match.name().isSure();
    return whole || (sure && (words.begins(match.at()) || match.name().isSpelling()));
  }

  /** Words that belong to no name: all of them where there is no name, else beginnings of parts. */
  List<Integer> unmatched() {
    var nothing = brands.isEmpty() && furtherOn.isEmpty() && asked.isEmpty();
    return unmatched.stream().filter(at -> nothing || words.begins(at)).toList();
  }

  /** Words that belong to no name, wherever they stand. */
  List<Integer> free() {
    return List.copyOf(unmatched);
  }

  /** What the names themselves offer. */
  Stream<MakerOffer> offers() {
    var further =
        hasBrand()
            ? furtherOn.stream().flatMap(match -> match.name().offered().stream())
            : furtherOn.stream().map(match -> furtherOn(match.name()));
    return Stream.of(
            longer.stream().flatMap(match -> match.name().offered().stream()),
            asked.stream().flatMap(match -> match.name().offered().stream()),
            brands.stream().flatMap(match -> match.name().offered().stream()),
            further)
        .flatMap(each -> each);
  }

  private static MakerOffer furtherOn(MakerName name) {
    return new MakerOffer(
        MakerOffer.Kind.FURTHER_ON,
        name.text(),
        name.brand().flatMap(Brand::maker),
        Optional.empty());
  }

  /** Where a model code may begin: after the first brand, or anywhere. */
  int codesFrom() {
    return hasBrand() ? brands.getFirst().end() : 0;
  }

  /** What follows the only brand; empty where there are several. */
  String model() {
    return brands.size() == 1 && furtherOn.isEmpty() && besides().isEmpty()
        ? model(endOfBrand())
        : "";
  }

  private String model(int end) {
    var from = OpenWords.after(words, end);
    var rest = words.words().stream().skip(from).map(LabelWords.Word::text).toList();
    var written = words.writtenFrom(from);
    return OpenWords.isNoModel(rest) || PLACE_ON_A_NETWORK.matcher(written).matches()
        ? ""
        : written;
  }

  private int endOfBrand() {
    return Stream.of(brands, longer).flatMap(List::stream).mapToInt(Match::end).max().orElse(0);
  }
}
