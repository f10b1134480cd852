package org.ringfence.register.attachment;

/** How the bytes of an attachment are found. */
public enum AttachmentCondition {
  /** As they were attached, so far as was looked. */
  SOUND,
  /** Not beside the register any longer. */
  MISSING,
  /** Not what was attached, or not to be read. */
  DAMAGED
}
