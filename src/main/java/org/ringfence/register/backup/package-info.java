/**
 * Backups of a register: made whole or not at all, checked, kept on a ladder of ages, carried away
 * as one file, and put back only after a rehearsal.
 */
@NullMarked
package org.ringfence.register.backup;

import org.jspecify.annotations.NullMarked;
