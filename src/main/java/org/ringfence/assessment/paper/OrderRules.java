package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** Refuses an order for a paper that there can't be, before anything is read or written. */
final class OrderRules {
  private OrderRules() {}

  /** The order, if there can be such a paper. */
  static Outcome<PaperOrder> possible(PaperOrder order, LocalDate today) {
    if (order.edition() == Edition.PUBLIC && !order.kind().isPublished()) {
      return TEXTS.refused("order.no-public", "");
    }
    if (order.has(Annex.WORKINGS) && order.kind() != PaperKind.SITE) {
      return TEXTS.refused("order.workings-of-other", "");
    }
    if (order.has(Annex.WORKINGS) && order.edition() == Edition.PUBLIC) {
      return TEXTS.refused("order.workings-public", "");
    }
    if (order.has(Annex.DPIA) && order.kind() != PaperKind.SITE) {
      return TEXTS.refused("order.annex-of-other", "");
    }
    if (order.meeting().isPresent() && !order.kind().judgesSignOffs()) {
      return TEXTS.refused("order.meeting", "");
    }
    if (order.meeting().filter(day -> day.isBefore(today)).isPresent()) {
      return TEXTS.refused("order.meeting-past", "", order.meeting().get().toString());
    }
    if (order.answering().isPresent() && order.kind() != PaperKind.FOI) {
      return TEXTS.refused("order.request-of-other", "");
    }
    if (order.issue() && order.answering().filter(one -> one.request().isOpen()).isPresent()) {
      return TEXTS.refused("order.request-open", "");
    }
    return Outcome.done(order);
  }
}
