/**
 * Who made what bears a label, for somebody who types it: the search, and the same words wherever
 * it is said. The tables and their rules are in {@code org.ringfence.scoring.maker}. Begin with
 * {@link org.ringfence.assessment.maker.MakerGuide}.
 */
@NullMarked
package org.ringfence.assessment.maker;

import org.jspecify.annotations.NullMarked;
