package org.ringfence.assessment.estate;

/** How much of each record a paper carries. */
public enum RecordForm {
  /** All that the edition may have, so that the paper's text can be compared with it. */
  WHOLE,

  /** The signatures and what they are under, so that they alone can be checked. */
  SHORT;

  /**
   * The most records that a paper carries whole. One has up to a thousand hashes and salts, which
   * don't pack: 40 to 60 KB of letters each. A check reads 48 MB of letters at most, so that twice
   * as many would fit, and papers stay small enough to be sent.
   */
  static final int MOST_WHOLE = 500;
}
