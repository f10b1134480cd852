/**
 * What the papers print: the brief of an organisation's estate, what an edition tells of each
 * installation, and which paper was ordered and given out. An edition holds only what it may print.
 * Begin with {@link org.ringfence.model.paper.EstateReportData} and {@link
 * org.ringfence.model.paper.PaperKind}.
 */
@NullMarked
package org.ringfence.model.paper;

import org.jspecify.annotations.NullMarked;
