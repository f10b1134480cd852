/**
 * How answers and equipment come to be in an open assessment, and who is noted as having entered
 * them: never whom an answer names. What was found on a device goes when the device goes. Begin
 * with {@link org.ringfence.assessment.entering.AnswerEntry}; a swap is {@link
 * org.ringfence.assessment.entering.DeviceReplacement}.
 */
@NullMarked
package org.ringfence.assessment.entering;

import org.jspecify.annotations.NullMarked;
