package org.ringfence.register.attachment;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.nio.file.Path;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Problem;

/** Says in plain words why something could not be attached, or is not there any longer. */
final class AttachmentProblems {

  private AttachmentProblems() {}

  static Problem notAFile(Path source) {
    return TEXTS.problem("attachment.no-file", source.toString());
  }

  /** What is neither photo nor PDF; a photo from an iPhone is told apart. */
  static Problem unknown(Path source, byte[] first) {
    if (first.length == 0) {
      return TEXTS.problem("attachment.empty", source.toString());
    }
    return AttachmentType.isHeic(first)
        ? TEXTS.problem("attachment.heic", source.toString())
        : TEXTS.problem("attachment.other", source.toString());
  }

  static Problem tooBig(Path source, AttachmentType type) {
    return TEXTS.problem(
        type == AttachmentType.PDF ? "attachment.too-big.pdf" : "attachment.too-big.photo",
        source.toString(),
        type.megabytes());
  }

  static Problem notRead(Path file, String reason) {
    return TEXTS.problem("attachment.not-read", file.toString(), reason);
  }

  static Problem noHash(Attachment attachment, Path folder) {
    return TEXTS.problem("attachment.no-hash", folder.toString(), attachment.name());
  }

  static Problem missing(Attachment attachment, Path file) {
    return TEXTS.problem("attachment.gone", file.toString(), attachment.name());
  }

  static Problem damaged(Attachment attachment, Path file) {
    return TEXTS.problem("attachment.damaged", file.toString(), attachment.name());
  }
}
