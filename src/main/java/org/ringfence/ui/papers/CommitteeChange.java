package org.ringfence.ui.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.paper.Committee;

/** Changes one item of a committee paper's front block and leaves the others as they are. */
final class CommitteeChange {
  private CommitteeChange() {}

  /** What is a text in it. */
  enum Item {
    JURISDICTION(Committee::jurisdiction),
    NAME(Committee::name),
    TITLE(Committee::title),
    REPORT_OF(Committee::reportOf),
    CONTACT(Committee::contact),
    WARDS(Committee::wards),
    URGENCY(Committee::urgency),
    CONSULTATION(Committee::consultation),
    PREFERRED(Committee::preferred);

    @SuppressWarnings("ImmutableEnumChecker") // Each is a method that keeps nothing.
    private final Function<Committee, String> text;

    Item(Function<Committee, String> text) {
      this.text = text;
    }

    String of(Committee committee) {
      return text.apply(committee);
    }
  }

  static UnaryOperator<Committee> text(Item item, String text) {
    return now ->
        make(now, one -> one == item ? text : one.of(now), now.meeting(), now.keyDecision());
  }

  static UnaryOperator<Committee> meeting(Optional<LocalDate> day) {
    return now -> make(now, one -> one.of(now), day, now.keyDecision());
  }

  static UnaryOperator<Committee> keyDecision(KeyDecision is) {
    return now -> make(now, one -> one.of(now), now.meeting(), is);
  }

  private static Committee make(
      Committee now, Function<Item, String> text, Optional<LocalDate> meeting, KeyDecision key) {
    return new Committee(
        text.apply(Item.JURISDICTION),
        text.apply(Item.NAME),
        meeting,
        text.apply(Item.TITLE),
        text.apply(Item.REPORT_OF),
        text.apply(Item.CONTACT),
        text.apply(Item.WARDS),
        key,
        text.apply(Item.URGENCY),
        text.apply(Item.CONSULTATION),
        text.apply(Item.PREFERRED),
        now.clearances());
  }
}
