package org.ringfence.model;

/**
 * A line of text by which a paper differs from the one that Ringfence writes. It helps to see what
 * somebody edited and proves nothing: it is what one reader sees.
 *
 * @param given whether the line is in the paper that is looked at; else only in the one made again
 * @param line as people read it, shortened
 */
public record TextChange(boolean given, String line) {}
