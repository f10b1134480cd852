/**
 * What a register keeps of itself: its log, its rules for signing, whose trust file it goes by, and
 * where somebody was. Expected failures of a register become refusals here. Begin with {@link
 * org.ringfence.assessment.ledger.AuditLog}; every read and write of a register that may fail goes
 * through {@link org.ringfence.assessment.ledger.RegisterErrors}.
 */
@NullMarked
package org.ringfence.assessment.ledger;

import org.jspecify.annotations.NullMarked;
