package org.ringfence.model.outcome;

/**
 * Why something expected could not be done, in words for the person who asked for it.
 *
 * @param what what happened, one sentence
 * @param where the file and the place in it; empty where there is none
 * @param mend what to do next, one sentence
 */
public record Problem(String what, String where, String mend) {

  /** The problem as one message: place, what happened, what to do. */
  public String message() {
    var place = where.isEmpty() ? "" : where + ": ";
    return place + what + (mend.isEmpty() ? "" : " " + mend);
  }
}
