package org.ringfence.exchange.conversion;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.util.Optional;
import java.util.function.Predicate;
import org.ringfence.exchange.record.AssessmentRecord;
import org.ringfence.exchange.record.RecordItems;
import org.ringfence.exchange.record.RecordText;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.Snapshot;

/** What is signed of an assessment as text: written in the newest version, read in every one. */
public final class SnapshotText {

  /** Whether all below this JSON pointer is one item. */
  public boolean isWhole(String pointer) {
    return RecordItems.isWhole(pointer);
  }

  /** One JSON object; beside what there is to say, the outline that a public edition tells. */
  public String write(SnapshotContent content) {
    return RecordText.write(RecordWriting.recorded(content)).toString();
  }

  /**
   * What is left of it once all else is withheld, as JSON.
   *
   * @param kept the pointers of the items that stay
   */
  public String left(SnapshotContent content, Predicate<String> kept) {
    return Snapshot.left(
        RecordText.write(RecordWriting.recorded(content)), RecordItems::isWhole, kept);
  }

  /**
   * What a text holds; refused where it is not all there.
   *
   * @param name where the text is from, for people
   */
  public Outcome<SnapshotContent> read(String name, String text) {
    return RecordText.read(text)
        .flatMap(SnapshotText::content)
        .map(Outcome::done)
        .orElseGet(() -> damaged(name));
  }

  /** Empty where it has ids that the program does not know, or points that are none. */
  private static Optional<SnapshotContent> content(AssessmentRecord record) {
    try {
      return Optional.of(RecordReading.read(record));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Outcome<SnapshotContent> damaged(String name) {
    return TEXTS.refused("carried.unknown", name);
  }
}
