/**
 * What a paper must not hold where a person gives it out under a seal: whatever could look
 * different tomorrow, or is in the file and not seen. Each refusal names the place and the mend.
 * Looks at Word files by {@link org.ringfence.report.issue.word}, at workbooks by {@link
 * org.ringfence.report.issue.book}. Begin with {@code IssueRules}.
 */
@NullMarked
package org.ringfence.report.issue;

import org.jspecify.annotations.NullMarked;
