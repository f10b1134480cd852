package org.ringfence.model.method;

/**
 * A published weakness of cameras or recorders.
 *
 * @param id CVE number, or the project's own where there is none
 * @param maker the maker's key
 * @param families which products
 * @param what what is weak
 * @param safeAfter which version or build is safe
 * @param knownExploited whether it is in the catalogue of weaknesses known to be exploited
 * @param source where the row comes from
 * @param confidence high, medium or low
 */
public record Weakness(
    String id,
    String maker,
    String families,
    String what,
    String safeAfter,
    boolean knownExploited,
    String source,
    String confidence) {}
