/**
 * The estate at a glance: a table of all installations, how many stand where, and what to do next.
 * What can be said without a screen is in {@link org.ringfence.ui.estate.EstateViewModel}.
 */
@NullMarked
package org.ringfence.ui.estate;

import org.jspecify.annotations.NullMarked;
