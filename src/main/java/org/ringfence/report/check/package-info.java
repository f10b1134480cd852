/**
 * Reads papers back: the records and the seal that they enclose, and whether one is the very file
 * that is written from its record. Nothing is ever proved by what markup looks like. Each file is
 * hostile until shown otherwise. Begin with {@link org.ringfence.report.check.PaperCheck} and
 * {@link org.ringfence.report.check.SealedPaper}.
 */
@NullMarked
package org.ringfence.report.check;

import org.jspecify.annotations.NullMarked;
