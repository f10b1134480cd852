/** What every page is made of: words, the one way to work in the background, and small controls. */
@NullMarked
package org.ringfence.ui.part;

import org.jspecify.annotations.NullMarked;
