package org.ringfence.model.installation;

import java.time.LocalDate;

/**
 * That another device took the place of one.
 *
 * @param on the day of the swap
 * @param by the new device, in words
 */
public record Replacement(LocalDate on, String by) {}
