/**
 * What is withheld from a public edition, on which ground in law, and which officer decided it. A
 * detail is given or withheld, nothing between, so that a mark on the page never depends on what it
 * hides. Begin with {@link org.ringfence.model.disclosure.Ruling}.
 */
@NullMarked
package org.ringfence.model.disclosure;

import org.jspecify.annotations.NullMarked;
