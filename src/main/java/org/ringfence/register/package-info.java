/**
 * The register: one SQLite file that holds every acknowledged answer, and beside it a folder with
 * the photos and PDFs that prove them.
 *
 * <h2>Why a rollback journal, synced with EXTRA, and no WAL</h2>
 *
 * <p>A register lies on a laptop that is shut in the middle, on a stick, on a network drive, or in
 * a folder that OneDrive copies away. It is small, one person uses it at a time, and a change is an
 * answer that somebody has typed: speed counts for nothing, the last answer for everything.
 *
 * <ul>
 *   <li>On a laptop: an answer is acknowledged only after the journal, the file and, with {@code
 *       synchronous = extra}, the folder without the journal are on the disk. After a crash or a
 *       power cut, whoever opens the register next finds either the change as a whole or none of
 *       it, whichever program that is. With a WAL in its usual setting the last changes can be lost
 *       in a power cut.
 *   <li>On a network drive: a WAL needs memory that all programs share, which no network drive has;
 *       used by two computers it breaks the file. The rollback journal needs nothing but files. It
 *       does need locks, which some network drives only pretend to have: hence the guard file and
 *       the readable note of who has the register open.
 *   <li>In a synchronised folder: with a WAL the newest answers are in a second file, and a
 *       synchroniser that takes the two at different moments makes a copy that is old or broken.
 *       With the rollback journal the one file is whole whenever nothing is being written; the
 *       journal is there for some milliseconds. A synchroniser can still catch just these, or bring
 *       in another computer's older copy. No setting helps against that, so a register is not to be
 *       used in such a folder; backups may go there.
 * </ul>
 *
 * <h2>Bringing a register up to date</h2>
 *
 * <p>A register of an earlier schema is copied, the copy is changed in one transaction and checked,
 * the earlier one is kept as {@code NAME.before-2}, and then the copy takes the register's place in
 * one move. Whatever stops this on the way, the register is there, the old or the new one.
 */
@NullMarked
package org.ringfence.register;

import org.jspecify.annotations.NullMarked;
