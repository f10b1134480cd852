/** The command line. */
@NullMarked
package org.ringfence.cli;

import org.jspecify.annotations.NullMarked;
