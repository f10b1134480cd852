package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Maker;
import org.ringfence.scoring.maker.MakerFinder;

/** Derives the facts from the list of devices: method, "Facts from devices". */
public final class FactFinder implements FactRules {
  private static final String CONFIRMED = "maker.confirmed";

  /** Ways to confirm a maker that show it. */
  private static final Set<String> SHOWN = Set.of("mac", "letter");

  private final MakerFinder makers;

  /** Looks makers up in these tables. */
  public FactFinder(ReferenceData reference) {
    this.makers = new MakerFinder(reference);
  }

  /**
   * Whether these answers, as held, show the makers that a person names: by a document or better.
   */
  public static boolean confirmed(List<HeldAnswer> answers) {
    return answers.stream()
        .filter(answer -> answer.question().equals(CONFIRMED))
        .anyMatch(
            answer ->
                answer.basis().isAtLeast(Basis.DOCUMENTED)
                    && answer.values().stream().anyMatch(SHOWN::contains));
  }

  /** The facts that are known; none where no device is there that gives any. */
  @Override
  public Facts facts(List<Device> devices, boolean confirmed) {
    var there = devices.stream().filter(device -> device.status().isThere()).toList();
    if (there.isEmpty()) {
      return Facts.NONE;
    }
    var named = there.stream().flatMap(device -> named(device, confirmed)).toList();
    var known = new HashMap<String, Value>();
    worst(named, MakerFinder::jurisdiction, MakerFinder.CLASSES, "U")
        .ifPresent(found -> known.put(Maker.CLASS_FACT, Value.word(found)));
    worst(named, MakerFinder::ethics, MakerFinder.ETHICS, "unknown")
        .ifPresent(found -> known.put("maker.ethics", Value.word(found)));
    exploited(named).ifPresent(found -> known.put("maker.kev", Value.word(found)));
    cameras(there).ifPresent(count -> known.put("cameras", new Value.Count(count)));
    return new Facts(known);
  }

  /**
   * Who made a device, by its label, its address and a person's word.
   *
   * @param confirmed whether a document or better shows the maker that a person names
   */
  public MakerFinding identify(Device device, boolean confirmed) {
    return makers.find(device, confirmed);
  }

  /** Whether a text holds the network address of a device. */
  public boolean isAddress(String text) {
    return makers.isAddress(text);
  }

  /** A label cut into one for each brand that it names; the label alone where that is one. */
  public List<String> lines(String label) {
    return makers.lines(label);
  }

  /** Whether a text is, whole, a name in the tables, so that it tells nothing besides. */
  public boolean isName(String text) {
    return makers.isName(text);
  }

  /** Those who count, and somebody unknown where there is nobody. */
  private Stream<NamedMaker> named(Device device, boolean confirmed) {
    var counting = makers.find(device, confirmed).counting().toList();
    return counting.isEmpty() ? Stream.of(NOBODY) : counting.stream();
  }

  private static final NamedMaker NOBODY =
      new NamedMaker(MakerFinding.By.NOT_FOUND, "", Optional.empty(), Optional.empty(), true);

  private static Optional<String> worst(
      List<NamedMaker> named,
      Function<Optional<Maker>, String> property,
      List<String> order,
      String notKnown) {
    var found = named.stream().map(one -> property.apply(one.maker())).toList();
    return order.stream()
        .filter(found::contains)
        .findFirst()
        .filter(value -> !value.equals(notKnown));
  }

  /** The brand and whoever makes for it count alike, so that neither hides the other's. */
  private Optional<String> exploited(List<NamedMaker> named) {
    var listed =
        named.stream()
            .flatMap(one -> Stream.concat(one.maker().stream(), one.seller().stream()))
            .anyMatch(makers::isExploited);
    if (listed) {
      return Optional.of("yes");
    }
    return named.stream().allMatch(one -> one.maker().isPresent())
        ? Optional.of("no")
        : Optional.empty();
  }

  /**
   * The cameras of all that is not a recorder; no more than a whole number can hold. Where all that
   * is listed are recorders, the cameras were left out: their number is not known.
   */
  private static Optional<Integer> cameras(List<Device> devices) {
    var lines = devices.stream().filter(device -> device.kind() != Device.Kind.RECORDER).toList();
    var counts = lines.stream().flatMap(device -> device.count().stream()).toList();
    var sum = counts.stream().mapToLong(Integer::longValue).sum();
    return !lines.isEmpty() && counts.size() == lines.size()
        ? Optional.of((int) Math.min(sum, Integer.MAX_VALUE))
        : Optional.empty();
  }
}
