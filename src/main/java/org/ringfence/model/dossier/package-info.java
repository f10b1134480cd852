/**
 * All there is to say about one assessment, put together: what is recorded, what it scores, the
 * sentences that explain it, who signed. Made afresh each time, never stored; it holds everything,
 * so no public paper is made from it. Begin with {@link org.ringfence.model.dossier.Dossier}.
 */
@NullMarked
package org.ringfence.model.dossier;

import org.jspecify.annotations.NullMarked;
