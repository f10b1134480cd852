package org.ringfence.assessment.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Wording;

/** Says what is different about the equipment: its devices, and what is known of their makers. */
final class EquipmentChanges {
  private final Wording words;
  private final AssessmentPhrases phrases;
  private final DeviceChanges devices;

  EquipmentChanges(Wording words, AssessmentPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.devices = new DeviceChanges(words, phrases);
  }

  List<String> between(
      SnapshotContent before, Assessment now, AssessedRisk risk, List<DeviceFinding> found) {
    var were = isListed(before.assessment().equipment());
    var are = isListed(now.equipment());
    var said = new ArrayList<String>();
    if (were && are) {
      said.addAll(devices.between(before.devices(), found));
    } else if (are) {
      said.add(phrases.say("changes.listed"));
    } else if (were) {
      said.add(phrases.say("changes.unlisted"));
    }
    said.addAll(facts(before.risk().facts(), risk.facts(), were && are));
    return said;
  }

  private static boolean isListed(Equipment equipment) {
    return switch (equipment) {
      case Equipment.Devices listed -> true;
      case Equipment.Known known -> false;
    };
  }

  /** Where the devices are listed, they say how many there are. */
  private List<String> facts(Facts before, Facts now, boolean countsAreSaid) {
    var ids = new TreeSet<>(before.known().keySet());
    ids.addAll(now.known().keySet());
    ids.retainAll(words.terms().getOrDefault("fact", Map.of()).keySet());
    var said = new ArrayList<String>();
    for (var id : ids) {
      var was = before.get(id);
      var is = now.get(id);
      var isCount = was.or(() -> is).filter(Value.Count.class::isInstance).isPresent();
      if (!was.equals(is) && !(isCount && countsAreSaid)) {
        said.add(phrases.say("changes.fact", words.title(id), label(id, was), label(id, is)));
      }
    }
    return said;
  }

  private String label(String fact, Optional<Value> value) {
    return value
        .map(known -> words.valueLabel(fact, known.text()))
        .orElseGet(() -> phrases.say("changes.fact-unknown"));
  }
}
