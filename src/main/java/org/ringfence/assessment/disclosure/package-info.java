/**
 * What a public edition of a paper may tell: which items of a record it holds, and how exactly it
 * gives the scores so that none of the answers that are withheld can be worked out from them.
 */
@NullMarked
package org.ringfence.assessment.disclosure;

import org.jspecify.annotations.NullMarked;
