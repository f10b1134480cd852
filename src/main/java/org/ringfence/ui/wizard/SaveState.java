package org.ringfence.ui.wizard;

/** Whether what was given is on the disk. */
public enum SaveState {
  /** Everything that was given is kept. */
  SAVED,
  /** Something is on its way. */
  SAVING,
  /** The last thing that was given was refused and is not kept. */
  NOT_SAVED
}
