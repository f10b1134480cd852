/**
 * Turns the program's own types into the signed format and back. The format's types are in {@link
 * org.ringfence.exchange.record} and know none of ours; this is the one place where both are known.
 * Begin with {@code RecordWriting} and {@code RecordReading}.
 */
@NullMarked
package org.ringfence.exchange.conversion;

import org.jspecify.annotations.NullMarked;
