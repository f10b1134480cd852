/**
 * That one person at a time has a register open, and who that is, in plain text beside it. Begin
 * with {@code RegisterLock}.
 */
@NullMarked
package org.ringfence.register.lock;

import org.jspecify.annotations.NullMarked;
