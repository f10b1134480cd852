package org.ringfence.assessment.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Method;

/** Says what the reference data now knows against the makers of the devices that were signed. */
final class WorseMakers {
  private static final int NAMED = 3;

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  WorseMakers(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** One sentence for each fact that is worse; none where only facts were on record. */
  List<String> reasons(SnapshotContent signed, LocalDate since) {
    return switch (signed.assessment().equipment()) {
      case Equipment.Known(var facts) -> List.of();
      case Equipment.Devices(var devices) ->
          worse(signed.risk().facts(), listed(devices, signed.assessment()), since);
    };
  }

  /** The devices that were signed, and whether the makers that a person named were shown. */
  private record Listed(List<Device> devices, boolean confirmed) {}

  private Listed listed(List<Device> devices, Assessment assessment) {
    return new Listed(devices, knowledge.dossiers().scorer().confirmsMakers(assessment));
  }

  private List<String> worse(Facts signed, Listed listed, LocalDate since) {
    var now = facts(listed.devices(), listed.confirmed());
    return knowledge.catalogue().method().facts().stream()
        .flatMap(
            fact ->
                now
                    .get(fact.id())
                    .filter(is -> isWorse(fact, signed.get(fact.id()), is))
                    .map(is -> sentence(fact.id(), signed, is, listed, since))
                    .stream())
        .toList();
  }

  private Facts facts(List<Device> devices, boolean confirmed) {
    return knowledge.dossiers().scorer().facts(new Equipment.Devices(devices), confirmed);
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

  private String sentence(String fact, Facts signed, Value is, Listed listed, LocalDate since) {
    var words = knowledge.wording();
    var named =
        listed.devices().stream()
            .filter(
                device ->
                    facts(List.of(device), listed.confirmed()).get(fact).equals(Optional.of(is)))
            .flatMap(device -> name(device, listed.confirmed()))
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

  private Stream<String> name(Device device, boolean confirmed) {
    var maker = knowledge.dossiers().makers().identify(device, confirmed).maker().map(Maker::name);
    return maker.or(() -> Optional.of(device.label().strip())).stream()
        .filter(name -> !name.isEmpty());
  }
}
