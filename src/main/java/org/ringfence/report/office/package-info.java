/** The parts of Word and Excel files from elsewhere, and what in them is refused, and why. */
@NullMarked
package org.ringfence.report.office;

import org.jspecify.annotations.NullMarked;
