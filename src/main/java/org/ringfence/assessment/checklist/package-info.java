/**
 * Checklists that come back filled: what is taken from them, which is shown first, and on which
 * basis. Begin with {@code ChecklistDesk}.
 */
@NullMarked
package org.ringfence.assessment.checklist;

import org.jspecify.annotations.NullMarked;
