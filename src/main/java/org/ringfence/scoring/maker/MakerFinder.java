package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerFinding.By;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Maker;

/** Finds who made a device: method, "Facts from devices", "Whose it is". */
public final class MakerFinder {
  /** Worst first; U stands for a maker that is not known. */
  public static final List<String> CLASSES = List.of("A", "B", "U", "C", "D");

  /** Worst first. */
  public static final List<String> ETHICS = List.of("official", "alleged", "unknown", "none");

  private static final Comparator<NamedMaker> WORST_FIRST =
      Comparator.comparing((NamedMaker one) -> !one.counts())
          .thenComparingInt(one -> CLASSES.indexOf(jurisdiction(one.maker())))
          .thenComparingInt(one -> ETHICS.indexOf(ethics(one.maker())));

  private final MakerTables tables;
  private final LabelReader labels;

  /** Finds makers in these tables. */
  public MakerFinder(ReferenceData reference) {
    this.tables = new MakerTables(reference);
    this.labels = new LabelReader(tables);
  }

  /** A maker's class; that of one who isn't known. */
  public static String jurisdiction(Optional<Maker> maker) {
    return maker.map(Maker::jurisdictionClass).orElse("U");
  }

  /** How a maker's class stands among all; a smaller number is worse. */
  public static int rank(Optional<Maker> maker) {
    return CLASSES.indexOf(jurisdiction(maker));
  }

  /** What is held against a maker; that of one who isn't known. */
  public static String ethics(Optional<Maker> maker) {
    return maker.map(Maker::ethics).orElse("unknown");
  }

  /** Whether attackers are known to have used a weakness of this maker's products. */
  public boolean isExploited(Maker maker) {
    return tables.isExploited(maker);
  }

  /** Whether a text is, whole, a name in our tables, so that it tells nothing besides. */
  public boolean isName(String text) {
    return labels.isName(text);
  }

  /** Whether a text holds the network address of a device. */
  public boolean isAddress(String text) {
    return Addresses.in(List.of(text)).isThere();
  }

  /** A label cut into one for each brand that it names; the label alone where that is one. */
  public List<String> lines(String label) {
    return labels.lines(label);
  }

  /**
   * Who made a device.
   *
   * @param confirmed whether a document or better shows the maker that a person names
   */
  public MakerFinding find(Device device, boolean confirmed) {
    var onLabel = TextAddresses.in(device.label(), this::isRegistered);
    var onModel = TextAddresses.in(device.model(), this::isRegistered);
    var label = labels.read(onLabel.rest(), onModel.rest());
    var addresses = Addresses.in(device.macs()).and(onLabel.addresses()).and(onModel.addresses());
    var person = tables.maker(device.maker());
    var alone = confirmed && person.isPresent();
    var named = named(label, addresses, person, alone);
    var offered =
        Stream.concat(label.offered().stream(), doubts(named))
            .filter(offer -> isNews(offer, named))
            .distinct()
            .toList();
    return new MakerFinding(
        named.stream().sorted(WORST_FIRST).toList(),
        offered,
        new MakerRemarks(tables, label, named).of(addresses),
        label.model());
  }

  private boolean isRegistered(String hex) {
    return tables.registrant(hex).isPresent();
  }

  private List<NamedMaker> named(
      LabelReading label, Addresses addresses, Optional<Maker> person, boolean alone) {
    var named = new ArrayList<NamedMaker>();
    label
        .brands()
        .forEach(
            brand ->
                named.add(
                    brand.named(label.asked().contains(brand.name()) ? By.NOT_FOUND : By.LABEL)));
    addresses.hex().stream()
        .flatMap(hex -> tables.registrant(hex).stream())
        .distinct()
        .forEach(maker -> named.add(tables.brand(maker, maker.name()).named(By.MAC)));
    var heard = named.stream().map(one -> alone ? unheard(one) : one).toList();
    return Stream.concat(
            heard.stream(),
            person.stream()
                .map(
                    maker ->
                        new NamedMaker(
                            By.CONFIRMED,
                            maker.name(),
                            Optional.of(maker),
                            Optional.of(maker),
                            true)))
        .toList();
  }

  /** Who may make what is sold by whoever registered the address. */
  private Stream<MakerOffer> doubts(List<NamedMaker> named) {
    return named.stream()
        .filter(one -> one.by() == By.MAC)
        .flatMap(one -> one.seller().stream())
        .flatMap(seller -> tables.doubts(seller).stream());
  }

  private static NamedMaker unheard(NamedMaker one) {
    return new NamedMaker(one.by(), one.brand(), one.seller(), one.maker(), false);
  }

  /** Whoever is named already need not be asked about. */
  private static boolean isNews(MakerOffer offer, List<NamedMaker> named) {
    return offer.maker().isEmpty()
        || named.stream().noneMatch(one -> one.maker().equals(offer.maker()));
  }
}
