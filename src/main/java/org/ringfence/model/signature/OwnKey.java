package org.ringfence.model.signature;

/**
 * The signing key that is kept on this computer.
 *
 * @param person id of whose it is
 * @param name theirs
 * @param fingerprint of the public key, 64 hexadecimal digits
 */
public record OwnKey(String person, String name, String fingerprint) {}
