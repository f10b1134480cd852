/** Writes Word and Excel papers from finished dossiers. It computes no score. */
@NullMarked
package org.ringfence.report;

import org.jspecify.annotations.NullMarked;
