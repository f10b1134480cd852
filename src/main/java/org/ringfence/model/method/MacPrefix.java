package org.ringfence.model.method;

/**
 * A range of network addresses that belongs to a maker.
 *
 * @param hex its first digits, upper case, 6 to 9 of them
 * @param registrant the company in the public registry
 * @param source where the row comes from
 * @param confidence high, medium or low
 * @param maker the maker's key
 */
public record MacPrefix(
    String hex, String registrant, String source, String confidence, String maker) {}
