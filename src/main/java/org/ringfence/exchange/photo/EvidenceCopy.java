package org.ringfence.exchange.photo;

import java.nio.file.Path;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;

/** Writes copies of what proves answers, for somebody who need not know more than they show. */
public final class EvidenceCopy {
  private EvidenceCopy() {}

  /**
   * A photo is turned upright and leaves without its record of place, time and device. A PDF leaves
   * as it is: its own properties, such as its author, stay in it.
   *
   * @param kept the attachment's bytes, which stay as they are
   */
  public static Outcome<Path> write(Attachment attachment, Path kept, Path to) {
    return switch (attachment.type()) {
      case "image/jpeg" -> PhotoCopy.write(kept, "jpeg", to);
      case "image/png" -> PhotoCopy.write(kept, "png", to);
      default -> WholeFile.write(to, out -> PlainFile.copy(kept, out));
    };
  }
}
