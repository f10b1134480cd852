/**
 * What is SQLite's own: the file, its journals and header, its schema by version, and the way from
 * an earlier one. A file that is refused is left as it was. Begin with {@code Database} and {@code
 * Migration}.
 */
@NullMarked
package org.ringfence.register.sqlite;

import org.jspecify.annotations.NullMarked;
