package org.ringfence.assessment.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.RegisterEntry;

/**
 * What of a file is new to a register, and what stands there already.
 *
 * @param fresh the file with what is new alone, earliest day first
 * @param same what is here under the same id and says all that the file says of it
 * @param differing what is here under the same id and says something else
 * @param following by assessment id, what a new one is a revision of as the file itself shows
 * @param asked of which only a person can say whether they are the same installation
 * @param joined of each name in the file that stood on several lines, a sentence
 */
public record ImportPlan(
    AssessmentFile fresh,
    List<RegisterEntry> same,
    List<RegisterEntry> differing,
    Map<String, KnownInstallation> following,
    List<KnownInstallation> asked,
    List<String> joined) {
  public ImportPlan {
    same = List.copyOf(same);
    differing = List.copyOf(differing);
    following = Map.copyOf(following);
    asked = List.copyOf(asked);
    joined = List.copyOf(joined);
  }

  boolean hasNothingNew() {
    return fresh.assessments().isEmpty();
  }

  /** What each comes to be a revision of, once somebody has said what is asked. */
  Map<String, KnownInstallation> revisions(Function<String, ImportChoice> choices) {
    var revisions = new HashMap<String, KnownInstallation>();
    following.forEach(
        (id, one) -> {
          if (choices.apply(id) != ImportChoice.ANOTHER) {
            revisions.put(id, one);
          }
        });
    asked.stream()
        .filter(one -> choices.apply(one.assessment().id()) == ImportChoice.REVISION)
        .forEach(one -> revisions.put(one.assessment().id(), one));
    return revisions;
  }
}
