package org.ringfence.model.installation;

/**
 * One CCTV system at a site.
 *
 * @param name never blank
 */
public record Installation(String name) {}
