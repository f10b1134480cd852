/** Reads a council's own Word and Excel templates, and refuses what could do harm. */
@NullMarked
package org.ringfence.report.template;

import org.jspecify.annotations.NullMarked;
