/**
 * What follows from a committee's meeting: the answers and the actions that its decision brings.
 * Begin with {@link org.ringfence.assessment.meeting.MeetingResults}.
 */
@NullMarked
package org.ringfence.assessment.meeting;

import org.jspecify.annotations.NullMarked;
