/** Choosing a paper, looking at what will be in it, and writing it. */
@NullMarked
package org.ringfence.ui.report;

import org.jspecify.annotations.NullMarked;
