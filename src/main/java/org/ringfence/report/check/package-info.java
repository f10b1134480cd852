/**
 * Reads papers back: the records that they enclose, and what a reader sees in them, compared with
 * the same paper written afresh. Each file is hostile until shown otherwise.
 */
@NullMarked
package org.ringfence.report.check;

import org.jspecify.annotations.NullMarked;
