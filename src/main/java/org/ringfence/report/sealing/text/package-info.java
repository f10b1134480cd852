/**
 * The text of an office file as its readers see it, line by line: for the differences that an
 * officer is shown, and for the search for what is withheld. A help, never a proof. Begin with
 * {@code PaperText} and {@code TextChanges}.
 */
@NullMarked
package org.ringfence.report.sealing.text;

import org.jspecify.annotations.NullMarked;
