package org.ringfence.ui.check;

import java.nio.file.Path;
import org.ringfence.ui.part.PageServices;

/** How a file is checked that somebody has chosen or dropped. */
enum CheckedFile {
  /** Not at all, but for the fingerprint that is printed in it. */
  PDF,
  /** With its password. */
  LOCKED,
  /** At once. */
  OTHER;

  static CheckedFile of(PageServices services, Path file) {
    var verification = services.workspace().verification();
    if (verification.isPdf(file)) {
      return PDF;
    }
    return verification.isLocked(file) ? LOCKED : OTHER;
  }
}
