package org.ringfence.assessment.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Maker;
import org.ringfence.scoring.maker.MakerFinder;

/**
 * Says where a label leaves open that somebody worse made a device than who is taken for its maker.
 * It counts for nothing, and nobody who reads or signs may miss it.
 */
final class DoubtfulMakers {
  private static final int MOST = 3;

  private final AssessmentPhrases phrases;
  private final MakerSentences sentences;

  DoubtfulMakers(AssessmentPhrases phrases, MakerSentences sentences) {
    this.phrases = phrases;
    this.sentences = sentences;
  }

  /** A sentence for each label, the first few of them; empty where nothing is left open. */
  List<String> sentences(List<DeviceFinding> devices) {
    var all =
        devices.stream()
            .filter(found -> found.device().status().isThere())
            .flatMap(found -> sentence(found).stream())
            .distinct()
            .toList();
    var rest = all.size() - MOST;
    return Stream.concat(
            all.stream().limit(MOST),
            rest > 0
                ? Stream.of(phrases.count("caution.maker.rest", rest))
                : Stream.<String>empty())
        .toList();
  }

  /** Whoever has said who made it has settled what its label leaves open. */
  private Optional<String> sentence(DeviceFinding found) {
    var device = found.device();
    return found
        .finding()
        .maker()
        .filter(_ -> device.maker().isBlank())
        .flatMap(
            maker ->
                Optional.of(asked(found, maker))
                    .filter(asked -> !asked.isEmpty())
                    .map(
                        asked -> phrases.say("caution.maker", label(device), maker.name(), asked)));
  }

  private String asked(DeviceFinding found, Maker maker) {
    return found.finding().offered().stream()
        .filter(offer -> isWorse(offer, maker))
        .map(sentences::ask)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static boolean isWorse(MakerOffer offer, Maker maker) {
    return MakerFinder.rank(offer.maker()) < MakerFinder.rank(Optional.of(maker));
  }

  private static String label(Device device) {
    return Stream.of(device.label(), device.model())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
