package org.ringfence.model.installation;

/**
 * A maintenance contract, whose answers hold for each installation under it.
 *
 * @param id permanent, a UUID where Ringfence made it
 * @param name never blank
 */
public record Contract(String id, String name) {}
