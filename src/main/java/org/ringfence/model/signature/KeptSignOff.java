package org.ringfence.model.signature;

/**
 * A signature as a register keeps it.
 *
 * @param signOff who, as what, with which words, when; for lists and for registers of the first
 *     version. What is printed comes from the proof
 * @param proof the signed envelope with its signature, as text; empty for a name only
 */
public record KeptSignOff(SignOff signOff, String proof) {}
