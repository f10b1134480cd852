/**
 * Commands about the register as a file: backups, moving it, putting one back; and the likely slips
 * in what somebody types. Begin with {@code BackupCommand}.
 */
@NullMarked
package org.ringfence.cli.register;

import org.jspecify.annotations.NullMarked;
