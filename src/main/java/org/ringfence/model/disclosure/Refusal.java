package org.ringfence.model.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A request for information that was refused, wholly or in part.
 *
 * @param id permanent, a UUID
 * @param reference the request's reference, never blank; it names nobody
 * @param received the day that the request came
 * @param asked what was asked for, in general words
 * @param provision id of the section relied on, such as {@code foi-31}
 * @param reason why, never blank
 * @param publicInterest why refusing weighs more than answering, where the law has that weighed;
 *     empty where it asks for no weighing, and where a refusal was recorded before this was asked
 * @param partial whether part of it was answered
 * @param answered the day of the refusal; empty while it is not sent
 */
public record Refusal(
    String id,
    String reference,
    LocalDate received,
    String asked,
    String provision,
    String reason,
    String publicInterest,
    boolean partial,
    Optional<LocalDate> answered) {}
