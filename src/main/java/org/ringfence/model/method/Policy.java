package org.ringfence.model.method;

/**
 * A law, code or statement that bears on an assessment.
 *
 * @param id permanent
 * @param date as the source gives it
 * @param jurisdiction where it applies
 * @param instrument its name
 * @param issuer who issued it
 * @param status how it stood when the data was made
 * @param covers what it says
 * @param binds whom it binds
 * @param effect what it changes in an assessment
 * @param source where the row comes from
 * @param confidence high, medium or low
 */
public record Policy(
    String id,
    String date,
    String jurisdiction,
    String instrument,
    String issuer,
    String status,
    String covers,
    String binds,
    String effect,
    String source,
    String confidence) {}
