package org.ringfence.model;

import java.util.List;
import java.util.Optional;

/**
 * Who made a device, and how that is known.
 *
 * @param maker who made it; empty where not known
 * @param by how it was found
 * @param soldAs the maker that the label alone points to, where a MAC address says otherwise
 * @param offered rebadges of low confidence that a person may confirm; never applied
 */
public record MakerFinding(
    Optional<Maker> maker, By by, Optional<Maker> soldAs, List<Rebadge> offered) {

  public MakerFinding {
    offered = List.copyOf(offered);
  }

  /** How a maker was found. */
  public enum By {
    MAC,
    CONFIRMED,
    REBADGE,
    LABEL,
    NOT_FOUND
  }
}
