package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that somebody has to do about an installation or about all of them.
 *
 * @param id permanent, a UUID
 * @param installationId the installation's id; empty for the whole organisation
 * @param what to do, never blank
 * @param owner who sees to it; empty while nobody does
 * @param due by when
 * @param state how far it is
 * @param setOn the day that it was set
 */
public record Action(
    String id,
    String installationId,
    String what,
    String owner,
    Optional<LocalDate> due,
    State state,
    LocalDate setOn) {

  /** How far an action is. */
  public enum State {
    OPEN,
    DONE,
    DROPPED;

    /** The permanent id: {@code "open"}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this id; empty where there is none. */
    public static Optional<State> of(String id) {
      return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
  }
}
