package org.ringfence.assessment.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.Replacement;

/**
 * Says of which equipment it was recorded since an assessment was signed that it was replaced, and
 * on which day: that may lie before the signing.
 */
public final class ReplacedSince {
  private final AssessmentPhrases phrases;
  private final LocalDate signed;

  /**
   * In these words.
   *
   * @param signed the day of the newest signature
   */
  public ReplacedSince(AssessmentPhrases phrases, LocalDate signed) {
    this.phrases = phrases;
    this.signed = signed;
  }

  /**
   * A sentence for each device that was replaced.
   *
   * @param signed how the equipment had come to be when it was signed
   * @param now what there is, with those that are gone
   * @param since how it came to be
   */
  public List<String> says(EquipmentHistory signed, Equipment now, EquipmentHistory since) {
    var known = new ArrayList<>(signed.devices().stream().map(DeviceHistory::replaced).toList());
    var devices =
        switch (now) {
          case Equipment.Devices(var listed) -> listed;
          case Equipment.Known _ -> List.<Device>of();
        };
    return IntStream.range(0, devices.size())
        .mapToObj(line -> says(devices.get(line), since.device(line).replaced(), known))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> says(
      Device device, Optional<Replacement> replaced, List<Optional<Replacement>> known) {
    return replaced.filter(one -> !known.remove(Optional.of(one))).map(one -> says(device, one));
  }

  private String says(Device device, Replacement one) {
    var said =
        phrases.say(
            device.label().isBlank() ? "stale.replaced.unnamed" : "stale.replaced",
            device.label(),
            phrases.day(one.on()),
            one.by());
    return one.on().isBefore(signed) ? phrases.say("stale.replaced.before", said) : said;
  }
}
