package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Wording;
import org.ringfence.scoring.FactFinder;

/**
 * Holds that nobody approves equipment that they have entered themselves: a maker that is better
 * than the worst there is, a device that is said not to be there, or a line that is there no more.
 */
final class OwnEquipment {
  private final Map<String, Method.Fact> facts;
  private final FactFinder makers;
  private final Wording words;
  private final AssessmentPhrases phrases;

  OwnEquipment(CatalogueServices knowledge) {
    this.facts =
        knowledge.rules().facts().stream().collect(Collectors.toMap(Method.Fact::id, one -> one));
    this.makers = knowledge.dossiers().makers();
    this.words = knowledge.wording();
    this.phrases = knowledge.phrases();
  }

  /** One thing that is said of the equipment, and by whom it was entered. */
  private record Entry(String what, List<String> by) {}

  /** Why somebody can't approve for what they have entered of the equipment, in one sentence. */
  Optional<String> entered(SigningCase one, SigningCase.Hand hand) {
    var own = named(one, entry -> one.isBy(hand, entry.by()));
    if (!own.isEmpty()) {
      return Optional.of(TEXTS.say("own-work.equipment", hand.name(), own));
    }
    var erased = named(one, entry -> one.isByErased(hand, entry.by()));
    return erased.isEmpty() || one.vouched().test(hand.id())
        ? Optional.empty()
        : Optional.of(TEXTS.say("own-work.equipment.erased", erased, hand.called()));
  }

  private String named(SigningCase one, Predicate<Entry> which) {
    var own = entries(one).filter(which).map(Entry::what).toList();
    return phrases.list(own, OwnWork.NAMED);
  }

  /** All that lowers the risk, or would if it were wrong. */
  private Stream<Entry> entries(SigningCase one) {
    var by = one.equipment();
    var there =
        switch (one.dossier().assessment().equipment()) {
          case Equipment.Devices(var devices) ->
              IntStream.range(0, devices.size())
                  .filter(line -> isReassuring(one, devices.get(line)))
                  .mapToObj(
                      line -> new Entry(words(devices.get(line)), by.device(line).enteredBy()));
          case Equipment.Known(var known) ->
              known.known().keySet().stream()
                  .filter(fact -> isReassuring(known, fact))
                  .sorted()
                  .map(
                      fact ->
                          new Entry(
                              TEXTS.say("own-work.equipment.fact", words.title(fact)),
                              by.fact(fact)));
        };
    return Stream.concat(
        there, Stream.of(new Entry(TEXTS.say("own-work.equipment.taken-off"), by.takenOff())));
  }

  private String words(Device device) {
    var kind = AssessmentPhrases.inSentence(words.label("device-kind", device.kind().id()));
    var name = Stream.of(device.label(), device.model()).filter(text -> !text.isBlank());
    var said = TEXTS.say("own-work.equipment.device", kind, name.collect(Collectors.joining(" ")));
    return device.status().isThere()
        ? said
        : TEXTS.say(
            "own-work.equipment.device-as",
            said,
            AssessmentPhrases.inSentence(words.label("device-status", device.status().id())));
  }

  private boolean isReassuring(SigningCase one, Device device) {
    if (!device.status().isThere()) {
      return true;
    }
    var confirmed = FactFinder.confirmed(one.dossier().risk().held());
    var alone = makers.facts(List.of(device), confirmed);
    return alone.known().keySet().stream().anyMatch(fact -> isReassuring(alone, fact));
  }

  /** A count says nothing of the maker; what is worst reassures nobody. */
  private boolean isReassuring(Facts known, String fact) {
    return Optional.ofNullable(facts.get(fact))
        .filter(asked -> !asked.number())
        .flatMap(asked -> known.get(fact).filter(value -> !value.equals(Value.word(asked.worst()))))
        .isPresent();
  }
}
