/**
 * What a paper must not hold where a person gives it out under a seal: whatever could look
 * different tomorrow, or is in the file and not seen. Each refusal names the place and the mend.
 * Looks at Word files by {@link org.ringfence.report.sealing.word}, at workbooks by {@link
 * org.ringfence.report.sealing.book}. Begin with {@code SealingRules}.
 */
@NullMarked
package org.ringfence.report.sealing;

import org.jspecify.annotations.NullMarked;
