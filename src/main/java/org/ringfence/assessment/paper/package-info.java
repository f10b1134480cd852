/**
 * Papers written: which is ordered, in which template, sealed by whom, under which name on the
 * disk. Begin with {@link org.ringfence.assessment.paper.Publishing}; how one kind is made from a
 * brief is {@link org.ringfence.assessment.paper.PaperWriter}.
 */
@NullMarked
package org.ringfence.assessment.paper;

import org.jspecify.annotations.NullMarked;
