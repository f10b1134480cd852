/**
 * The form of a signed record: what a signature covers, what a paper carries of it, and what a
 * request to sign shows. It is one JSON object, and {@link
 * org.ringfence.exchange.record.AssessmentRecord} and the types that it names document it field by
 * field. No type here knows any of the program's own types, and every field has a name of its own,
 * so that the program can change without changing what was signed.
 *
 * <h2>Versions</h2>
 *
 * <ul>
 *   <li><b>1</b> is what program 0.1.0 wrote. It has no field {@code version}, writes ids of enums
 *       in capitals with low lines ({@code NOT_ASSESSABLE}), points as {@code {"points": 3}},
 *       {@code null} where something is empty, one {@code mac} for a device, and the place of an
 *       answer as {@code {"place": {"scope", "owner"}, "overrides"}}. It has none of {@code
 *       program}, {@code words}, {@code people}, {@code enteredBy}, {@code history}, {@code
 *       earlier}, and a device's {@code status}, {@code serials}, {@code ip} and {@code place}.
 *   <li><b>2</b> is written now. Ids are those of the catalogue and of the command line, in small
 *       letters; an optional field that is empty is left out.
 * </ul>
 *
 * <p>Every version is read for ever: an older one is first turned into the newest ({@link
 * org.ringfence.exchange.record.Version1}), with the names that it had, and then read as that. What
 * is signed stays as it was; only what was read is turned. A field may be added to the newest
 * version until a program that writes it is released; afterwards a change makes the next version,
 * with a class that turns this one into it.
 *
 * <h2>Items</h2>
 *
 * <p>A signature covers the record item by item ({@link org.ringfence.signing}), so that single
 * items can be withheld from a public edition. An item is a value, or a list of plain values, at
 * its JSON pointer; {@link org.ringfence.exchange.record.RecordItems} says which pointers are one
 * item with all that is below them.
 */
@NullMarked
package org.ringfence.exchange.record;

import org.jspecify.annotations.NullMarked;
