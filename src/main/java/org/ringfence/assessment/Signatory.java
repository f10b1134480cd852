package org.ringfence.assessment;

import java.time.LocalDate;

/**
 * Who is about to sign, as what, and with which words.
 *
 * @param name as it will be printed
 * @param own whether it is the person whose key this computer has; otherwise somebody types their
 *     name here, and that key only witnesses it
 * @param role role id of the catalogue
 * @param statement the words that they were shown
 * @param reason why a risk above the appetite is accepted; may be empty
 * @param on the day
 */
public record Signatory(
    String name, boolean own, String role, String statement, String reason, LocalDate on) {}
