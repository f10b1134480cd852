package org.ringfence.model.installation;

import java.time.LocalDate;

/**
 * A person's record of why two answers that contradict each other both stand.
 *
 * @param by who says so, never blank
 * @param on the day
 * @param why the reason, never blank
 */
public record Reconciliation(String by, LocalDate on, String why) {}
