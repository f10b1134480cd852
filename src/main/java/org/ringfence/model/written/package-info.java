/**
 * What people write, read as they mean it: days, years and amounts in the ways that are usual in
 * Britain, names in the order in which people list them, and text of somebody else's made safe to
 * show. Nothing here guesses: what can't be read for certain is said to be so. Uses {@link
 * org.ringfence.model.outcome}. Begin with {@link org.ringfence.model.written.WrittenDay}.
 */
@NullMarked
package org.ringfence.model.written;

import org.jspecify.annotations.NullMarked;
