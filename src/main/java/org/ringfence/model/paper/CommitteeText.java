package org.ringfence.model.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What officers write down for a committee's paper; each may be left empty. */
public enum CommitteeText {
  /** The committee's name. */
  NAME(Length.LINE),
  /** The paper's title, in place of the program's own. */
  TITLE(Length.LINE),
  /** The director whose report it is. */
  REPORT_OF(Length.LINE),
  /** The contact officer. */
  CONTACT(Length.LINE),
  /** The member who leads on the matter, by post: a cabinet member, or a chair. */
  LEAD_MEMBER(Length.LINE),
  /** The wards affected. */
  WARDS(Length.LINE),
  /** Where a key decision was given notice of: the forward plan's reference. */
  KEY_REFERENCE(Length.LINE),
  /** Whether the decision can be called in, and until when. */
  CALL_IN(Length.LINE),
  /** Where notice was given that part of the meeting is private, and when. */
  PRIVATE_NOTICE(Length.LINE),
  /** Why the paper is late; empty where it is not. */
  URGENCY(Length.PARAGRAPHS),
  /** Why officers prefer the option that they prefer. */
  PREFERRED_REASON(Length.PARAGRAPHS),
  /** From which budget the cost is met. */
  BUDGET(Length.LINE),
  /** What the preferred option costs each year after it is done. */
  YEARLY_COST(Length.LINE),
  /** What it costs over its whole life, and on what assumption. */
  WHOLE_LIFE_COST(Length.LINE),
  /** The post to which carrying it out is delegated. */
  DELEGATE(Length.LINE),
  /** The member in consultation with whom that post acts, by post. */
  DELEGATE_CONSULTING(Length.LINE),
  /** Members who were consulted, and what they said. */
  CONSULTED_MEMBERS(Length.PARAGRAPHS),
  /** Trade unions that were consulted, and what they said. */
  CONSULTED_UNIONS(Length.PARAGRAPHS),
  /** What the data protection officer said. */
  CONSULTED_DATA_PROTECTION(Length.PARAGRAPHS),
  /** What the maintainer of the equipment said. */
  CONSULTED_MAINTAINER(Length.PARAGRAPHS),
  /** Who else was consulted, and what they said. */
  CONSULTATION(Length.PARAGRAPHS),
  /** Where the background papers can be inspected. */
  PAPERS_AT(Length.LINE),
  /** Whom to ask for them. */
  PAPERS_FROM(Length.LINE);

  private enum Length {
    LINE,
    PARAGRAPHS
  }

  private final Length length;

  CommitteeText(Length length) {
    this.length = length;
  }

  /** The permanent id: {@code "report-of"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it stands on one line. */
  public boolean isLine() {
    return length == Length.LINE;
  }

  /** The one with this id; empty where there is none. */
  public static Optional<CommitteeText> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
