package org.ringfence.assessment.verify;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.model.paper.EmbeddedRecords;

/** Says what a paper prints that is in no record of it, or is left out of its records. */
final class UnsignedParts {
  private UnsignedParts() {}

  /** Keys of the sentences that say so; none where all that it prints is signed. */
  static List<String> of(PaperContents contents) {
    var enclosure = contents.enclosure();
    var unsigned = new ArrayList<String>();
    if (enclosure.isInTemplate()) {
      unsigned.add("verify.unsigned.template");
    }
    switch (enclosure.plainKind()) {
      case EmbeddedRecords.COMMITTEE -> unsigned.add("verify.unsigned.committee");
      case EmbeddedRecords.WORKBOOK_OF_BRIEF -> unsigned.add("verify.unsigned.workbook");
      default -> {}
    }
    if (enclosure.imprint().supersedes().isPresent()) {
      unsigned.add("verify.unsigned.corrects");
    }
    if (!contents.copies().isEmpty()) {
      unsigned.add("verify.unsigned.withheld");
    }
    if (!contents.shorts().isEmpty()) {
      unsigned.add("verify.unsigned.short");
    }
    if (!contents.isSigned()) {
      unsigned.add("verify.unsigned.draft");
    }
    return unsigned;
  }
}
