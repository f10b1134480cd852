package org.ringfence.assessment.maker;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.MakerSentences;
import org.ringfence.catalogue.NormalForm;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.Maker;
import org.ringfence.scoring.FactFinder;

/** Finds brands by what somebody types: whole labels, misspelt ones, and the names that fit. */
final class MakerSearch {
  private static final int MOST = 20;
  private static final String LOW = "low";

  private final FactFinder makers;
  private final MakerSentences sentences;
  private final List<Brand> all;
  private final ReferenceData reference;

  MakerSearch(CatalogueServices knowledge, MakerSentences sentences) {
    this.makers = knowledge.dossiers().makers();
    this.sentences = sentences;
    this.reference = knowledge.catalogue().reference();
    this.all =
        Stream.of(
                reference.makers().stream().filter(Maker::isKnown).map(Maker::name),
                reference.rebadges().stream().map(row -> row.label()),
                reference.aliases().stream().filter(MakerSearch::isBrand).map(Alias::text))
            .flatMap(names -> names)
            .map(name -> new Brand(name, NormalForm.of(name)))
            .toList();
  }

  /**
   * By a maker's name, its owner, brands, former names and companies, and what it sells under
   * others'.
   */
  Map<String, String> names() {
    return reference.makers().stream()
        .filter(Maker::isKnown)
        .collect(Collectors.toMap(Maker::name, this::names, (one, other) -> one + " " + other));
  }

  private String names(Maker maker) {
    return Stream.of(
            Stream.of(maker.owner()),
            reference.aliases().stream()
                .filter(alias -> alias.kind() != Alias.Kind.MODEL_PREFIX)
                .filter(alias -> alias.maker().equals(maker.key()))
                .map(Alias::text),
            reference.rebadges().stream()
                .filter(row -> row.isApplied() && row.maker().equals(maker.key()))
                .map(row -> row.label()))
        .flatMap(names -> names)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A name that somebody may type, and the form in which it is compared. */
  private record Brand(String name, String normal) {}

  /** Company names and codes would crowd out what stands on equipment. */
  private static boolean isBrand(Alias alias) {
    return alias.kind() == Alias.Kind.BRAND || alias.kind() == Alias.Kind.FORMER_NAME;
  }

  /**
   * At most twenty: first how the text itself is read, then the names that begin with it, then
   * those that contain it; the catalogue's first for no text.
   */
  List<MakerMatch> find(String typed) {
    var wanted = NormalForm.of(typed);
    var named =
        all.stream()
            .filter(brand -> brand.normal().contains(wanted))
            .sorted(Comparator.comparingInt(brand -> brand.normal().startsWith(wanted) ? 0 : 1))
            .map(brand -> match(brand.name()));
    var seen = new HashSet<String>();
    return Stream.concat(read(typed), named)
        .filter(match -> seen.add(NormalForm.of(match.label()) + " " + match.model()))
        .limit(MOST)
        .toList();
  }

  /** The text as a whole label, where it says more than a name, and what it may have meant. */
  private Stream<MakerMatch> read(String typed) {
    if (typed.isBlank()) {
      return Stream.empty();
    }
    var finding = makers.identify(new MakerGuide.Asked(typed, "").device(), false);
    var split =
        finding.model().isEmpty()
            ? Stream.<MakerMatch>empty()
            : finding.counting().limit(1).map(one -> match(brand(typed, finding), finding));
    return Stream.concat(split, finding.offered().stream().flatMap(this::meant));
  }

  /** A label without the model that follows its brand. */
  String brand(String label) {
    return brand(label, makers.identify(new MakerGuide.Asked(label, "").device(), false));
  }

  private static String brand(String typed, MakerFinding finding) {
    var plain = NormalForm.plain(typed);
    var at = plain.lastIndexOf(finding.model());
    return at < 0
        ? plain.strip()
        : (plain.substring(0, at) + plain.substring(at + finding.model().length())).strip();
  }

  private Stream<MakerMatch> meant(MakerOffer offer) {
    return offer.kind() == MakerOffer.Kind.SPELLING
        ? Stream.of(new MakerMatch(offer.name(), "", offer.maker(), sentences.ask(offer), false))
        : Stream.empty();
  }

  private MakerMatch match(String name) {
    return match(name, makers.identify(new MakerGuide.Asked(name, "").device(), false));
  }

  private MakerMatch match(String label, MakerFinding finding) {
    var asks = finding.offered().stream().limit(1).map(sentences::ask);
    var made =
        finding.maker().isEmpty() && !finding.offered().isEmpty()
            ? Stream.<String>empty()
            : Stream.of(sentences.made(finding));
    var sure =
        finding.offered().isEmpty()
            && finding.maker().filter(maker -> !maker.confidence().equals(LOW)).isPresent();
    return new MakerMatch(
        label,
        finding.model(),
        finding.maker(),
        Stream.concat(made, asks).collect(Collectors.joining(" ")),
        !sure);
  }
}
