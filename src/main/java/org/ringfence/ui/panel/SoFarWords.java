package org.ringfence.ui.panel;

import java.util.Locale;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.ui.part.PageServices;

/** How an assessment stands so far, in half a line and without a number of points. */
public final class SoFarWords {
  private final PageServices services;

  /** In the words of a window. */
  public SoFarWords(PageServices services) {
    this.services = services;
  }

  /** Such as "So far: high; 2 checks would make it moderate". */
  public String line(Dossier dossier) {
    var words = services.words();
    var risk = dossier.risk();
    if (!risk.status().isKnown()) {
      return words.say("sofar.not_known");
    }
    var bands = risk.headline().bands();
    var checks = Advice.needed(dossier).size();
    if (checks == 0 || bands.attainable().equals(bands.residual())) {
      return words.say("sofar.stands", band(bands.residual()));
    }
    return words.count("sofar.could", checks, band(bands.residual()), band(bands.attainable()));
  }

  private String band(String id) {
    return services.wording().label("band", id).toLowerCase(Locale.UK);
  }
}
