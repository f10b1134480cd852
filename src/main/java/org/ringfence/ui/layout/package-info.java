/**
 * Rows, columns and buttons that wrap where there is no room, so that text at 200 % is never cut.
 * How things look is up to the style sheet. They know no words and no assessment. Begin with {@code
 * Layout}.
 */
@NullMarked
package org.ringfence.ui.layout;

import org.jspecify.annotations.NullMarked;
