/**
 * The checklist that a technician takes along: what to look at, on which device, with room for what
 * is found. Writes a {@link org.ringfence.report.word Word document} from a finished dossier and
 * computes no score. Begin with {@code ChecklistReport}.
 */
@NullMarked
package org.ringfence.report.checklist;

import org.jspecify.annotations.NullMarked;
