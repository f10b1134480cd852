/**
 * Commands about people, keys, trust files and signatures, also by files between two computers.
 * They read options, call one use case and print what came of it. Begin with {@code SignCommand}.
 */
@NullMarked
package org.ringfence.cli.signing;

import org.jspecify.annotations.NullMarked;
