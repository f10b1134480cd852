/**
 * The sign-off record: who signed what, as whom, on which day, and how that is known; and the frame
 * of the signed schedule that other papers share. Writes Word from a finished dossier. Begin with
 * {@code SignOffReport}.
 */
@NullMarked
package org.ringfence.report.signoff;

import org.jspecify.annotations.NullMarked;
