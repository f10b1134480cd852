/**
 * What a list shows, kept beside the register: a file of its own that holds nothing but figures and
 * can be thrown away at any time. It is not in the register, for looking at a list changes nothing
 * there, and a list can be looked at where nothing can be written. Begin with {@link
 * org.ringfence.register.listing.ListCache}.
 */
@NullMarked
package org.ringfence.register.listing;

import org.jspecify.annotations.NullMarked;
