/**
 * Where a register lies, and how it gets from a network share or a synchronised folder, where none
 * is ever opened, to a place where it is safe.
 *
 * <p>SQLite relies on locks and on writes that reach the disk in order. A network share promises
 * neither, and a program that synchronises a folder copies the register and its journal one without
 * the other, in the middle of a change, and puts older copies back.
 */
@NullMarked
package org.ringfence.register.place;

import org.jspecify.annotations.NullMarked;
