/**
 * Who is who: names however they are spelt, this computer's user, their key, and the council's word
 * on whose key is whose. Begin with {@link org.ringfence.assessment.people.PeopleBook} and {@link
 * org.ringfence.assessment.people.KeyRing}.
 */
@NullMarked
package org.ringfence.assessment.people;

import org.jspecify.annotations.NullMarked;
