package org.ringfence.report.sealing.text;

/**
 * A line of a paper's text.
 *
 * @param place the sheet and row of a workbook; empty in Word
 * @param text as people read it
 */
record TextLine(String place, String text) {

  /** A form of it, with its place. */
  String said(String form) {
    return place.isEmpty() ? form : place + ": " + form;
  }
}
