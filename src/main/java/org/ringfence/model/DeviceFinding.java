package org.ringfence.model;

/**
 * A device and who made it.
 *
 * @param device as recorded
 * @param finding who made it and how that is known
 */
public record DeviceFinding(Device device, MakerFinding finding) {}
