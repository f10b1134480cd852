package org.ringfence.assessment.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.exchange.conversion.FilteredContent.FilteredDevice;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.method.Maker;
import org.ringfence.model.paper.AttainableWhen;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.FigurePrecision.Levels;
import org.ringfence.model.paper.InstallationReportData.MakerCount;

/** How editions put names, makers and scores into words, from nothing but what they are given. */
final class EditionWords {
  /** In place of a maker's key where a record does not have it. */
  static final String NOT_TOLD = "";

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  EditionWords(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** Site and installation, or a number where they are not given. */
  String name(Optional<String> site, Optional<String> installation, int number) {
    return site.isPresent() && installation.isPresent()
        ? phrases.say("edition.name", site.get(), installation.get())
        : phrases.say("edition.number", Integer.toString(number));
  }

  /** The one sentence that leads. */
  String sentence(FigurePrecision figures) {
    return switch (figures) {
      case FigurePrecision.Exact exact -> exact(exact.headline());
      case FigurePrecision.Banded banded -> banded(banded.headline());
      case FigurePrecision.None none -> phrases.say("edition.sentence.none");
      case FigurePrecision.NotKnown counted ->
          counted.isCounted()
              ? phrases.say(
                  "edition.sentence.not-known",
                  AssessmentPhrases.inSentence(band(counted.headline())))
              : phrases.say("edition.sentence.not-known.uncounted");
    };
  }

  private String exact(RiskLevel headline) {
    var bands = headline.bands();
    if (headline.residual() == 0) {
      return phrases.say("sentence.closed");
    }
    return headline.residual() == headline.attainable()
        ? phrases.say(
            "edition.sentence.settled",
            band(bands.residual()),
            headline.residual(),
            AttainableWhen.ALL.says())
        : phrases.say(
            "edition.sentence.better",
            band(bands.residual()),
            headline.residual(),
            AssessmentPhrases.inSentence(band(bands.attainable())),
            headline.attainable(),
            AttainableWhen.ALL.says());
  }

  private String banded(Levels headline) {
    if (headline.residual().equals(knowledge.method().band(0))) {
      return phrases.say("sentence.closed");
    }
    return headline.residual().equals(headline.attainable())
        ? phrases.say(
            "edition.sentence.settled-band", band(headline.residual()), AttainableWhen.ALL.says())
        : phrases.say(
            "edition.sentence.better-band",
            band(headline.residual()),
            AssessmentPhrases.inSentence(band(headline.attainable())),
            AttainableWhen.ALL.says());
  }

  private String band(String id) {
    return knowledge.wording().label("band", id);
  }

  /** A maker's name by its key. */
  String maker(String key) {
    if (key.equals(NOT_TOLD)) {
      return phrases.say("edition.maker.not-told");
    }
    return knowledge
        .catalogue()
        .reference()
        .maker(key)
        .map(Maker::name)
        .orElseGet(() -> phrases.say("edition.maker.not-known"));
  }

  /** The model as it is recorded; else as the label tells it, which is said with it. */
  String model(DeviceFinding found) {
    return found
        .modelOnLabel()
        .map(model -> phrases.say("edition.model.label", model))
        .orElse(found.device().model());
  }

  /** Firmware with the day on which it was made. */
  String firmware(String version, Optional<LocalDate> made) {
    return made.map(day -> phrases.say("edition.firmware", version, phrases.day(day)))
        .orElse(version);
  }

  /**
   * Each maker of what is there with its cameras, most first.
   *
   * @param factsOnly whether only facts are on record, which name no maker
   * @param cameras how many in all, where that is known
   * @param devices all that is listed
   */
  List<MakerCount> makers(
      boolean factsOnly, Optional<Integer> cameras, List<FilteredDevice> devices) {
    if (factsOnly) {
      return List.of(
          new MakerCount(Maker.UNKNOWN_KEY, phrases.say("edition.maker.not-named"), cameras));
    }
    var there = devices.stream().filter(device -> device.absent().isEmpty()).toList();
    var listed = there.stream().anyMatch(EditionWords::isCameras);
    var counts = new ArrayList<MakerCount>();
    byMaker(there)
        .forEach(
            (key, theirs) ->
                counts.add(
                    new MakerCount(
                        key.equals(NOT_TOLD) ? Maker.UNKNOWN_KEY : key,
                        maker(key),
                        listed ? sum(theirs) : Optional.empty())));
    counts.sort(Comparator.comparingInt(count -> -count.cameras().orElse(0)));
    return counts;
  }

  private static Map<String, List<FilteredDevice>> byMaker(List<FilteredDevice> devices) {
    return devices.stream()
        .collect(
            Collectors.groupingBy(
                device -> device.maker().orElse(NOT_TOLD),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static boolean isCameras(FilteredDevice device) {
    return kind(device) != Device.Kind.RECORDER;
  }

  private static Optional<Integer> sum(List<FilteredDevice> devices) {
    var cameras = devices.stream().filter(EditionWords::isCameras).toList();
    return cameras.stream().allMatch(device -> device.count().isPresent())
        ? Optional.of(cameras.stream().mapToInt(device -> device.count().orElse(0)).sum())
        : Optional.empty();
  }

  /** A device that has nothing but its label, its maker and its number. */
  static Device asDevice(FilteredDevice told) {
    return DeviceDraft.of(kind(told))
        .status(told.absent().orElse(Device.Status.IN_USE))
        .label(told.label().orElse(""))
        .maker(told.maker().orElse(""))
        .count(told.count())
        .device();
  }

  private static Device.Kind kind(FilteredDevice told) {
    return Device.Kind.of(told.kind().toLowerCase(Locale.ROOT)).orElse(Device.Kind.UNSTATED);
  }

  /** Several numbers or addresses in one text. */
  static String joined(List<String> texts) {
    return String.join(", ", texts);
  }
}
