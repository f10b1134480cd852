package org.ringfence.ui;

/** What a window shows first. */
enum FirstScreen {
  /** The place where somebody stopped last time. */
  LAST,
  /** The list of assessments. */
  LIST,
  /** The form for a new assessment. */
  NEW
}
