package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerFinding.By;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.evaluation.MakerRemark.LetterForDigit;
import org.ringfence.model.evaluation.MakerRemark.LookAgain;
import org.ringfence.model.evaluation.MakerRemark.Says;
import org.ringfence.model.evaluation.MakerRemark.SellersAddress;
import org.ringfence.model.evaluation.MakerRemark.SoldAs;
import org.ringfence.model.evaluation.MakerRemark.Split;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.method.Maker;
import org.ringfence.scoring.maker.MakerName.Brand;

/** What a person should read or settle about those who are named for a device. */
final class MakerRemarks {
  private final MakerTables tables;
  private final LabelReading label;
  private final List<NamedMaker> named;

  MakerRemarks(MakerTables tables, LabelReading label, List<NamedMaker> named) {
    this.tables = tables;
    this.label = label;
    this.named = named;
  }

  List<MakerRemark> of(Addresses addresses) {
    var remarks = new ArrayList<MakerRemark>();
    split().ifPresent(remarks::add);
    remarks.addAll(differences());
    soldAs().forEach(remarks::add);
    named.stream()
        .filter(one -> one.by() == By.MAC && one.seller().equals(one.maker()))
        .flatMap(one -> one.seller().stream())
        .filter(tables::sellsForOthers)
        .map(SellersAddress::new)
        .forEach(remarks::add);
    addresses.doubtful().stream()
        .map(
            one -> new LetterForDigit(one.written(), one.asPrinted(), tables.registrant(one.hex())))
        .forEach(remarks::add);
    return remarks.stream().distinct().toList();
  }

  /** Several brands of different makers on one line; of one maker's names, its first. */
  private Optional<MakerRemark> split() {
    var apart = new ArrayList<Brand>();
    for (var brand : label.brands()) {
      if (apart.stream().allMatch(before -> isAnother(brand, before))) {
        apart.add(brand);
      }
    }
    return apart.size() > 1
        ? Optional.of(new Split(apart.stream().map(Brand::name).toList()))
        : Optional.empty();
  }

  /** A firm's old name and its new one are one brand. */
  private static boolean isAnother(Brand one, Brand other) {
    if (one.maker().isEmpty() || other.maker().isEmpty()) {
      return !one.equals(other);
    }
    var maker = one.maker().get();
    return !maker.equals(other.maker().get()) && !MakerTables.isOneFirm(maker, other.maker().get());
  }

  /** Brands that are not their maker's own name. */
  private Stream<MakerRemark> soldAs() {
    var known =
        named.stream()
            .filter(one -> one.by() != By.CONFIRMED)
            .flatMap(one -> one.maker().map(maker -> new SoldAs(one.brand(), maker)).stream())
            .filter(one -> !MakerTables.isOwnName(one.brand(), one.maker()));
    return Stream.concat(known, offeredAndShown());
  }

  /** A label that was only offered, and an address that bears the offer out. */
  private Stream<SoldAs> offeredAndShown() {
    return label.offered().stream()
        .filter(offer -> offer.kind() == MakerOffer.Kind.MAY_BE_MADE_BY)
        .filter(offer -> label.brands().isEmpty())
        .filter(
            offer ->
                named.stream()
                    .anyMatch(one -> one.by() == By.MAC && one.maker().equals(offer.maker())))
        .flatMap(offer -> offer.maker().map(maker -> new SoldAs(offer.name(), maker)).stream());
  }

  /** Each two of label, address and person that mean different makers. */
  private List<MakerRemark> differences() {
    var found = new ArrayList<MakerRemark>();
    for (int one = 0; one < named.size(); one++) {
      for (int other = one + 1; other < named.size(); other++) {
        difference(named.get(one), named.get(other)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<MakerRemark> difference(NamedMaker one, NamedMaker other) {
    if (source(one) == source(other)
        || one.maker().isEmpty()
        || other.maker().isEmpty()
        || one.maker().equals(other.maker())
        || MakerTables.isOneFirm(one.maker().get(), other.maker().get())) {
      return Optional.empty();
    }
    var maker = other.maker().get();
    if (source(one) == By.LABEL && isExplained(one, maker)) {
      return Optional.of(new SoldAs(one.brand(), maker));
    }
    var isSettled = !one.counts() || !other.counts();
    return isSettled ? Optional.empty() : Optional.of(new LookAgain(says(one), says(other)));
  }

  private boolean isExplained(NamedMaker one, Maker maker) {
    return tables.explains(one, maker)
        || label.offered().stream()
            .filter(offer -> offer.kind() != MakerOffer.Kind.SPELLING)
            .anyMatch(offer -> offer.maker().equals(Optional.of(maker)));
  }

  private static Says says(NamedMaker one) {
    return new Says(source(one), one.maker().map(Maker::name).orElse(one.brand()));
  }

  /** A list of rebadged labels speaks of the label. */
  private static By source(NamedMaker one) {
    return one.by() == By.REBADGE ? By.LABEL : one.by();
  }
}
