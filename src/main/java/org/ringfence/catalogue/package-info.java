/**
 * Reads the bundled knowledge: questions, method, wording, makers, rebadges, weaknesses and
 * policies. It refuses a catalogue with a dangling id or a missing word.
 */
@NullMarked
package org.ringfence.catalogue;

import org.jspecify.annotations.NullMarked;
