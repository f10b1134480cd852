/**
 * Files that travel between machines, and the signed record. What can't be read is refused, naming
 * the place, and left as it was. {@link org.ringfence.exchange.assessment} is the file that people
 * exchange, {@link org.ringfence.exchange.record} the form of what is signed, {@link
 * org.ringfence.exchange.conversion} the one way between that form and the program's own types.
 */
@NullMarked
package org.ringfence.exchange;

import org.jspecify.annotations.NullMarked;
