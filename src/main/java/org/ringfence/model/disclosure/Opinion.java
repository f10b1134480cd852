package org.ringfence.model.disclosure;

import java.time.LocalDate;

/**
 * That the proper officer has decided, and who that was.
 *
 * @param by the officer's name, never blank
 * @param role the officer's post, such as "Monitoring officer"; never blank
 * @param on the day of the decision
 */
public record Opinion(String by, String role, LocalDate on) {}
