package org.ringfence.assessment.officers;

import java.util.LinkedHashSet;
import java.util.List;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.EstateReportData;

/**
 * Points at each text of an officer that gives away in a public paper what the paper withholds. It
 * reads spellings and not meanings: what it does not find may still be there.
 */
public final class GivenAway {
  private static final int MOST_IN_ONE_TEXT = 20;

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  public GivenAway(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** Whether a brief has any text of an officer, so that there is something to read. */
  public boolean isWritten(EstateReportData open) {
    return !new OfficerTexts(knowledge).of(open).isEmpty();
  }

  /**
   * What is given away, each a sentence that names the text.
   *
   * @param open of the public edition
   * @param whole of the same estate, with everything in it
   */
  public List<String> in(EstateReportData open, EstateReportData whole) {
    var disclosure =
        Disclosure.of(
            open.rulings(), knowledge.method().questions().stream().map(Question::id).toList());
    var details = new WithheldDetails(knowledge, disclosure, whole, open).all();
    var said = new LinkedHashSet<String>();
    for (var text : new OfficerTexts(knowledge).of(open)) {
      details.stream()
          .filter(detail -> !(detail.isName() && text.names()))
          .flatMap(
              detail ->
                  detail.search().apply(text.text()).stream()
                      .map(shown -> says(text, detail, shown)))
          .distinct()
          .limit(MOST_IN_ONE_TEXT)
          .forEach(said::add);
    }
    return List.copyOf(said);
  }

  private String says(OfficerText text, WithheldDetail detail, String shown) {
    return phrases.say("officer-text.gives", text.where(), Excerpts.of(shown), detail.kind());
  }
}
