/**
 * Reads the bundled knowledge: questions, method, wording, makers, rebadges, weaknesses and
 * policies. It refuses a catalogue with a dangling id or a missing word.
 *
 * <p>The catalogue at hand lies in this package's folder. Beside it, in a folder named after its
 * version, lies each one that a released version of the program had ({@link
 * org.ringfence.catalogue.ReleasedCatalogues}); nothing in these folders ever changes. Whoever
 * changes the catalogue at hand after a release first copies it into such a folder, names it with
 * its hashes there, and gives the changed one the next version. What a method has in code and not
 * as data is kept beside it: {@link org.ringfence.catalogue.MethodReader} knows the ageing of a
 * method that says none, and {@code scoring.FactRules} which facts a version finds.
 */
@NullMarked
package org.ringfence.catalogue;

import org.jspecify.annotations.NullMarked;
