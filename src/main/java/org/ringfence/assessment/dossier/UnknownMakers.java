package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;

/** Says of how much of the equipment nobody knows who made it. */
final class UnknownMakers {
  private final AssessmentPhrases phrases;

  UnknownMakers(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /** A sentence with the number of cameras; empty where the maker of everything is known. */
  Optional<String> sentence(List<DeviceFinding> devices) {
    var all = devices.stream().filter(found -> found.device().status().isThere()).toList();
    var unknown = all.stream().filter(found -> found.finding().maker().isEmpty()).toList();
    var said = new ArrayList<String>();
    if (cameras(unknown) > 0) {
      said.add(phrases.count("reason.maker.unknown.cameras", cameras(all), cameras(unknown)));
    }
    var recorders = unknown.stream().filter(UnknownMakers::isRecorder).count();
    if (recorders > 0) {
      said.add(phrases.count("reason.maker.unknown.recorders", Math.toIntExact(recorders)));
    }
    if (unknown.stream().anyMatch(one -> !isRecorder(one) && one.device().count().isEmpty())) {
      said.add(phrases.say("reason.maker.unknown.uncounted"));
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(phrases.say("reason.maker.unknown", phrases.list(said, said.size())));
  }

  private static int cameras(List<DeviceFinding> devices) {
    return devices.stream().mapToInt(found -> found.device().count().orElse(0)).sum();
  }

  private static boolean isRecorder(DeviceFinding found) {
    return found.device().kind() == Device.Kind.RECORDER;
  }
}
