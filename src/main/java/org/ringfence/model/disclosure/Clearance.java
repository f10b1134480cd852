package org.ringfence.model.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision means for one area, and which officer has cleared the words.
 *
 * @param area id in the catalogue, such as {@code financial}
 * @param implications in the officer's words; empty where nobody has written any
 * @param by the officer's name; empty where nobody has cleared it
 * @param role the officer's post
 * @param on the day; empty where nobody has cleared it
 */
public record Clearance(
    String area, String implications, String by, String role, Optional<LocalDate> on) {}
