/** Checks a paper or a register that somebody brings. */
@NullMarked
package org.ringfence.ui.check;

import org.jspecify.annotations.NullMarked;
