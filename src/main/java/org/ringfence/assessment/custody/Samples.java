package org.ringfence.assessment.custody;

import java.util.Map;

/**
 * The samples that travel with the program.
 *
 * @param byName each file's content by its name, in the order of the names
 */
public record Samples(Map<String, byte[]> byName) {}
