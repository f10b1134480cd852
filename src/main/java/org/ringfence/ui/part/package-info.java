/**
 * What every page is made of: its words, the one way to work in the background, saying what came of
 * something, and what is typed and not yet on the disk. May use {@link org.ringfence.ui.layout}.
 * Begin with {@code PageServices} and {@code Page}.
 */
@NullMarked
package org.ringfence.ui.part;

import org.jspecify.annotations.NullMarked;
