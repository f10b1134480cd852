package org.ringfence.assessment.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.installation.PlacedAnswer;

/** Names the people whom a record knows by an id. */
final class RecordPeople {
  private final AssessmentPhrases phrases;

  RecordPeople(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /** Their names, as far as they are known, in a row. */
  String of(SnapshotContent content, List<String> people) {
    return people.stream()
        .flatMap(
            id ->
                id.equals(PlacedAnswer.NOT_KNOWN)
                    ? Stream.of(phrases.say("record.entered.unknown"))
                    : Optional.ofNullable(content.people().get(id)).stream())
        .collect(Collectors.joining(", "));
  }
}
