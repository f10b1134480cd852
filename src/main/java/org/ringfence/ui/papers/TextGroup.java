package org.ringfence.ui.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ringfence.model.paper.CommitteeText;

/** Under which heading the page asks for what officers write. */
enum TextGroup {
  MEETING,
  DECISION,
  MONEY,
  ASKED,
  PAPERS;

  /** The end of the key of its heading. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it asks for, in order. */
  List<CommitteeText> texts() {
    return Arrays.stream(CommitteeText.values()).filter(text -> of(text) == this).toList();
  }

  private static TextGroup of(CommitteeText text) {
    return switch (text) {
      case NAME, TITLE, REPORT_OF, CONTACT, LEAD_MEMBER, WARDS, URGENCY -> MEETING;
      case KEY_REFERENCE,
          CALL_IN,
          PRIVATE_NOTICE,
          PREFERRED_REASON,
          DELEGATE,
          DELEGATE_CONSULTING ->
          DECISION;
      case BUDGET, YEARLY_COST, WHOLE_LIFE_COST -> MONEY;
      case CONSULTED_MEMBERS,
          CONSULTED_UNIONS,
          CONSULTED_DATA_PROTECTION,
          CONSULTED_MAINTAINER,
          CONSULTATION ->
          ASKED;
      case PAPERS_AT, PAPERS_FROM -> PAPERS;
    };
  }
}
