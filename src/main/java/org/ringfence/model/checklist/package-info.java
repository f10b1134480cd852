/**
 * The checklist that a technician takes to a site, as it comes back: what was ticked and written,
 * by the permanent names of its places. Begin with {@code ChecklistTag}.
 */
@NullMarked
package org.ringfence.model.checklist;

import org.jspecify.annotations.NullMarked;
