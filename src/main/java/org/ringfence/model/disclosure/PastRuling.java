package org.ringfence.model.disclosure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ruling that no longer stands, and how it came to its end.
 *
 * @param ruling as it was decided
 * @param end what ended it
 * @param by who ended it, as what and on which day; as with the decision that took its place
 * @param why in that person's words; may be empty
 */
public record PastRuling(Ruling ruling, End end, Opinion by, String why) {

  /** What can end a ruling. */
  public enum End {
    /** Another decision on the same detail took its place. */
    REPLACED,
    /** The officer took it back; nobody has decided since. */
    TAKEN_BACK,
    /** It was undone right after it was recorded; what stood before stands again. */
    UNDONE;

    /** The permanent id: {@code "taken-back"}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this id. */
    public static Optional<End> of(String id) {
      return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }
  }
}
