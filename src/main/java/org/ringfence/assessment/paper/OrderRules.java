package org.ringfence.assessment.paper;

import java.time.LocalDate;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** Refuses an order for a paper that there can't be, before anything is read or written. */
final class OrderRules {
  private OrderRules() {}

  /** The order, if there can be such a paper. */
  static Outcome<PaperOrder> possible(PaperOrder order, LocalDate today) {
    if (order.edition() == Edition.PUBLIC && !order.kind().isPublished()) {
      return Outcome.refused(
          "This paper has no public edition: it is for the council's own files.",
          "",
          "Ask for the exempt edition. Nothing was written.");
    }
    if (order.workings() && order.kind() != PaperKind.SITE) {
      return Outcome.refused(
          "Only a site report has workings.", "", "Leave them out. Nothing was written.");
    }
    if (order.workings() && order.edition() == Edition.PUBLIC) {
      return Outcome.refused(
          "The workings tell every answer, so they are in the exempt edition only.",
          "",
          "Leave them out, or ask for the exempt edition. Nothing was written.");
    }
    if (order.meeting().isPresent() && !order.kind().judgesSignOffs()) {
      return Outcome.refused(
          "This paper does not say whether sign-offs hold, so no meeting matters to it.",
          "",
          "Leave the day of the meeting out. Nothing was written.");
    }
    if (order.meeting().filter(day -> day.isBefore(today)).isPresent()) {
      return Outcome.refused(
          "The day of the meeting, %s, is before today.".formatted(order.meeting().get()),
          "",
          "Give the day of a meeting to come, or leave it out. Nothing was written.");
    }
    if (order.answering().isPresent() && order.kind() != PaperKind.FOI) {
      return Outcome.refused(
          "Only a paper of the kind foi answers a request.",
          "",
          "Leave the request out. Nothing was written.");
    }
    if (order.issue() && order.answering().filter(one -> one.request().isOpen()).isPresent()) {
      return Outcome.refused(
          "A question of this request is not decided on yet.",
          "",
          "Decide on each before the answer goes out. Nothing was written.");
    }
    return Outcome.done(order);
  }
}
