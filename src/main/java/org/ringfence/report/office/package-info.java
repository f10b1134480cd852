/**
 * Office files as packages of parts: which parts there are and how they lead to each other, their
 * XML, locks with a passphrase, and a ZIP that is the same on every computer. What may stand in
 * them is judged by {@link org.ringfence.report.sealing}. Begin with {@code PackedParts} and {@code
 * XmlPart}.
 */
@NullMarked
package org.ringfence.report.office;

import org.jspecify.annotations.NullMarked;
