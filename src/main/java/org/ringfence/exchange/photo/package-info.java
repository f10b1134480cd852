/**
 * Photos as they go into a file for somebody else: turned the right way up, and without what a
 * camera or phone wrote into them about places and people. Begin with {@code EvidenceCopy}.
 */
@NullMarked
package org.ringfence.exchange.photo;

import org.jspecify.annotations.NullMarked;
