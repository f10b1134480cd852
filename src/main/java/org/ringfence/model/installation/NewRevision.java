package org.ringfence.model.installation;

/** How what is signed comes to be changed: the one home of these words. */
public final class NewRevision {
  /** The label of the button in the window. */
  public static final String BUTTON = "Open a new revision…";

  /** What a person has to do, as a sentence. */
  public static final String HOW =
      "To record what is different, open it in the window and choose “" + BUTTON + "”.";

  private NewRevision() {}
}
