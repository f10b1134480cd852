package org.ringfence.assessment.change;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.model.installation.Assessment;

/**
 * What a sign-off is judged against.
 *
 * @param day the day for which is asked: of signing, of a meeting, today
 * @param reviewMonths after how many months a sign-off is to be reviewed, at least 1
 * @param signedMethod hash of the method as it was signed; empty where none was
 * @param method hash of the method that is in use
 * @param current the assessment as it would resolve today; empty where nothing can differ
 */
public record StalenessContext(
    LocalDate day,
    int reviewMonths,
    String signedMethod,
    String method,
    Optional<Assessment> current) {}
