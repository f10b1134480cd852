/**
 * One open register and all that the window and the command line can do with it. Each job has a
 * package of its own below; {@link org.ringfence.assessment.Workspace} puts them together.
 */
@NullMarked
package org.ringfence.assessment;

import org.jspecify.annotations.NullMarked;
