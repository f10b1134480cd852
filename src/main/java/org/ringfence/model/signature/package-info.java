/**
 * Who signed what, as what, by which key and under which rules, and what the register's log says of
 * it. The bytes that are signed are the business of {@code org.ringfence.exchange.record}; these
 * are what the program shows and decides by. Begin with {@link
 * org.ringfence.model.signature.SignOff} and {@link org.ringfence.model.signature.SigningSettings}.
 */
@NullMarked
package org.ringfence.model.signature;

import org.jspecify.annotations.NullMarked;
