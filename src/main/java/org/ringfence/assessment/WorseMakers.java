package org.ringfence.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.model.Device;
import org.ringfence.model.Equipment;
import org.ringfence.model.Facts;
import org.ringfence.model.Maker;
import org.ringfence.model.Method;
import org.ringfence.model.Value;

/** Says what the reference data now knows against the makers of the devices that were signed. */
final class WorseMakers {
  private static final int NAMED = 3;

  private final Knowledge knowledge;
  private final Phrases phrases;

  WorseMakers(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** One sentence for each fact that is worse; none where only facts were on record. */
  List<String> reasons(SnapshotContent signed, LocalDate since) {
    return switch (signed.assessment().equipment()) {
      case Equipment.Known(var facts) -> List.of();
      case Equipment.Devices(var devices) -> worse(signed.risk().facts(), devices, since);
    };
  }

  private List<String> worse(Facts signed, List<Device> devices, LocalDate since) {
    var now = facts(devices);
    return knowledge.catalogue().method().facts().stream()
        .flatMap(
            fact ->
                now
                    .get(fact.id())
                    .filter(is -> isWorse(fact, signed.get(fact.id()), is))
                    .map(is -> sentence(fact.id(), signed, is, devices, since))
                    .stream())
        .toList();
  }

  private Facts facts(List<Device> devices) {
    return knowledge.dossiers().scorer().facts(new Equipment.Devices(devices));
  }

  /** Values run from the worst; not to know lies in their middle, between bad and good. */
  private static boolean isWorse(Method.Fact fact, Optional<Value> was, Value is) {
    if (fact.number()) {
      return false;
    }
    var rank = 2 * fact.values().indexOf(is.text()) + 1;
    return rank
        < was.map(known -> 2 * fact.values().indexOf(known.text()) + 1)
            .orElse(fact.values().size());
  }

  private String sentence(
      String fact, Facts signed, Value is, List<Device> devices, LocalDate since) {
    var words = knowledge.wording();
    var named =
        devices.stream()
            .filter(device -> facts(List.of(device)).get(fact).equals(Optional.of(is)))
            .flatMap(this::name)
            .distinct()
            .toList();
    var was =
        signed
            .get(fact)
            .map(known -> words.valueLabel(fact, known.text()))
            .orElseGet(() -> phrases.say("stale.fact-unknown"));
    return phrases.say(
        "stale.fact." + fact,
        phrases.list(named, NAMED),
        phrases.day(since),
        words.valueLabel(fact, is.text()),
        was);
  }

  private Stream<String> name(Device device) {
    var maker = knowledge.dossiers().makers().identify(device).maker().map(Maker::name);
    return maker.or(() -> Optional.of(device.label().strip())).stream()
        .filter(name -> !name.isEmpty());
  }
}
