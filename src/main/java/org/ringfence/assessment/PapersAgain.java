package org.ringfence.assessment;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.assessment.PaperContents.Carried;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Imprint;
import org.ringfence.model.Outcome;
import org.ringfence.report.PaperFile;

/** Makes a paper again from what it carries, as it was written. */
final class PapersAgain {
  private final Knowledge knowledge;
  private final Phrases phrases;
  private final PublicCopies publics;

  PapersAgain(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.publics = new PublicCopies(knowledge);
  }

  /** The paper that is written from this, which is refused only where no file can be written. */
  Outcome<Path> write(PaperContents contents, Path to) {
    var enclosure = contents.enclosure();
    var dossiers = contents.records().stream().map(Carried::dossier).toList();
    return switch (enclosure.kind()) {
      case Enclosure.WORKBOOK ->
          knowledge
              .papers()
              .workbook()
              .write(dossiers, phrases.say("workbook.title"), enclosure.printedOn(), to);
      case Enclosure.SITE_PUBLIC ->
          PaperFile.write(
              to,
              publics.again(contents.copies().getFirst(), enclosure.version()),
              Optional.empty());
      default -> PaperFile.write(to, ofOne(enclosure, dossiers.getFirst()), Optional.empty());
    };
  }

  private WholeFile.Content ofOne(Enclosure enclosure, Dossier dossier) {
    var imprint = new Imprint(enclosure.version(), Optional.empty());
    var made = knowledge.papers(dossier.words());
    return switch (enclosure.kind()) {
      case Enclosure.SIGN_OFF -> made.signOff().content(dossier, imprint);
      case Enclosure.SITE_WORKINGS -> made.site().content(dossier, true, imprint);
      default -> made.site().content(dossier, false, imprint);
    };
  }
}
