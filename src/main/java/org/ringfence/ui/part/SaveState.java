package org.ringfence.ui.part;

/** Whether what was given is on the disk. */
public enum SaveState {
  /** Everything that was given is kept. */
  SAVED,
  /** Something is typed or on its way and not on the disk yet. */
  SAVING,
  /** Something that was given was refused or can't be read, and is not kept. */
  NOT_SAVED
}
