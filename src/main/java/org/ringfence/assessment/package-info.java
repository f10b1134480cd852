/** What the wizard and the command line can do. */
@NullMarked
package org.ringfence.assessment;

import org.jspecify.annotations.NullMarked;
