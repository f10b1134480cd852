package org.ringfence.model.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.written.WorkingDays;

/**
 * A request under the Freedom of Information Act 2000, question by question.
 *
 * @param id permanent, a UUID
 * @param reference the council's own, never blank; it names nobody
 * @param received the day that it came
 * @param review where to ask for an internal review: a team, its address and e-mail; may be empty
 * @param answered the day that the answer went out; empty while it has not
 * @param items its questions in order
 */
public record InformationRequest(
    String id,
    String reference,
    LocalDate received,
    String review,
    Optional<LocalDate> answered,
    List<RequestItem> items) {
  /** Section 10(1): promptly, and not later than this working day after the request came. */
  private static final int DAYS = 20;

  public InformationRequest {
    items = List.copyOf(items);
  }

  /** The last day for the answer. */
  public LocalDate due() {
    return WorkingDays.after(received, DAYS);
  }

  /** Whether a question is still to be decided on, or there is none. */
  public boolean isOpen() {
    return items.isEmpty() || items.stream().anyMatch(RequestItem::isOpen);
  }

  /** The same with these questions. */
  public InformationRequest with(List<RequestItem> others) {
    return new InformationRequest(id, reference, received, review, answered, others);
  }
}
