package org.ringfence.model;

import java.time.LocalDate;

/**
 * A named person's signature under an assessment, which locks it.
 *
 * @param name who signs, never blank
 * @param role role id of the catalogue: assessor, technician, reviewer or approver
 * @param statement the words that the person was shown and agreed to
 * @param on the day
 */
public record SignOff(String name, String role, String statement, LocalDate on) {}
