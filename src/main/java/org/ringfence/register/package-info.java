/** The register: one SQLite file that holds every acknowledged answer. */
@NullMarked
package org.ringfence.register;

import org.jspecify.annotations.NullMarked;
