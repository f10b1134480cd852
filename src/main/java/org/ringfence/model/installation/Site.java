package org.ringfence.model.installation;

/**
 * A place with CCTV.
 *
 * @param id permanent, a UUID where Ringfence made it
 * @param name never blank
 * @param address empty if not given
 * @param uprn unique property reference number; empty if not given
 */
public record Site(String id, String name, String address, String uprn) {}
