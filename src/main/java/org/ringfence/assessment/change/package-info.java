/**
 * What is not as it was: what changed between two revisions, why a sign-off no longer holds on a
 * day, and why the headline did not move. Uses only dossiers. Begin with {@link
 * org.ringfence.assessment.change.RevisionChanges} and {@link
 * org.ringfence.assessment.change.Staleness}.
 */
@NullMarked
package org.ringfence.assessment.change;

import org.jspecify.annotations.NullMarked;
