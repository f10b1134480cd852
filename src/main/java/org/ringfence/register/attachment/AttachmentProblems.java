package org.ringfence.register.attachment;

import java.nio.file.Path;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Problem;

/** Says in plain words why something could not be attached, or is not there any longer. */
final class AttachmentProblems {

  private AttachmentProblems() {}

  static Problem notAFile(Path source) {
    return new Problem(
        "There is no such file to attach.",
        source.toString(),
        "Nothing was attached. Choose a photo (JPEG or PNG) or a PDF.");
  }

  /** What is neither photo nor PDF; a photo from an iPhone is told apart. */
  static Problem unknown(Path source, byte[] first) {
    if (first.length == 0) {
      return new Problem(
          "This file is empty.",
          source.toString(),
          "Nothing was attached. Copy the photo or PDF once more from where it came from.");
    }
    return AttachmentType.isHeic(first)
        ? new Problem(
            "This is a photo in Apple's HEIC format, which many programs can't show.",
            source.toString(),
            "Nothing was attached. On the phone choose Settings > Camera > Formats > Most"
                + " Compatible and take it again, or export it as JPEG.")
        : new Problem(
            "This file is neither a photo in JPEG or PNG nor a PDF, whatever its name says.",
            source.toString(),
            "Nothing was attached. Save it as JPEG, PNG or PDF and attach that.");
  }

  static Problem tooBig(Path source, AttachmentType type) {
    return new Problem(
        "This file is bigger than "
            + type.megabytes()
            + " MB, the most that "
            + (type == AttachmentType.PDF ? "a PDF" : "a photo")
            + " may be.",
        source.toString(),
        "Nothing was attached. "
            + (type == AttachmentType.PDF
                ? "Attach only the pages that prove the answer."
                : "Save the photo smaller and attach that."));
  }

  static Problem notRead(Path file, String reason) {
    return new Problem(
        "The file can't be read (" + reason + ").",
        file.toString(),
        "Nothing was changed. See that you may open the file, then try again.");
  }

  static Problem noHash(Attachment attachment, Path folder) {
    return new Problem(
        "The attachment “" + attachment.name() + "” is recorded without a proper hash.",
        folder.toString(),
        "Nothing was changed. Detach it and attach the file again.");
  }

  static Problem missing(Attachment attachment, Path file) {
    return new Problem(
        "The attachment “" + attachment.name() + "” is not beside the register any longer.",
        file.toString(),
        "Nothing was changed. Put the folder of attachments back from a backup, or attach the same"
            + " file again.");
  }

  static Problem damaged(Attachment attachment, Path file) {
    return new Problem(
        "The attachment “" + attachment.name() + "” is damaged or was changed.",
        file.toString(),
        "Nothing was changed. Put it back from a backup, or attach the same file again.");
  }
}
