package org.ringfence.model.signature;

import java.time.LocalDate;

/**
 * A request that came back with comments in place of a signature.
 *
 * @param request id of the request; empty for one of version 0.1
 * @param assessmentId what was to be signed
 * @param role in which
 * @param by who sent it back
 * @param on the day
 * @param comments why it was not signed
 * @param proof the signed text that came back
 */
public record ReturnedRequest(
    String request,
    String assessmentId,
    String role,
    String by,
    LocalDate on,
    String comments,
    String proof) {}
