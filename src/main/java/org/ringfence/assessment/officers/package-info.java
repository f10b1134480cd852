/** Reads what officers wrote for a paper, and finds what it gives away of what is withheld. */
@NullMarked
package org.ringfence.assessment.officers;

import org.jspecify.annotations.NullMarked;
