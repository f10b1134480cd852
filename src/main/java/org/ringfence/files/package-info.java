/** Puts files on the disk whole or not at all. */
@NullMarked
package org.ringfence.files;

import org.jspecify.annotations.NullMarked;
