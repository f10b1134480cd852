package org.ringfence.assessment.intake;

import java.util.List;
import org.ringfence.model.outcome.Problem;

/**
 * What is known of a file before anything of it is brought in.
 *
 * @param asked the installations of which only a person can say whether they are the same
 * @param same of each assessment that is here already and says the same, a sentence
 * @param differing why each that is here already and says something else will be left as it is
 */
public record ImportPreview(
    List<KnownInstallation> asked, List<String> same, List<Problem> differing) {
  public ImportPreview {
    asked = List.copyOf(asked);
    same = List.copyOf(same);
    differing = List.copyOf(differing);
  }
}
