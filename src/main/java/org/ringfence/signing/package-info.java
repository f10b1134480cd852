/**
 * What a signature under an assessment is made of, how it is made, and how it is checked.
 *
 * <h2>What is signed</h2>
 *
 * <p>A snapshot is the whole assessment as a set of items: every answer with its basis and scope,
 * the devices, the facts, the score with its explanation, and the hashes of the attachments. Each
 * item is hashed together with its own random salt of 128 bits (after RFC 9901, SD-JWT), and one
 * root covers the hashes of all of them. A copy in which items are withheld keeps their hashes and
 * so has the same root; nobody can guess a withheld item from its hash.
 *
 * <p>A signature is Ed25519 over one envelope in the canonical form of RFC 8785, under a name that
 * no other kind of message has: the root, the assessment and its revision, the hashes of the method
 * and of the catalogue, the signer's id, name, role and how they are known, the fingerprint of the
 * key, the statement that was shown, the reason that was given, the day, and the head of the
 * register's log. All that is printed about a signature is in there.
 *
 * <h2>What a signature proves</h2>
 *
 * <ul>
 *   <li>That whoever held this key signed exactly this content and these words. One changed
 *       character is noticed.
 *   <li>That nothing of the content was added, left out or put in another's place, except items
 *       that are marked as withheld.
 *   <li>That the register's log up to the head existed when it was signed. A register that lacks
 *       that head is not the one that was signed in, or was put back to an earlier state.
 * </ul>
 *
 * <h2>What it does not prove</h2>
 *
 * <ul>
 *   <li>Who held the key. Anybody can make a key in any name. Only a trust file of the council ties
 *       a key to a person; without one the signer is not recognised. A name typed on somebody
 *       else's computer is signed with that computer's key and says so.
 *   <li>When it was signed. The day is the signer's word and the computer's clock. A paper that was
 *       published bears witness that the record existed when the paper was published, and no
 *       earlier.
 *   <li>That what is recorded is true. A signature under a false answer is a sound signature. The
 *       basis of each answer says how far it can be relied on.
 *   <li>That it is the newest. An earlier revision stays soundly signed; only the register, or a
 *       paper that bears a later head, shows that there is a newer one.
 *   <li>Anything against somebody who has the key and its passphrase, or who controls the computer
 *       on which it is used.
 * </ul>
 *
 * <h2>The log</h2>
 *
 * <p>The log links each entry to the one before by its hash, one chain for each copy of a register.
 * People stand in it as salted references: once a person's name and salt are deleted, the chain
 * holds as before and tells nobody who it was. What a person signed names them for good; that is
 * what a signature is for.
 *
 * <h2>A lost passphrase</h2>
 *
 * <p>It can't be got back. The person makes a new key; the old one is retired, with the day and the
 * reason, in the log. What the old key signed stays signed by the old key, and nothing is signed
 * again in anybody's name. The council vouches for the new key as it did for the old one.
 */
@NullMarked
package org.ringfence.signing;

import org.jspecify.annotations.NullMarked;
