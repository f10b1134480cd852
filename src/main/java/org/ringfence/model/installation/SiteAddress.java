package org.ringfence.model.installation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a site is, as far as that is known.
 *
 * @param text the address; empty where it is not known
 * @param uprn unique property reference number; empty where it is not known
 */
public record SiteAddress(String text, String uprn) {
  /** Nothing is known of it. */
  public static final SiteAddress UNKNOWN = new SiteAddress("", "");

  /** The address of a site. */
  public static SiteAddress of(Site site) {
    return new SiteAddress(site.address(), site.uprn());
  }

  /** Both in one line. */
  public String joined() {
    return Stream.of(text, uprn).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }
}
