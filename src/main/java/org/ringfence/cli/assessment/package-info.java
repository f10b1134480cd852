/**
 * Commands about what is recorded of an installation, and about scores. They read options, call one
 * use case and print what came of it. Begin with {@code ListCommand}.
 */
@NullMarked
package org.ringfence.cli.assessment;

import org.jspecify.annotations.NullMarked;
