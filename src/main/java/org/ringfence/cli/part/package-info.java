/**
 * What commands share: where they print, the services that they are given, and options that several
 * have. Begin with {@code CommandServices} and {@code Console}.
 */
@NullMarked
package org.ringfence.cli.part;

import org.jspecify.annotations.NullMarked;
