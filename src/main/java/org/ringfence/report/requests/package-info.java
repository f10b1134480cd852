/**
 * The answer to a request for information, in Word and in Excel, from counts that were made before:
 * nothing is counted here. Begin with {@code FoiReport}.
 */
@NullMarked
package org.ringfence.report.requests;

import org.jspecify.annotations.NullMarked;
