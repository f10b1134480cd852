package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Outcome;
import org.ringfence.report.WrittenBy;
import org.ringfence.report.check.PaperCheck;

/** Says how far a paper is proved: whether it is what is written from what it carries. */
final class PaperProof {
  private final Knowledge knowledge;
  private final Phrases phrases;
  private final PapersAgain again;
  private final PaperCheck papers = new PaperCheck();

  PaperProof(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.again = new PapersAgain(knowledge);
  }

  /** Says how far a paper itself is proved: whether it is what is written from its records. */
  Outcome<Findings> compare(Path file, PaperContents contents, Findings findings) {
    var beyond = UnsignedParts.of(contents);
    beyond.forEach(key -> findings.unvouched(phrases.say(key)));
    contents.records().stream()
        .flatMap(one -> one.unsigned().stream())
        .forEach(said -> findings.unvouched(phrases.say("verify.unsigned.stale", said)));
    if (isPublicSite(contents)) {
      return isAsWritten(file, contents).map(same -> toldOfPublic(same, contents, findings));
    }
    if (!beyond.isEmpty()) {
      return Outcome.done(findings);
    }
    return isAsWritten(file, contents).map(same -> told(same, contents.enclosure(), findings));
  }

  /** It can be made again from what it carries, though nobody signed what is left out of that. */
  private static boolean isPublicSite(PaperContents contents) {
    return contents.enclosure().kind().equals(Enclosure.SITE_PUBLIC)
        && contents.copies().size() == 1;
  }

  private Findings toldOfPublic(boolean same, PaperContents contents, Findings findings) {
    if (same) {
      findings.note(phrases.say("verify.paper.same-public"));
      return findings;
    }
    return told(false, contents.enclosure(), findings);
  }

  private Findings told(boolean same, Enclosure enclosure, Findings findings) {
    if (same) {
      findings.good(phrases.say("verify.paper.same"));
      findings.note(
          phrases.say(
              "verify.unsigned.day", phrases.day(enclosure.printedOn()), enclosure.version()));
    } else {
      findings.unvouched(
          phrases.say(isOurs(enclosure) ? "verify.paper.differs" : "verify.paper.other-version"));
    }
    return findings;
  }

  private Outcome<Boolean> isAsWritten(Path file, PaperContents contents) {
    try {
      var folder = Files.createTempDirectory(TemporaryFolder.current(), "ringfence-check");
      var fresh = folder.resolve("paper");
      try {
        return again.write(contents, fresh).then(made -> papers.areSame(file, made));
      } finally {
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      return Outcome.refused(
          "The paper could not be made again to compare it, because nothing can be written to the"
              + " temporary folder.",
          file.toString(),
          "Make room on the disk and try again.");
    }
  }

  private boolean isOurs(Enclosure enclosure) {
    return enclosure.writtenBy().isEmpty()
        || enclosure.writtenBy().equals(WrittenBy.of(knowledge.method()));
  }
}
