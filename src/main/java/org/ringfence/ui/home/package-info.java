/** The list of assessments, a new one, papers of the whole register, and the settings. */
@NullMarked
package org.ringfence.ui.home;

import org.jspecify.annotations.NullMarked;
