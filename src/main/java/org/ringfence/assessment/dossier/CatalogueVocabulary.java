package org.ringfence.assessment.dossier;

import java.util.stream.Collectors;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.exchange.assessment.Vocabulary;
import org.ringfence.exchange.assessment.Vocabulary.FactRule;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Method.ContradictionRule;

/** The ids that a catalogue lets a file use. */
final class CatalogueVocabulary {
  private CatalogueVocabulary() {}

  static Vocabulary of(Catalogue catalogue) {
    var method = catalogue.method();
    return new Vocabulary(
        method.questions(),
        method.facts().stream()
            .map(fact -> new FactRule(fact.id(), fact.number(), fact.values()))
            .toList(),
        method.contradictions().stream().map(ContradictionRule::id).toList(),
        catalogue.reference().makers().stream()
            .filter(Maker::isKnown)
            .map(Maker::key)
            .collect(Collectors.toSet()));
  }
}
