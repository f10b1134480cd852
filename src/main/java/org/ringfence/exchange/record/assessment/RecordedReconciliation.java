package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * Why two answers that contradict each other both stand.
 *
 * @param by who says so
 * @param on the day
 * @param why the reason
 */
public record RecordedReconciliation(
    @JsonProperty("by") String by,
    @JsonProperty("on") LocalDate on,
    @JsonProperty("why") String why) {}
