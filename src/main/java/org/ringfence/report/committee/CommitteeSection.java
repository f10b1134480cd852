package org.ringfence.report.committee;

import org.ringfence.report.Paper;

/** One part of a committee paper, under a heading of its own. */
interface CommitteeSection {
  /** The key of its words: its heading and what it holds stand beneath it. */
  String key();

  /** Whether the paper has this part at all. */
  default boolean applies(Estate estate) {
    return true;
  }

  /** Adds the part, without its heading, to the end of the paper. */
  void write(Paper paper, Estate estate);
}
