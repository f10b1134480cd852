/**
 * Commands that write, give out and check papers. They read options, call one use case and print
 * what came of it. Begin with {@code ReportCommand}.
 */
@NullMarked
package org.ringfence.cli.paper;

import org.jspecify.annotations.NullMarked;
