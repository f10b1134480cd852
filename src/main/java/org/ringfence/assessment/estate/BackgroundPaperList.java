package org.ringfence.assessment.estate;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.InstallationReportData;

/**
 * Lists the papers on which a committee's paper rests; in a public edition without those that would
 * disclose what is exempt, as assessments would.
 */
final class BackgroundPaperList {
  private static final int NAMED = 10;

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  BackgroundPaperList(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  List<String> of(Edition edition, List<InstallationReportData> extracts) {
    var papers = new ArrayList<String>();
    papers.add(phrases.say("background.method", knowledge.method().version()));
    switch (edition) {
      case PUBLIC -> {}
      case EXEMPT -> assessments(extracts, papers);
    }
    return papers;
  }

  private void assessments(List<InstallationReportData> extracts, List<String> papers) {
    if (extracts.size() > NAMED) {
      papers.add(phrases.say("background.assessments", Integer.toString(extracts.size())));
      return;
    }
    extracts.forEach(
        one ->
            papers.add(
                phrases.say(
                    one.fingerprint().isEmpty() ? "background.draft" : "background.assessment",
                    one.name(),
                    phrases.day(one.assessedOn()),
                    one.fingerprint(),
                    one.inFull())));
  }
}
