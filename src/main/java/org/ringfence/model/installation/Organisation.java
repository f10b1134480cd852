package org.ringfence.model.installation;

/**
 * The body that owns the installations: a council, say.
 *
 * @param id permanent, a UUID where Ringfence made it
 * @param name never blank
 */
public record Organisation(String id, String name) {}
