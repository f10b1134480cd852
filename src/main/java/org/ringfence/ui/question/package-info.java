/** One question on the screen, with its choices and its evidence. */
@NullMarked
package org.ringfence.ui.question;

import org.jspecify.annotations.NullMarked;
