package org.ringfence.model;

/**
 * One CCTV system at a site.
 *
 * @param name never blank
 */
public record Installation(String name) {}
