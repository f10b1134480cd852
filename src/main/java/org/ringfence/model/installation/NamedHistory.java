package org.ringfence.model.installation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an equipment came to be, as a file says it; empty where the file does not.
 *
 * @param devices of each line, in order; those that are left out have none
 * @param facts by fact, who entered it
 * @param takenOff who took lines away that said something
 */
public record NamedHistory(
    List<Line> devices, Map<String, List<NamedPerson>> facts, List<NamedPerson> takenOff) {

  /** Of an equipment of which a file does not say it. */
  public static final NamedHistory NONE = new NamedHistory(List.of(), Map.of(), List.of());

  public NamedHistory {
    devices = List.copyOf(devices);
    facts = Map.copyOf(facts);
    takenOff = List.copyOf(takenOff);
  }

  /**
   * How a line came to be.
   *
   * @param enteredBy who entered or changed it, first to last
   * @param replaced when another took its place, and which; empty where none has
   */
  public record Line(List<NamedPerson> enteredBy, Optional<Replacement> replaced) {
    /** Of a line of which a file does not say it. */
    public static final Line NONE = new Line(List.of(), Optional.empty());

    public Line {
      enteredBy = List.copyOf(enteredBy);
    }
  }

  /** That of a line, from 0. */
  public Line device(int line) {
    return line < devices.size() ? devices.get(line) : Line.NONE;
  }

  /** Who entered a fact. */
  public List<NamedPerson> fact(String fact) {
    return facts.getOrDefault(fact, List.of());
  }

  /** Whether it says nothing at all. */
  public boolean isEmpty() {
    return facts.isEmpty() && takenOff.isEmpty() && devices.stream().allMatch(Line.NONE::equals);
  }

  /** The same with its people and its replacements written in another way. */
  public NamedHistory spelt(UnaryOperator<NamedPerson> people, UnaryOperator<Replacement> devices) {
    return new NamedHistory(
        this.devices.stream()
            .map(line -> new Line(each(line.enteredBy(), people), line.replaced().map(devices)))
            .toList(),
        facts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> each(one.getValue(), people))),
        each(takenOff, people));
  }

  private static List<NamedPerson> each(
      List<NamedPerson> people, UnaryOperator<NamedPerson> spelling) {
    return people.stream().map(spelling).toList();
  }

  /** What took the place of devices. */
  public Stream<Replacement> replacements() {
    return devices.stream().map(Line::replaced).flatMap(Optional::stream);
  }
}
