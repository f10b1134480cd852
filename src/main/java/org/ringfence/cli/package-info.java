/**
 * The command line: which commands there are, and how what somebody typed reaches one. Each command
 * is in the package of its job and calls one use case of {@link org.ringfence.assessment}.
 */
@NullMarked
package org.ringfence.cli;

import org.jspecify.annotations.NullMarked;
