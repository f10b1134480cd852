/**
 * A file that came back filled, as a PDF with the file itself inside. Begin with {@code
 * EnclosingPdf}.
 */
@NullMarked
package org.ringfence.exchange.sheet;

import org.jspecify.annotations.NullMarked;
