package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Device;
import org.ringfence.model.written.PaidAmount;
import org.ringfence.model.written.PurchaseYear;
import org.ringfence.model.written.VisibleText;
import org.ringfence.scoring.FactFinder;

/** Says which details of a line are kept as they were written and could not be read. */
public final class UnreadDetails {
  private final FactFinder makers;
  private final AssessmentPhrases phrases;

  public UnreadDetails(FactFinder makers, AssessmentPhrases phrases) {
    this.makers = makers;
    this.phrases = phrases;
  }

  /** A sentence for each detail of each line that nothing can be counted by. */
  public List<String> of(Dossier dossier) {
    var lines = dossier.devices();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(at -> of(place(dossier, at), lines.get(at).device()))
        .toList();
  }

  private String place(Dossier dossier, int line) {
    return phrases.say(
        "unread.line", dossier.entry().site().name(), dossier.entry().installation(), line + 1);
  }

  private Stream<String> of(String place, Device device) {
    var said = new ArrayList<String>();
    if (!device.cost().isBlank() && PaidAmount.read(device.cost()).isEmpty()) {
      said.add(phrases.say("unread.cost", place, shown(device.cost())));
    }
    if (!device.bought().isBlank() && PurchaseYear.read(device.bought()).isEmpty()) {
      said.add(phrases.say("unread.bought", place, shown(device.bought())));
    }
    device.macs().stream()
        .filter(mac -> !mac.isBlank() && !makers.isAddress(mac))
        .forEach(mac -> said.add(phrases.say("unread.mac", place, shown(mac))));
    if (isNone(device)) {
      said.add(phrases.say("unread.count", place));
    }
    return said.stream();
  }

  /** Recorders are written with no cameras of their own; anything else in use is one at least. */
  private static boolean isNone(Device device) {
    return device.kind() != Device.Kind.RECORDER
        && device.status().isThere()
        && device.count().filter(count -> count == 0).isPresent();
  }

  private static String shown(String text) {
    return VisibleText.line(text.strip());
  }
}
