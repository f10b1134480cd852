/** The window. */
@NullMarked
package org.ringfence.ui;

import org.jspecify.annotations.NullMarked;
