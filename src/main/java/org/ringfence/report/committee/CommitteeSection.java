package org.ringfence.report.committee;

import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/** One part of a committee paper, under a heading of its own. */
interface CommitteeSection {
  /** The key of its words: its heading and what it holds stand beneath it. */
  String key();

  /** The key of its heading. */
  default String headingKey(EstateCounts estate) {
    return key() + ".heading";
  }

  /** Whether the paper has this part at all. */
  default boolean applies(EstateCounts estate) {
    return true;
  }

  /** Whether it stands under a heading of its own; else it belongs to the part before it. */
  default boolean hasHeading() {
    return true;
  }

  /** Whether it is an appendix, whose heading begins with a letter. */
  default boolean isAppendix() {
    return false;
  }

  /** Adds the part, without its heading, to the end of the paper. */
  void write(WordDocument paper, EstateCounts estate);
}
