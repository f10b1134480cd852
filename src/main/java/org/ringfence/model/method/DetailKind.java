package org.ringfence.model.method;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of detail that a public edition may withhold. */
public enum DetailKind {
  /** What a site and an installation are called: where cameras are. */
  LOCATION,
  /** A site's address and property number. */
  ADDRESS,
  /** Where in the site a device is. */
  PLACE,
  /** The model of a device. */
  MODEL,
  /** The serial numbers of a device. */
  SERIAL,
  /** The firmware of a device and its day. */
  FIRMWARE,
  /** Network addresses and ports of a device. */
  NETWORK,
  /** Photos and papers that prove an answer, with their names. */
  PHOTO,
  /** Who said, inspected or assessed something, technicians above all. */
  PERSON,
  /** What a device cost, when it was bought, and a contract's name. */
  PRICE,
  /** Notes, references and reasons in somebody's own words, which may tell anything. */
  NOTE,
  /** The answer to a single question. */
  ANSWER;

  /** The permanent id: {@code "model"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this id; empty where there is none. */
  public static Optional<DetailKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
