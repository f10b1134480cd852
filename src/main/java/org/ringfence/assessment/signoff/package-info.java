/**
 * Who may sign what, and the signature itself: here, or by a file on somebody's own computer. What
 * would be refused is said before anybody types a passphrase. Begin with {@link
 * org.ringfence.assessment.signoff.SigningRules}, then {@link
 * org.ringfence.assessment.signoff.Signatures}.
 */
@NullMarked
package org.ringfence.assessment.signoff;

import org.jspecify.annotations.NullMarked;
