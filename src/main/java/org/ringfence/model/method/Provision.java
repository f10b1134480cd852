package org.ringfence.model.method;

/**
 * A paragraph or section of a law under which a detail can be withheld. Words are the catalogue's.
 *
 * @param id permanent, such as {@code england-7}
 * @param regime {@code england}, {@code wales}: of Schedule 12A; {@code foi}: the Freedom of
 *     Information Act 2000
 * @param name how a paper cites it: "paragraph 7 of Part 1 of Schedule 12A to the Local Government
 *     Act 1972"
 * @param subject what it covers
 * @param weighed whether the public interest has to be weighed
 * @param caution what to mind; empty for nothing
 */
public record Provision(
    String id, String regime, String name, String subject, boolean weighed, String caution) {}
