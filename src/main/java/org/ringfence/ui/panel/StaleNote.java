package org.ringfence.ui.panel;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.Dossier;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Words;

/** Says beside a number that its sign-off does not hold any longer, and why. */
public final class StaleNote {
  private StaleNote() {}

  /** One note for each reason; none while the sign-off holds. */
  public static List<Node> of(Dossier dossier, Words words) {
    return dossier.signed().stale().stream()
        .<Node>map(why -> Layout.note(Feather.CLOCK, words.say("stale.note", why), "caution"))
        .toList();
  }

  /** The same in a few words with no reason; empty while the sign-off holds. */
  public static String brief(Dossier dossier, Words words) {
    return dossier.signed().stale().isEmpty() ? "" : words.say("stale.brief");
  }
}
