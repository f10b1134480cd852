/** How the window looks, who may sign what, whose keys there are, and where everything is kept. */
@NullMarked
package org.ringfence.ui.settings;

import org.jspecify.annotations.NullMarked;
