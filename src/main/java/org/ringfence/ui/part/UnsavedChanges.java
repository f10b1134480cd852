package org.ringfence.ui.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What somebody has given and is not on the disk: what is still typed, what is on its way, what was
 * refused, and texts that can't be read. Only where there is none of it, all is saved.
 */
public final class UnsavedChanges {
  private final Set<Object> typed = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<String, String> unread = new HashMap<>();
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.SAVED);
  private int underWay;

  /** Whether all is saved. */
  public ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether something was refused or can't be read and would be lost. */
  public boolean isLosing() {
    return !refused.isEmpty() || !unread.isEmpty();
  }

  /** Something goes on its way to the disk. */
  public void begun() {
    underWay++;
    tell();
  }

  /** Something on its way was kept, or was asked for only and changes nothing that was given. */
  public void settled() {
    underWay--;
    tell();
  }

  /** What was given under a name was kept. */
  public void kept(String name) {
    refused.remove(name);
    settled();
  }

  /**
   * What was given under a name was refused: it is not saved until something else is kept there.
   */
  public void refused(String name) {
    refused.add(name);
    settled();
  }

  /** What was given under a name can't be kept yet, such as for want of a reason. */
  public void waits(String name) {
    refused.add(name);
    tell();
  }

  /** What was given under a name is given up. */
  public void givenUp(String name) {
    refused.remove(name);
    tell();
  }

  /** Says whether a field holds letters that were not handed over yet. */
  void typing(Object field, boolean on) {
    if (on ? typed.add(field) : typed.remove(field)) {
      tell();
    }
  }

  /**
   * Holds a text that can't be taken as it is, so that it is there when its page is shown again.
   */
  void unread(String name, String text) {
    unread.put(name, text);
    tell();
  }

  /** Forgets a text that could not be taken. */
  void read(String name) {
    if (unread.remove(name) != null) {
      tell();
    }
  }

  /** The text that could not be taken; empty where there is none. */
  Optional<String> unread(String name) {
    return Optional.ofNullable(unread.get(name));
  }

  private void tell() {
    state.set(now());
  }

  private SaveState now() {
    if (underWay > 0 || !typed.isEmpty()) {
      return SaveState.SAVING;
    }
    return isLosing() ? SaveState.NOT_SAVED : SaveState.SAVED;
  }
}
