/**
 * What is recorded of an installation: the organisation, the site, the devices, and every answer
 * with its basis, its place and who entered it. Immutable records and sealed types; texts are never
 * null, an absent text is empty, an absent day or number is an empty {@link java.util.Optional}.
 * Nothing here reads, writes or scores. Begin with {@link
 * org.ringfence.model.installation.Assessment}; how answers are inherited is {@link
 * org.ringfence.model.installation.Scope}.
 */
@NullMarked
package org.ringfence.model.installation;

import org.jspecify.annotations.NullMarked;
