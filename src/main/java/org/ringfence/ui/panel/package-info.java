/** What the answers so far come to. */
@NullMarked
package org.ringfence.ui.panel;

import org.jspecify.annotations.NullMarked;
