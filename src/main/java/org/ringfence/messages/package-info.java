/**
 * Every text that the program says, but for the catalogue's own words: one file a language, each
 * text under a key that begins with the part of the program that says it. A text for a number of
 * things has a key for one and a key for many; a language with more forms has more keys. Needs
 * nothing but Java. Begin with {@link org.ringfence.messages.Messages}.
 */
@NullMarked
package org.ringfence.messages;

import org.jspecify.annotations.NullMarked;
