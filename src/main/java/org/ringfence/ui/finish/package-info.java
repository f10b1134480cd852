/** The last steps: result, review, sign-off and papers. */
@NullMarked
package org.ringfence.ui.finish;

import org.jspecify.annotations.NullMarked;
