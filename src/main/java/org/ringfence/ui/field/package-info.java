/**
 * Boxes to type and choose in: text, days, clock times, files, and a search that offers what fits.
 * Each has a label, says beneath itself what is wrong, and keeps what is half typed. They know no
 * assessment. They may use {@link org.ringfence.ui.layout} and {@link org.ringfence.ui.part}. Begin
 * with {@code InputFields}.
 */
@NullMarked
package org.ringfence.ui.field;

import org.jspecify.annotations.NullMarked;
