package org.ringfence.ui.result;

import java.util.Optional;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Wording;
import org.ringfence.ui.scale.BandScale;

/** Says a result in words, without a score. */
public final class ResultWords {
  private static final String TECHNICIAN = "technician";

  private final Messages words;
  private final Wording wording;

  /** In the window's and the catalogue's words. */
  public ResultWords(Messages words, Wording wording) {
    this.words = words;
    this.wording = wording;
  }

  /** The one sentence: "High risk today. A technician’s visit could prove that it is moderate." */
  public String lead(Dossier dossier) {
    var risk = dossier.risk();
    if (risk.status() == Status.CLOSED) {
      return words.say("result.lead.closed");
    }
    if (!risk.status().isKnown()) {
      return words.say("result.lead.unknown");
    }
    var bands = risk.headline().bands();
    var today = band(bands.residual());
    var then = inSentence(bands.attainable());
    if (bands.residual().equals(bands.attainable())) {
      return words.say("result.lead.settled", today);
    }
    if (bands.attainable().equals(BandScale.CLOSED)) {
      return words.say("result.lead.gone", today);
    }
    var needed = Advice.needed(dossier);
    if (needed.stream().allMatch(advice -> advice.colleague().equals(TECHNICIAN))) {
      return words.say("result.lead.technician", today, then);
    }
    return words.say(needed.size() == 1 ? "result.lead.check" : "result.lead.checks", today, then);
  }

  /** What the bar shows, for those who can't see it. */
  public String bar(AssessedRisk risk) {
    var bands = risk.headline().bands();
    return risk.status().isKnown()
        ? words.say(
            "result.bar.spoken",
            inSentence(bands.residual()),
            inSentence(bands.attainable()),
            inSentence(bands.worst()))
        : words.say("result.bar.spoken.unknown", inSentence(bands.residual()));
  }

  /** The same with what is assumed beside today. */
  public String bar(AssessedRisk today, AssessedRisk assumed) {
    return words.say("result.bar.spoken.assumed", assumed(assumed), bar(today));
  }

  /** Where the risk would be with what is assumed: "moderate", or that it would not be known. */
  public String assumed(AssessedRisk assumed) {
    return assumed.status().isKnown()
        ? inSentence(assumed.headline().bands().residual())
        : words.say("result.assumed.unknown");
  }

  /** That a risk outside the headline is higher than it; empty where none is. */
  public Optional<String> apart(AssessedRisk risk) {
    if (!risk.status().isKnown() || risk.overall().residual() <= risk.headline().residual()) {
      return Optional.empty();
    }
    var names = risk.overall().drivers().stream().map(id -> wording.label("risk", id)).toList();
    return Optional.of(
        words.say(
            "result.apart",
            String.join(words.say("list.join"), names),
            inSentence(risk.overall().bands().residual())));
  }

  /** A band by its name. */
  public String band(String id) {
    return wording.label("band", id);
  }

  /** A band inside a sentence. */
  public String inSentence(String id) {
    return words.inSentence(band(id));
  }
}
