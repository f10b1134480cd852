package org.ringfence.model.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.method.Maker;

/**
 * Who made a device: all that are named, who of them decides, and what a person is asked.
 *
 * @param named everybody who is named; those who count first, the worst of them at the head
 * @param offered who may be meant; never applied
 * @param remarks what a person should read or settle
 * @param model what follows the brand on the label; empty for nothing
 */
public record MakerFinding(
    List<NamedMaker> named, List<MakerOffer> offered, List<MakerRemark> remarks, String model) {

  /** Nobody is named. */
  public static final MakerFinding NOBODY = new MakerFinding(List.of(), List.of(), List.of(), "");

  public MakerFinding {
    named = List.copyOf(named);
    offered = List.copyOf(offered);
    remarks = List.copyOf(remarks);
  }

  /** How a maker was found. */
  public enum By {
    MAC,
    CONFIRMED,
    REBADGE,
    LABEL,
    NOT_FOUND
  }

  /** Whoever of those named decides; empty where the maker is not known. */
  public Optional<Maker> maker() {
    return deciding().flatMap(NamedMaker::maker);
  }

  /** How the one who decides was found. */
  public By by() {
    return deciding()
        .filter(one -> one.maker().isPresent())
        .map(NamedMaker::by)
        .orElse(By.NOT_FOUND);
  }

  /** What follows the brand on the label, where it can be a model: it has a digit. */
  public Optional<String> modelOnLabel() {
    return Optional.of(model).filter(text -> text.chars().anyMatch(Character::isDigit));
  }

  /** Each maker that counts, once, the worst first. */
  public List<Maker> makers() {
    return counting().flatMap(one -> one.maker().stream()).distinct().toList();
  }

  /** Those who are named and count, the worst first. */
  public Stream<NamedMaker> counting() {
    return named.stream().filter(NamedMaker::counts);
  }

  /** Under which other name the one who decides is sold; empty where it is the maker's own. */
  public Optional<String> soldAs() {
    return remarks.stream()
        .flatMap(
            remark -> remark instanceof MakerRemark.SoldAs sold ? Stream.of(sold) : Stream.empty())
        .filter(sold -> maker().equals(Optional.of(sold.maker())))
        .map(MakerRemark.SoldAs::brand)
        .findFirst();
  }

  private Optional<NamedMaker> deciding() {
    return counting().findFirst();
  }
}
