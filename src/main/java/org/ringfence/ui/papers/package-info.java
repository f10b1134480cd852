/** What a council writes down for its papers besides its assessments. */
@NullMarked
package org.ringfence.ui.papers;

import org.jspecify.annotations.NullMarked;
