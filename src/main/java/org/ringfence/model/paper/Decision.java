package org.ringfence.model.paper;

import java.time.LocalDate;

/**
 * What a committee decided about the estate, as its minutes have it.
 *
 * @param resolution the words of the resolution, never blank
 * @param on the day of the meeting
 * @param minute where it is minuted, such as the minute's number; never blank
 * @param option id of the option that was chosen; empty where none was
 */
public record Decision(String resolution, LocalDate on, String minute, String option) {}
