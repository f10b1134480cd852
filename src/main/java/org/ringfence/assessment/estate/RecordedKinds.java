package org.ringfence.assessment.estate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.TreatmentCost;

/**
 * Of which kinds of detail there is anything on record: a paper relies on no ground under which it
 * holds nothing. Answers always count, as that nobody knows one is on record, too; of an answer
 * that is withheld nothing else does, or a ground would tell that somebody gave it.
 */
final class RecordedKinds {
  private RecordedKinds() {}

  /**
   * Those of one assessment.
   *
   * @param rulings of its council
   */
  static Set<DetailKind> of(Dossier dossier, List<Ruling> rulings) {
    var withheld =
        rulings.stream()
            .filter(ruling -> ruling.withheld() && ruling.kind() == DetailKind.ANSWER)
            .map(Ruling::question)
            .collect(Collectors.toUnmodifiableSet());
    var kinds = EnumSet.of(DetailKind.LOCATION, DetailKind.ANSWER);
    var entry = dossier.entry();
    add(kinds, DetailKind.ADDRESS, entry.site().address(), entry.site().uprn());
    add(kinds, DetailKind.PRICE, entry.contract().isPresent());
    add(kinds, DetailKind.PHOTO, !dossier.attachments().isEmpty());
    dossier.devices().stream().map(DeviceFinding::device).forEach(device -> add(kinds, device));
    dossier.risk().held().stream()
        .filter(held -> !withheld.contains("") && !withheld.contains(held.question()))
        .forEach(
            held -> {
              add(kinds, DetailKind.PERSON, held.given().by());
              add(kinds, DetailKind.NOTE, held.given().note(), held.given().ref());
            });
    return kinds;
  }

  private static void add(Set<DetailKind> kinds, Device device) {
    add(kinds, DetailKind.PLACE, device.place());
    add(kinds, DetailKind.MODEL, device.model(), device.label());
    add(kinds, DetailKind.SERIAL, !device.serials().isEmpty());
    add(kinds, DetailKind.FIRMWARE, device.firmware());
    add(kinds, DetailKind.FIRMWARE, device.firmwareDate().isPresent());
    add(kinds, DetailKind.NETWORK, !device.addresses().isEmpty());
    add(kinds, DetailKind.PRICE, device.cost(), device.bought());
  }

  /** Those of what a council has set for its papers. */
  private static Set<DetailKind> of(CouncilTerms council) {
    var kinds = EnumSet.noneOf(DetailKind.class);
    add(kinds, DetailKind.PRICE, council.costs().stream().anyMatch(TreatmentCost::own));
    add(kinds, DetailKind.NOTE, !council.actions().isEmpty());
    add(
        kinds,
        DetailKind.PERSON,
        council.actions().stream().anyMatch(action -> !action.owner().isBlank()));
    return kinds;
  }

  private static void add(Set<DetailKind> kinds, DetailKind kind, String... texts) {
    add(kinds, kind, Stream.of(texts).anyMatch(text -> !text.isBlank()));
  }

  private static void add(Set<DetailKind> kinds, DetailKind kind, boolean is) {
    if (is) {
      kinds.add(kind);
    }
  }

  /**
   * A council's rulings without those that withhold what is not on record.
   *
   * @param recorded the kinds of which its installations have anything
   */
  static List<Ruling> relied(CouncilTerms council, Collection<DetailKind> recorded) {
    var own = of(council);
    return council.rulings().stream()
        .filter(
            ruling ->
                !ruling.withheld()
                    || recorded.contains(ruling.kind())
                    || own.contains(ruling.kind()))
        .toList();
  }
}
