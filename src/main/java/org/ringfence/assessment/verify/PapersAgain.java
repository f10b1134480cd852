package org.ringfence.assessment.verify;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.EnclosedBriefs;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PaperContents.Carried;
import org.ringfence.assessment.verify.record.PublicCopies;
import org.ringfence.files.WholeFile;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EmbeddedRecords;

/** Makes a paper again from what it carries, as it was written. */
final class PapersAgain {
  private final CatalogueServices knowledge;
  private final PublicCopies publics;
  private final BriefsAgain briefs;
  private final EnclosedBriefs enclosed;

  PapersAgain(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.publics = new PublicCopies(knowledge);
    this.briefs = new BriefsAgain(knowledge);
    this.enclosed = new EnclosedBriefs(knowledge);
  }

  /** Whether a paper carries all that it takes to make it again. */
  static boolean canBeMade(PaperContents contents) {
    return switch (contents.enclosure().ownKind()) {
      case EmbeddedRecords.SITE, EmbeddedRecords.SITE_WORKINGS, EmbeddedRecords.SIGN_OFF ->
          contents.isAllWhole() && contents.records().size() == 1;
      case EmbeddedRecords.SITE_PUBLIC -> contents.copies().size() == 1;
      case EmbeddedRecords.WORKBOOK -> contents.isAllWhole();
      case EmbeddedRecords.COMMITTEE, EmbeddedRecords.WORKBOOK_OF_BRIEF ->
          contents.brief().isPresent();
      default -> false;
    };
  }

  /** The paper as it follows from what is signed, whatever it says itself. */
  Outcome<WholeFile.Content> asSigned(PaperContents contents) {
    return content(contents, contents.records().stream().map(Carried::dossier).toList());
  }

  /** The paper with what it says itself, for a paper that somebody vouches for. */
  Outcome<WholeFile.Content> asPrinted(String name, PaperContents contents, Progress progress) {
    return switch (contents.enclosure().ownKind()) {
      case EmbeddedRecords.COMMITTEE ->
          briefs
              .brief(name, contents)
              .map(
                  brief ->
                      knowledge
                          .papers()
                          .committee()
                          .content(enclosed.ofCommittee(brief), progress));
      case EmbeddedRecords.WORKBOOK_OF_BRIEF ->
          briefs
              .brief(name, contents)
              .map(
                  brief ->
                      knowledge
                          .papers()
                          .workbook()
                          .content(enclosed.ofWorkbook(brief), knowledge.rules(), progress));
      default -> content(contents, contents.records().stream().map(Carried::printed).toList());
    };
  }

  private Outcome<WholeFile.Content> content(PaperContents contents, List<Dossier> dossiers) {
    var enclosure = contents.enclosure();
    return canBeMade(contents)
        ? Outcome.done(
            switch (enclosure.ownKind()) {
              case EmbeddedRecords.WORKBOOK ->
                  knowledge
                      .papers()
                      .workbook()
                      .plain(
                          dossiers,
                          List.of(),
                          knowledge.phrases().say("workbook.title"),
                          enclosure.printedOn());
              case EmbeddedRecords.SITE_PUBLIC ->
                  publics.again(contents.copies().getFirst(), enclosure);
              default -> ofOne(enclosure, dossiers.getFirst());
            })
        : Outcome.refused(TEXTS.say("check.not-all"), "", "");
  }

  private WholeFile.Content ofOne(EmbeddedRecords enclosure, Dossier dossier) {
    var imprint = enclosure.imprint();
    var made = knowledge.papers(dossier.words());
    return switch (enclosure.ownKind()) {
      case EmbeddedRecords.SIGN_OFF -> made.signOff().content(dossier, imprint);
      default -> made.site().content(dossier, enclosure.annexes(), imprint);
    };
  }
}
