package org.ringfence.model.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question of a request for information is about, and so what a register can answer. */
public enum RequestTopic {
  /** Who made the cameras, and how many there are in which kind of place. */
  MAKERS,
  /** In which year the devices were bought. */
  YEARS,
  /** What was spent on devices, by financial year. */
  SPEND,
  /** What is planned for them. */
  PLANS,
  /** Which assessments were made. */
  ASSESSMENTS,
  /** What was decided on buying from such makers. */
  POLICY,
  /** What recorders are connected to. */
  NETWORK,
  /** Where they are. */
  LOCATIONS,
  /** Which models there are. */
  MODELS,
  /** Anything else: only words answer it. */
  OTHER;

  /** The permanent id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The topic with this id; empty where there is none. */
  public static Optional<RequestTopic> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
