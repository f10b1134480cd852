package org.ringfence.assessment.intake;

/** What an assessment of a file is, whose installation the register seems to hold already. */
public enum ImportChoice {
  /** Nobody has said; it is asked. */
  ASK,
  /** The same installation: a new revision of it. */
  REVISION,
  /** Another installation of the same name. */
  ANOTHER
}
