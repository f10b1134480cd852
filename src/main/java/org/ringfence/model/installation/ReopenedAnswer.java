package org.ringfence.model.installation;

import java.time.LocalDate;
import java.util.List;

/**
 * What was said to a question and was found on equipment that has been replaced, so that it is
 * asked again.
 *
 * @param question the question's id
 * @param device the equipment that it was found on, in words
 * @param answer what was said, and on what evidence
 * @param attached hashes of the photos and papers that proved it, and prove nothing any more
 * @param on the day on which the equipment was replaced
 * @param decided whether somebody has said what becomes of it
 */
public record ReopenedAnswer(
    String question,
    String device,
    Answer answer,
    List<String> attached,
    LocalDate on,
    boolean decided) {
  public ReopenedAnswer {
    attached = List.copyOf(attached);
  }

  /** Whether an answer is of a day before the swap, so that it can hardly be of the new device. */
  public boolean isOlder(Answer now) {
    return !now.values().isEmpty() && now.on().filter(day -> day.isBefore(on)).isPresent();
  }

  /** Whether nobody has said what becomes of it, nor answered again. */
  public boolean isOpen(Answer now) {
    return !decided && now.values().isEmpty();
  }

  /** The same, decided. */
  public ReopenedAnswer done() {
    return new ReopenedAnswer(question, device, answer, attached, on, true);
  }
}
