package org.ringfence.assessment.officers;

/**
 * What an officer wrote that a paper prints as it is.
 *
 * @param where which text it is, in words
 * @param text what it says
 * @param names whether it is there to name an officer, so that a name gives nothing away
 */
record OfficerText(String where, String text, boolean names) {
  /** One that should name nobody who is not to be named. */
  static OfficerText of(String where, String text) {
    return new OfficerText(where, text, false);
  }

  /** One that names an officer. */
  static OfficerText naming(String where, String text) {
    return new OfficerText(where, text, true);
  }
}
