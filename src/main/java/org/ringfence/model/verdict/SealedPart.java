package org.ringfence.model.verdict;

/**
 * A part of an Office file that a seal covers.
 *
 * @param name as the file lists it
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits in lower case
 */
public record SealedPart(String name, String hash) {}
